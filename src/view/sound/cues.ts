/** What is heard, as cues, and what is heard when something happens. Pure; the captions name each cue. */
import type { EventCode } from '../../engine/types.ts';

export const CUES = ['teletype', 'sonar', 'bell', 'paper', 'phone', 'drum', 'silence'] as const;
export type Cue = (typeof CUES)[number];

/** Null for what makes no sound of its own. */
const CUE_OF: { readonly [code in EventCode]: Cue | null } = {
  phase: null,
  turn: null,
  meter: null,
  order: 'paper',
  told: 'teletype',
  disclosed: 'bell',
  photographs: 'paper',
  'agent-report': 'paper',
  assessment: 'paper',
  'source-report': 'paper',
  alert: 'bell',
  'alert-seen': 'bell',
  'alert-followed': 'bell',
  force: null,
  roe: null,
  work: null,
  ready: null,
  'air-defence': null,
  tactical: null,
  berlin: 'phone',
  camouflage: null,
  line: 'bell',
  'line-moved': null,
  'line-rule': null,
  'ships-ordered': null,
  ship: 'sonar',
  'ship-report': 'sonar',
  'submarines-ordered': null,
  routine: null,
  'held-down': 'sonar',
  contact: 'sonar',
  surfaced: 'sonar',
  strike: 'drum',
  landing: 'drum',
  reprisal: 'drum',
  ceasefire: 'silence',
  unsigned: 'drum',
  speech: null,
  ultimatum: null,
  'ultimatum-lapsed': 'bell',
  'photos-shown': null,
  'denial-exposed': 'phone',
  pause: 'paper',
  oas: 'bell',
  'nato-briefed': null,
  floated: 'paper',
  observers: null,
  'allies-sounded': null,
  'castro-calmed': null,
  sent: null,
  delayed: 'teletype',
  heard: 'teletype',
  garbled: 'teletype',
  leaked: 'phone',
  offer: 'paper',
  'agreed-in-public': 'paper',
  pledge: 'paper',
  crossed: 'teletype',
  exposed: 'phone',
  revealed: 'phone',
  'pledge-waiting': 'paper',
  'cheating-found': 'phone',
  incident: 'drum',
  reaction: 'phone',
  escaped: null,
  risk: null,
  nuclear: 'silence',
  settled: 'bell',
  epilogue: 'bell',
  'inspection-refused': 'phone',
  'jupiters-leaked': 'phone',
  removed: 'bell',
  rung: null,
  end: null,
};

export const cueOf = (code: EventCode): Cue | null => CUE_OF[code];

/** What changed at a desk, as far as it is heard. */
export interface Heard {
  /** Orders that lie sealed on the desks. */
  readonly sealed: number;
  /** Whether something waits that cannot wait. */
  readonly urgent: boolean;
}

/** What is heard when a desk goes from one moment to the next; null for nothing. */
export function cueBetween(before: Heard, after: Heard): Cue | null {
  if (after.urgent && !before.urgent) return 'phone';
  return after.sealed > before.sealed ? 'paper' : null;
}
