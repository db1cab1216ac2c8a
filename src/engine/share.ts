/**
 * Makes a working copy a state again: parts that are still the same give way to the old ones, so that a record of states takes
 * little room, and what is new is frozen. Comparisons are written out, as copies are in copy.ts; a field that one forgets would
 * be lost, and tests/unit/share.test.ts changes every field once.
 */
import { deepFreeze } from '../base/freeze.ts';
import type { BySide } from '../scenario/types.ts';
import type { DarkFacts, State, Working } from './state.ts';
import type {
  ByDeskOrders,
  ChannelFacts,
  CommonFacts,
  ContactReport,
  OfferTable,
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

/** Open to change at its first level only. */
type Open<T> = { -readonly [K in keyof T]: T[K] };

const sharePair = <T>(before: BySide<T>, after: BySide<T>): BySide<T> =>
  before.us === after.us && before.ussr === after.ussr ? before : Object.freeze(after);

/** For lists whose members are replaced and never changed. */
const sharePlain = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
  isSamePlain(before, after) ? before : deepFreeze(after);

const isSamePlain = <T>(before: readonly T[], after: readonly T[]): boolean => {
  if (before.length !== after.length) return false;
  for (let at = 0; at < after.length; at++) if (before[at] !== after[at]) return false;
  return true;
};

/** For lists whose members are changed in place: the old list where all are the same, else the new one with the old members that are. */
const shareEach = <T extends object | null>(
  before: readonly T[],
  after: readonly T[],
  isSame: (one: T, two: T) => boolean,
): readonly T[] => {
  const open = after as T[];
  let kept = 0;
  for (let at = 0; at < open.length; at++) {
    const old = before[at];
    if (old === undefined || !isSame(old, open[at] as T)) Object.freeze(open[at]);
    else {
      open[at] = old;
      kept += 1;
    }
  }
  return kept === open.length && kept === before.length ? before : Object.freeze(open);
};

const isSameShip = (one: ShipFacts, two: ShipFacts): boolean =>
  one.nm === two.nm &&
  one.status === two.status &&
  one.instruction === two.instruction &&
  one.next === two.next &&
  one.nextHour === two.nextHour;

const isSameReport = (one: ShipReport, two: ShipReport): boolean =>
  one.nm === two.nm && one.status === two.status && one.hour === two.hour;

const isSameBoat = (one: SubmarineFacts, two: SubmarineFacts): boolean =>
  one.nm === two.nm && one.status === two.status && one.heldHours === two.heldHours;

const isSameContact = (one: ContactReport | null, two: ContactReport | null): boolean =>
  one === two || (one !== null && two !== null && one.nm === two.nm && one.hour === two.hour);

const sharePublic = (before: PublicFacts, after: Open<PublicFacts>): PublicFacts => {
  after.alertShown = sharePair(before.alertShown, after.alertShown);
  after.prestige = sharePair(before.prestige, after.prestige);
  after.credibility = sharePair(before.credibility, after.credibility);
  after.stakesShown = sharePair(before.stakesShown, after.stakesShown);
  after.sealed = sharePair(before.sealed, after.sealed);
  after.pauseAccepted = sharePair(before.pauseAccepted, after.pauseAccepted);
  after.deadline = sharePair(before.deadline, after.deadline);
  after.civilDefence = sharePair(before.civilDefence, after.civilDefence);
  after.removed = sharePair(before.removed, after.removed);
  const us = sharePlain(before.floated.us, after.floated.us);
  const ussr = sharePlain(before.floated.ussr, after.floated.ussr);
  after.floated = sharePair(before.floated, { us, ussr });
  if (before.settlement !== after.settlement) deepFreeze(after.settlement);
  return isSameMoment(before, after) && isSameSea(before, after) && isSameStanding(before, after)
    ? before
    : Object.freeze(after);
};

const isSameMoment = (one: PublicFacts, two: PublicFacts): boolean =>
  one.turn === two.turn &&
  one.hour === two.hour &&
  one.disclosed === two.disclosed &&
  one.rung === two.rung &&
  one.sealed === two.sealed &&
  one.pauseHours === two.pauseHours &&
  one.pauseAccepted === two.pauseAccepted &&
  one.deadline === two.deadline &&
  one.nuclear === two.nuclear &&
  one.end === two.end &&
  one.settlement === two.settlement &&
  one.epilogue === two.epilogue &&
  one.inspectionRefused === two.inspectionRefused;

const isSameSea = (one: PublicFacts, two: PublicFacts): boolean =>
  one.contact === two.contact &&
  one.fatigueHours === two.fatigueHours &&
  one.alertShown === two.alertShown &&
  one.blockade === two.blockade &&
  one.blockadeHour === two.blockadeHour &&
  one.lineRadius === two.lineRadius &&
  one.struck === two.struck &&
  one.aircraftDown === two.aircraftDown &&
  one.invaded === two.invaded &&
  one.incidents === two.incidents;

const isSameStanding = (one: PublicFacts, two: PublicFacts): boolean =>
  one.world === two.world &&
  one.prestige === two.prestige &&
  one.credibility === two.credibility &&
  one.stakesShown === two.stakesShown &&
  one.oas === two.oas &&
  one.photosShown === two.photosShown &&
  one.denied === two.denied &&
  one.observers === two.observers &&
  one.civilDefence === two.civilDefence &&
  one.floated === two.floated &&
  one.removed === two.removed;

const shareCommon = (before: CommonFacts, after: Open<CommonFacts>): CommonFacts => {
  after.stakes = sharePlain(before.stakes, after.stakes);
  after.belief = sharePlain(before.belief, after.belief);
  return isSameCommon(before, after) ? before : Object.freeze(after);
};

const isSameCommon = (one: CommonFacts, two: CommonFacts): boolean =>
  one.home === two.home &&
  one.allies === two.allies &&
  one.trust === two.trust &&
  one.stakes === two.stakes &&
  one.alert === two.alert &&
  one.temper === two.temper &&
  one.belief === two.belief &&
  one.riskRun === two.riskRun &&
  one.otherHome === two.otherHome &&
  one.reconTier === two.reconTier &&
  one.sitesKnown === two.sitesKnown &&
  one.alliesBriefed === two.alliesBriefed &&
  one.jupitersSounded === two.jupitersSounded;

const shareChannel = (before: ChannelFacts, after: Open<ChannelFacts>): ChannelFacts => {
  after.couriers = sharePlain(before.couriers, after.couriers);
  const isSame =
    before.couriers === after.couriers &&
    before.deadline === after.deadline &&
    before.threat === after.threat;
  return isSame ? before : Object.freeze(after);
};

const shareOrders = (before: ByDeskOrders, after: ByDeskOrders): ByDeskOrders =>
  before.military === after.military &&
  before.public === after.public &&
  before.intelligence === after.intelligence &&
  before.private === after.private
    ? before
    : Object.freeze(after);

type LineRules = UsMilitary['rules'];
const shareRules = (before: LineRules, after: LineRules): LineRules =>
  before.fuel === after.fuel && before.neutral === after.neutral && before.arms === after.arms
    ? before
    : Object.freeze(after);

const shareUsMilitary = (before: UsMilitary, after: Open<UsMilitary>): UsMilitary => {
  after.rules = shareRules(before.rules, after.rules);
  after.ships = shareEach(before.ships, after.ships, isSameReport);
  after.contacts = shareEach(before.contacts, after.contacts, isSameContact);
  return isSameUsMilitary(before, after) ? before : Object.freeze(after);
};

const isSameUsMilitary = (one: UsMilitary, two: UsMilitary): boolean =>
  one.roe === two.roe &&
  one.strike === two.strike &&
  one.invasion === two.invasion &&
  one.rules === two.rules &&
  one.ships === two.ships &&
  one.contacts === two.contacts &&
  one.dispersed === two.dispersed &&
  one.jupitersUnready === two.jupitersUnready &&
  one.checkedUntil === two.checkedUntil &&
  one.hunt === two.hunt &&
  one.campaign === two.campaign;

const shareUssrMilitary = (before: UssrMilitary, after: Open<UssrMilitary>): UssrMilitary => {
  after.ships = shareEach(before.ships, after.ships, isSameShip);
  after.submarines = shareEach(before.submarines, after.submarines, isSameBoat);
  return isSameUssrMilitary(before, after) ? before : Object.freeze(after);
};

const isSameUssrMilitary = (one: UssrMilitary, two: UssrMilitary): boolean =>
  one.roe === two.roe &&
  one.samFree === two.samFree &&
  one.crewsHeld === two.crewsHeld &&
  one.launchers === two.launchers &&
  one.fastWork === two.fastWork &&
  one.workStopped === two.workStopped &&
  one.quietWork === two.quietWork &&
  one.camouflage === two.camouflage &&
  one.ships === two.ships &&
  one.submarines === two.submarines &&
  one.submarineOrder === two.submarineOrder &&
  one.tactical === two.tactical &&
  one.mated === two.mated &&
  one.checkedUntil === two.checkedUntil;

const shareUsIntelligence = (before: UsIntelligence, after: UsIntelligence): UsIntelligence =>
  before.launchers === after.launchers &&
  before.spread === after.spread &&
  before.hour === after.hour &&
  before.castro === after.castro &&
  before.sourceAsked === after.sourceAsked &&
  before.schedule === after.schedule
    ? before
    : Object.freeze(after);

const shareUssrIntelligence = (before: UssrIntelligence, after: UssrIntelligence): UssrIntelligence =>
  before.invasion === after.invasion && before.hour === after.hour && before.castro === after.castro
    ? before
    : Object.freeze(after);

const shareUs = (before: UsFacts, after: Open<UsFacts>): UsFacts => {
  after.common = shareCommon(before.common, after.common);
  after.military = shareUsMilitary(before.military, after.military);
  after.intelligence = shareUsIntelligence(before.intelligence, after.intelligence);
  after.channel = shareChannel(before.channel, after.channel);
  after.orders = shareOrders(before.orders, after.orders);
  if (before.reaction !== after.reaction) deepFreeze(after.reaction);
  return isSameSide(before, after) ? before : Object.freeze(after);
};

const shareUssr = (before: UssrFacts, after: Open<UssrFacts>): UssrFacts => {
  after.common = shareCommon(before.common, after.common);
  after.military = shareUssrMilitary(before.military, after.military);
  after.intelligence = shareUssrIntelligence(before.intelligence, after.intelligence);
  after.channel = shareChannel(before.channel, after.channel);
  after.orders = shareOrders(before.orders, after.orders);
  if (before.reaction !== after.reaction) deepFreeze(after.reaction);
  return isSameSide(before, after) ? before : Object.freeze(after);
};

const isSameSide = (one: UsFacts | UssrFacts, two: UsFacts | UssrFacts): boolean =>
  one.common === two.common &&
  one.military === two.military &&
  one.intelligence === two.intelligence &&
  one.channel === two.channel &&
  one.orders === two.orders &&
  one.reaction === two.reaction;

const shareOffers = (before: OfferTable, after: OfferTable): OfferTable => {
  const us = sharePlain(before.us, after.us);
  const ussr = sharePlain(before.ussr, after.ussr);
  return before.us === us && before.ussr === ussr ? before : Object.freeze({ us, ussr });
};

/** Something is always done, so the agenda and with it this part are hardly ever the same as a whole. */
const shareDark = (before: DarkFacts, after: Open<DarkFacts>): DarkFacts => {
  after.agenda = sharePlain(before.agenda, after.agenda);
  after.reacted = sharePair(before.reacted, after.reacted);
  after.dared = sharePair(before.dared, after.dared);
  after.falsehoods = sharePlain(before.falsehoods, after.falsehoods);
  if (before.settlement !== after.settlement) deepFreeze(after.settlement);
  return Object.freeze(after);
};

/**
 * `after` with the parts of `before` that have not changed, frozen. `before` must be frozen through and through, and `after` a
 * working copy of it that nobody works on any more.
 */
export const shareSame = (before: State, working: Working): State => {
  const after: Open<State> = working as State;
  after.pub = sharePublic(before.pub, after.pub);
  after.offers = shareOffers(before.offers, after.offers);
  after.pledges = sharePlain(before.pledges, after.pledges);
  after.us = shareUs(before.us, after.us);
  after.ussr = shareUssr(before.ussr, after.ussr);
  after.dark = shareDark(before.dark, after.dark);
  return Object.freeze(after);
};
