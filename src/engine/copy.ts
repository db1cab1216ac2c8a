/** Copies a state for in-place change. Written out as full literals: one shape, no spread (docs/ARCHITECTURE.md, speed). */
import { deepFreeze } from '../base/freeze.ts';
import type { BySide, Desk, Side } from '../scenario/types.ts';
import type { Mutable, State, Working } from './state.ts';
import type {
  ByDeskOrders,
  ChannelFacts,
  CommonFacts,
  ContactReport,
  Offer,
  Order,
  Pledge,
  PublicFacts,
  ShipFacts,
  ShipReport,
  SubmarineFacts,
  UsFacts,
  UsIntelligence,
  UsMilitary,
  UssrFacts,
  UssrIntelligence,
  UssrMilitary,
} from './types.ts';

/** Member by member: copying a frozen list by `slice` or `map` costs ten times as much. */
const copyList = <T>(list: readonly T[]): T[] => {
  const copy: T[] = [];
  for (let at = 0; at < list.length; at++) copy.push(list[at] as T);
  return copy;
};

/** One value an issue, written out: a list made exactly as long takes a third of the room of one that grows. */
const copyIssues = (list: readonly number[]): number[] => [
  list[0] as number,
  list[1] as number,
  list[2] as number,
  list[3] as number,
  list[4] as number,
];

const copyBelief = (belief: readonly number[]): number[] => [
  belief[0] as number,
  belief[1] as number,
  belief[2] as number,
];

const copyEach = <T, C>(list: readonly T[], copyOne: (member: T) => C): C[] => {
  const copy: C[] = [];
  for (let at = 0; at < list.length; at++) copy.push(copyOne(list[at] as T));
  return copy;
};

const copyPair = <T extends number | boolean | null>(pair: BySide<T>): Mutable<BySide<T>> =>
  ({ us: pair.us, ussr: pair.ussr }) as Mutable<BySide<T>>;

const copyPublic = (pub: PublicFacts): Mutable<PublicFacts> => ({
  turn: pub.turn,
  hour: pub.hour,
  disclosed: pub.disclosed,
  rung: pub.rung,
  contact: pub.contact,
  fatigueHours: pub.fatigueHours,
  alertShown: copyPair(pub.alertShown),
  blockade: pub.blockade,
  blockadeHour: pub.blockadeHour,
  lineRadius: pub.lineRadius,
  world: pub.world,
  prestige: copyPair(pub.prestige),
  credibility: copyPair(pub.credibility),
  stakesShown: copyPair(pub.stakesShown),
  sealed: copyPair(pub.sealed),
  pauseHours: pub.pauseHours,
  pauseAccepted: copyPair(pub.pauseAccepted),
  oas: pub.oas,
  photosShown: pub.photosShown,
  denied: pub.denied,
  deadline: copyPair(pub.deadline),
  observers: pub.observers,
  civilDefence: copyPair(pub.civilDefence),
  floated: { us: copyIssues(pub.floated.us), ussr: copyIssues(pub.floated.ussr) },
  struck: pub.struck,
  aircraftDown: pub.aircraftDown,
  invaded: pub.invaded,
  incidents: pub.incidents,
  removed: copyPair(pub.removed),
  nuclear: pub.nuclear,
  end: pub.end,
  settlement: pub.settlement as Mutable<PublicFacts['settlement']>,
  epilogue: pub.epilogue,
  inspectionRefused: pub.inspectionRefused,
});

const copyCommon = (common: CommonFacts): Mutable<CommonFacts> => ({
  home: common.home,
  allies: common.allies,
  trust: common.trust,
  stakes: copyIssues(common.stakes),
  alert: common.alert,
  temper: common.temper,
  belief: copyBelief(common.belief),
  riskRun: common.riskRun,
  otherHome: common.otherHome,
  reconTier: common.reconTier,
  sitesKnown: common.sitesKnown,
  alliesBriefed: common.alliesBriefed,
  jupitersSounded: common.jupitersSounded,
});

const copyReport = (report: ShipReport): Mutable<ShipReport> => ({
  nm: report.nm,
  status: report.status,
  hour: report.hour,
});

const copyContact = (contact: ContactReport | null): Mutable<ContactReport> | null =>
  contact === null ? null : { nm: contact.nm, hour: contact.hour };

const copyShip = (ship: ShipFacts): Mutable<ShipFacts> => ({
  nm: ship.nm,
  status: ship.status,
  instruction: ship.instruction,
  next: ship.next,
  nextHour: ship.nextHour,
});

const copySubmarine = (boat: SubmarineFacts): Mutable<SubmarineFacts> => ({
  nm: boat.nm,
  status: boat.status,
  heldHours: boat.heldHours,
});

const copyUsMilitary = (military: UsMilitary): Mutable<UsMilitary> => ({
  roe: military.roe,
  strike: military.strike,
  invasion: military.invasion,
  rules: { fuel: military.rules.fuel, neutral: military.rules.neutral, arms: military.rules.arms },
  ships: copyEach(military.ships, copyReport),
  contacts: copyEach(military.contacts, copyContact),
  dispersed: military.dispersed,
  jupitersUnready: military.jupitersUnready,
  checkedUntil: military.checkedUntil,
  hunt: military.hunt,
  campaign: military.campaign,
});

