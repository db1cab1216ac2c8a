/** The names that scenario, engine and page share: sides, desks, issues, orders, and what else is told apart by a word. In fixed orders. */

export const SIDES = ['us', 'ussr'] as const;
export type Side = (typeof SIDES)[number];
/** Whoever the side plays against. */
export const otherSide = (side: Side): Side => (side === 'us' ? 'ussr' : 'us');
export type BySide<T> = { readonly [side in Side]: T };
export const bySide = <T>(of: (side: Side) => T): BySide<T> => ({ us: of('us'), ussr: of('ussr') });

/** The guided drill of each side, as a scenario: in it the computer follows the dated line and does not think. */
export const GUIDED = { us: 'drill-washington', ussr: 'drill-moscow' } as const satisfies BySide<string>;
export const isGuided = (scenario: string): boolean => SIDES.some((side) => GUIDED[side] === scenario);

export const DESKS = ['military', 'public', 'intelligence', 'private'] as const;
export type Desk = (typeof DESKS)[number];
export type ByDesk<T> = { readonly [desk in Desk]: T };

/** The five issues of an offer, in the order of its terms (RULES 6). */
export const ISSUES = ['weapons', 'verification', 'invasion', 'jupiters', 'quarantine'] as const;
export type Issue = (typeof ISSUES)[number];

/** The levels of each issue, softest demand or least gift first; an offer names one by index. */
export const LEVELS = {
  weapons: ['none', 'freeze', 'missiles', 'all-offensive'],
  verification: ['none', 'air-sea', 'on-site'],
  invasion: ['none', 'oral', 'public', 'un-treaty'],
  jupiters: ['none', 'quiet-later', 'quiet-now', 'announced-later', 'announced-now'],
  quarantine: ['keep', 'on-inspection', 'at-once'],
} as const;

export const ORDER_KINDS = [
  'I1',
  'I2',
  'I3',
  'I4',
  'I5',
  'I6',
  'I7',
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'M10',
  'M11',
  'M12',
  'M13',
  'M15',
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B7',
  'B8',
  'B9',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'P8',
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'U6',
  'C1',
  'C2',
  'C3',
  'C4',
  'K1',
  'K2',
  'K3',
  'K4',
  'K5',
  'K6',
] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

export const SHIP_CLASSES = ['fuel', 'neutral', 'arms'] as const;
export type ShipClass = (typeof SHIP_CLASSES)[number];

/** Ways a message may travel. Broadcast is the only one everybody hears. */
export const CHANNELS = ['broadcast', 'letter', 'ambassador', 'envoy'] as const;
export type Channel = (typeof CHANNELS)[number];

export const METERS = ['home', 'allies', 'credibility', 'prestige', 'trust', 'world', 'castro'] as const;
export type Meter = (typeof METERS)[number];

export const DANGERS = ['bundy', 'standard', 'kennedy-low', 'kennedy-high', 'dms'] as const;
export type Danger = (typeof DANGERS)[number];

/** What can go wrong by itself: it decides who is touched, how near to war it is, and what it does to contact (RULES 9). */
export const INCIDENT_KINDS = ['false-alarm', 'stray-flight', 'shoot-down', 'submarine', 'combat'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** What made the near misses of 1962 likelier, by the dossier's names; `low-flights` is ours (RULES 9.12). */
export const DRIVERS = [
  'asw-pressure',
  'communications-loss',
  'nuclear-predelegation',
  'peripheral-flights',
  'routine-ops',
  'defcon',
  'nuclear-air-defence',
  'alert-dispersal',
  'alert-rush',
  'warning-improvised',
  'jupiter',
  'overflight',
  'low-flights',
  'delegated-fire',
  'castro',
  'covert',
  'loss-of-control',
  'tactical-nuclear',
  'ships',
  'quarantine',
] as const;
export type Driver = (typeof DRIVERS)[number];

export const LEADER_TYPES = ['dove', 'moderate', 'hawk'] as const;
export type LeaderType = (typeof LEADER_TYPES)[number];

export const SHIP_INSTRUCTIONS = ['run', 'stop', 'turn-back', 'inspect'] as const;
export type ShipInstruction = (typeof SHIP_INSTRUCTIONS)[number];

export const LINE_INSTRUCTIONS = ['pass', 'hail', 'board'] as const;
export type LineInstruction = (typeof LINE_INSTRUCTIONS)[number];

export const END_CODES = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E8', 'E9', 'E10', 'E11'] as const;
export type EndCode = (typeof END_CODES)[number];
