/** The first state of an episode: leaders' tempers still to be dealt by chance, then the openings, then the first turn. */
import { ISSUES, type Scenario, type Side } from '../scenario/types.ts';
import { task } from './game.ts';
import { rulesField } from './rulesVersion.ts';
import type { State } from './state.ts';
import type { CommonFacts, PublicFacts, Settings, ShipReport, UsFacts, UssrFacts } from './types.ts';
import { OFFER_SLOTS } from './types.ts';

const EVEN_BELIEF = 1_000_000;
const NOTHING_FLOATED: readonly number[] = ISSUES.map(() => 0);

const initialCommon = (scenario: Scenario, side: Side): CommonFacts => {
  const { initial } = scenario;
  const { dove, moderate } = initial.types;
  return {
    home: initial.home[side],
    allies: initial.allies[side],
    trust: initial.trust[side],
    stakes: initial.stakes[side],
    alert: initial.alert[side],
    temper: 1,
    belief: [dove, moderate, EVEN_BELIEF - dove - moderate],
    riskRun: 0,
    otherHome: initial.home[side === 'us' ? 'ussr' : 'us'],
    reconTier: side === 'us' && initial.photosTaken ? 1 : 0,
    sitesKnown: side === 'us' ? sitesKnownOn(scenario, 0) : scenario.sites.length,
    alliesBriefed: false,
    jupitersSounded: false,
  };
};

/** How many medium-range sites Washington knows on a turn. */
export const sitesKnownOn = ({ sites }: Scenario, turn: number): number => {
  let known = 0;
  for (let at = 0; at < sites.length; at++) {
    const site = sites[at];
    if (site?.kind === 'mrbm' && site.foundOnTurn <= turn) known += 1;
  }
  return known;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const initialPublic = (scenario: Scenario): PublicFacts => {
  const { initial } = scenario;
  return {
    turn: 0,
    hour: scenario.startHour,
    disclosed: initial.disclosed ? 'speech' : 'no',
    rung: initial.disclosed ? 'crisis' : 'quiet',
    contact: 0,
    fatigueHours: initial.fatigueHours,
    alertShown: initial.alert,
    blockade: 'none',
    blockadeHour: 0,
    lineRadius: 500,
    world: initial.world,
    prestige: initial.prestige,
    credibility: initial.credibility,
    stakesShown: { us: sum(initial.stakes.us), ussr: sum(initial.stakes.ussr) },
    sealed: { us: false, ussr: false },
    pauseHours: 0,
    pauseAccepted: { us: false, ussr: false },
    oas: false,
    photosShown: false,
    denied: false,
    deadline: { us: null, ussr: null },
    observers: false,
    civilDefence: { us: false, ussr: false },
    floated: { us: NOTHING_FLOATED, ussr: NOTHING_FLOATED },
    struck: false,
    aircraftDown: false,
    invaded: false,
    incidents: 0,
    removed: { us: false, ussr: false },
    nuclear: 'none',
    end: null,
    settlement: null,
    epilogue: 0,
    inspectionRefused: false,
  };
};

const EMPTY_CHANNEL = { couriers: [], deadline: null, threat: null } as const;
const NO_ORDERS = { military: null, public: null, intelligence: null, private: null } as const;

const initialUs = (scenario: Scenario): UsFacts => ({
  side: 'us',
  common: initialCommon(scenario, 'us'),
  military: {
    roe: 1,
    strike: scenario.initial.strike,
    invasion: scenario.initial.invasion,
    rules: scenario.initial.rules,
    ships: scenario.ships.map(
      (ship): ShipReport => ({ nm: ship.startNm, status: 'underway', hour: scenario.startHour }),
    ),
    contacts: scenario.submarines.map(() => null),
    dispersed: false,
    jupitersUnready: false,
    checkedUntil: 0,
    hunt: true,
    campaign: false,
  },
  intelligence: {
    launchers: scenario.initial.launchers,
    spread: 4000,
    hour: scenario.initial.photosTaken ? scenario.startHour : -1,
    castro: scenario.initial.castro,
    sourceAsked: false,
    schedule: 0,
  },
  channel: EMPTY_CHANNEL,
  orders: NO_ORDERS,
  reaction: null,
});

const initialUssr = (scenario: Scenario): UssrFacts => ({
  side: 'ussr',
  common: initialCommon(scenario, 'ussr'),
  military: {
    roe: 1,
    samFree: false,
    crewsHeld: false,
    launchers: scenario.initial.launchers,
    fastWork: false,
    workStopped: false,
    quietWork: false,
    camouflage: false,
    ships: scenario.ships.map((ship) => ({
      nm: ship.startNm,
      status: 'underway',
      instruction: ship.instruction,
      next: null,
      nextHour: 0,
    })),
    submarines: scenario.submarines.map((boat) => ({ nm: boat.startNm, status: 'outbound', heldHours: 0 })),
    submarineOrder: 'patrol',
    tactical: 1,
    mated: false,
    checkedUntil: 0,
  },
  intelligence: { invasion: 0, hour: -1, castro: scenario.initial.castro },
  channel: EMPTY_CHANNEL,
  orders: NO_ORDERS,
  reaction: null,
});

/** Chance acts first: it deals each leader's temper by `initial.types`. `rules` is the version that the game is played by. */
export const initialState = (scenario: Scenario, settings: Settings, rules: number): State => ({
  phase: 'resolving',
  settings,
  rules: rulesField(rules),
  pub: initialPublic(scenario),
  offers: { us: Array(OFFER_SLOTS).fill(null), ussr: Array(OFFER_SLOTS).fill(null) },
  pledges: [],
  us: initialUs(scenario),
  ussr: initialUssr(scenario),
  dark: {
    agenda: [task('deal-temper', 'us'), task('deal-temper', 'ussr'), task('open')],
    reacted: { us: false, ussr: false },
    escalator: null,
    riskRun: 0,
    flown: false,
    hunting: false,
    opening: 0,
    landingHour: 0,
    incident: null,
    incidents: 0,
    falsehoods: [],
    dared: { us: false, ussr: false },
    settlement: null,
  },
});