const copyUssrMilitary = (military: UssrMilitary): Mutable<UssrMilitary> => ({
  roe: military.roe,
  samFree: military.samFree,
  crewsHeld: military.crewsHeld,
  launchers: military.launchers,
  fastWork: military.fastWork,
  workStopped: military.workStopped,
  quietWork: military.quietWork,
  camouflage: military.camouflage,
  ships: copyEach(military.ships, copyShip),
  submarines: copyEach(military.submarines, copySubmarine),
  submarineOrder: military.submarineOrder,
  tactical: military.tactical,
  mated: military.mated,
  checkedUntil: military.checkedUntil,
});

const copyUsIntelligence = (intelligence: UsIntelligence): Mutable<UsIntelligence> => ({
  launchers: intelligence.launchers,
  spread: intelligence.spread,
  hour: intelligence.hour,
  castro: intelligence.castro,
  sourceAsked: intelligence.sourceAsked,
  schedule: intelligence.schedule,
});

const copyUssrIntelligence = (intelligence: UssrIntelligence): Mutable<UssrIntelligence> => ({
  invasion: intelligence.invasion,
  hour: intelligence.hour,
  castro: intelligence.castro,
});

const copyChannel = (channel: ChannelFacts): Mutable<ChannelFacts> => ({
  couriers: copyList(channel.couriers),
  deadline: channel.deadline,
  threat: channel.threat,
});

/** Orders, reactions, bundles and couriers are replaced whole and never changed, so they are shared. */
const copyOrders = (orders: ByDeskOrders): Mutable<ByDeskOrders> =>
  ({
    military: orders.military,
    public: orders.public,
    intelligence: orders.intelligence,
    private: orders.private,
  }) as Mutable<ByDeskOrders>;

const copyUs = (us: UsFacts): Mutable<UsFacts> => ({
  side: 'us',
  common: copyCommon(us.common),
  military: copyUsMilitary(us.military),
  intelligence: copyUsIntelligence(us.intelligence),
  channel: copyChannel(us.channel),
  orders: copyOrders(us.orders),
  reaction: us.reaction as Mutable<UsFacts['reaction']>,
});

const copyUssr = (ussr: UssrFacts): Mutable<UssrFacts> => ({
  side: 'ussr',
  common: copyCommon(ussr.common),
  military: copyUssrMilitary(ussr.military),
  intelligence: copyUssrIntelligence(ussr.intelligence),
  channel: copyChannel(ussr.channel),
  orders: copyOrders(ussr.orders),
  reaction: ussr.reaction as Mutable<UssrFacts['reaction']>,
});

const copyOffers = (slots: readonly (Offer | null)[]): Mutable<(Offer | null)[]> =>
  [slots[0], slots[1], slots[2]] as Mutable<(Offer | null)[]>;

/** A working copy that shares no changeable part with `state`. */
export const copyState = (state: State): Working => ({
  phase: state.phase,
  settings: state.settings,
  rules: state.rules,
  pub: copyPublic(state.pub),
  offers: { us: copyOffers(state.offers.us), ussr: copyOffers(state.offers.ussr) },
  pledges: copyList(state.pledges) as Mutable<Pledge[]>,
  us: copyUs(state.us),
  ussr: copyUssr(state.ussr),
  dark: {
    agenda: copyList(state.dark.agenda),
    reacted: copyPair(state.dark.reacted),
    escalator: state.dark.escalator,
    riskRun: state.dark.riskRun,
    flown: state.dark.flown,
    hunting: state.dark.hunting,
    opening: state.dark.opening,
    landingHour: state.dark.landingHour,
    incident: state.dark.incident,
    incidents: state.dark.incidents,
    falsehoods: copyList(state.dark.falsehoods) as Mutable<State['dark']['falsehoods']>,
    dared: copyPair(state.dark.dared),
    settlement: state.dark.settlement as Mutable<State['dark']['settlement']>,
  },
});

const withOrder = <F extends UsFacts | UssrFacts>(facts: F, desk: Desk, order: Order): F =>
  Object.freeze({
    side: facts.side,
    common: facts.common,
    military: facts.military,
    intelligence: facts.intelligence,
    channel: facts.channel,
    orders: Object.freeze({
      military: desk === 'military' ? order : facts.orders.military,
      public: desk === 'public' ? order : facts.orders.public,
      intelligence: desk === 'intelligence' ? order : facts.orders.intelligence,
      private: desk === 'private' ? order : facts.orders.private,
    }),
    reaction: facts.reaction,
  }) as F;

/** A frozen state with one order more. An order changes nothing but its desk, so all the rest is shared. */
export const copyWithOrder = (state: State, side: Side, desk: Desk, order: Order): State =>
  Object.freeze({
    phase: state.phase,
    settings: state.settings,
    rules: state.rules,
    pub: state.pub,
    offers: state.offers,
    pledges: state.pledges,
    us: side === 'us' ? withOrder(state.us, desk, deepFreeze(order)) : state.us,
    ussr: side === 'ussr' ? withOrder(state.ussr, desk, deepFreeze(order)) : state.ussr,
    dark: state.dark,
  });
