/** The steps in which a turn is resolved (RULES 3), as its watcher sees them, and to which of them a happening belongs. */
import type { Event, EventCode } from '../../../engine/types.ts';
import { EPILOGUE_CODES } from '../../../engine/types.ts';
import { ORDER_KINDS, type Side } from '../../../scenario/types.ts';
import type { MessageKey } from '../../../text/keys.ts';

/** In their order; `desk` is what the new turn brings. */
export const STEPS = [
  'cables',
  'intelligence',
  'posture',
  'ships',
  'force',
  'public',
  'allies',
  'messages',
  'incidents',
  'clocks',
  'desk',
] as const;
export type Step = (typeof STEPS)[number];

export const STEP_NAME = {
  cables: 'step.cables',
  intelligence: 'step.intelligence',
  posture: 'step.force',
  ships: 'step.sea',
  force: 'step.strikes',
  public: 'step.words',
  allies: 'step.allies',
  messages: 'step.messages',
  incidents: 'step.trouble',
  clocks: 'step.clock',
  desk: 'step.desk',
} as const satisfies { readonly [step in Step]: MessageKey };

/** Null for what is not told by itself: it repeats an order, or is nobody's news. `same` belongs to whatever led to it. */
export const STEP_OF: { readonly [code in EventCode]: Step | 'same' | null } = {
  phase: null,
  turn: null,
  meter: 'clocks',
  order: 'public',
  told: 'desk',
  disclosed: 'same',
  photographs: 'intelligence',
  'agent-report': 'intelligence',
  assessment: 'intelligence',
  'source-report': 'intelligence',
  alert: 'posture',
  'alert-seen': 'posture',
  'alert-followed': 'posture',
  force: 'posture',
  roe: null,
  work: 'posture',
  ready: 'clocks',
  'air-defence': null,
  tactical: null,
  berlin: 'posture',
  camouflage: null,
  line: 'ships',
  'line-moved': null,
  'line-rule': null,
  'ships-ordered': null,
  ship: 'ships',
  'ship-report': 'ships',
  'submarines-ordered': null,
  routine: null,
  'held-down': 'ships',
  contact: 'ships',
  surfaced: 'ships',
  strike: 'force',
  landing: 'force',
  reprisal: 'force',
  ceasefire: 'force',
  unsigned: 'force',
  speech: null,
  ultimatum: null,
  'ultimatum-lapsed': 'clocks',
  'photos-shown': null,
  'denial-exposed': 'same',
  pause: 'allies',
  oas: 'allies',
  'nato-briefed': null,
  floated: 'public',
  observers: null,
  'allies-sounded': null,
  'castro-calmed': null,
  sent: null,
  delayed: 'messages',
  heard: 'same',
  garbled: 'messages',
  leaked: 'same',
  offer: 'same',
  'agreed-in-public': 'same',
  pledge: 'same',
  crossed: 'same',
  exposed: 'same',
  revealed: 'same',
  'pledge-waiting': 'same',
  'cheating-found': 'same',
  incident: 'incidents',
  reaction: 'incidents',
  escaped: 'incidents',
  risk: null,
  nuclear: 'incidents',
  settled: 'same',
  epilogue: 'clocks',
  'inspection-refused': 'clocks',
  'jupiters-leaked': 'clocks',
  removed: 'clocks',
  rung: 'same',
  end: null,
};

/** Whether a reaction is one of the weeks after a settlement. */
export const isAfterSettlement = (code: string): boolean => EPILOGUE_CODES.some((known) => known === code);

/** Steps in which letters leave. What was under way comes in first of all, so whatever is heard later in a turn left in that turn. */
const SENDING: ReadonlySet<Step> = new Set(['public', 'allies', 'messages']);

/**
 * The step an event belongs to, as `reader` lives through it; null for whoever stands outside both sides. `before` is that of the
 * line before it in the same turn; undefined for the first.
 */
export function stepOf({ code, params }: Event, before: Step | undefined, reader: Side | null): Step {
  if (code === 'order') return stepOfOrder(String(params.kind), before);
  if (code === 'heard') return stepOfHeard(params, before, reader);
  if (code === 'reaction' && isAfterSettlement(String(params.code))) return 'clocks';
  if (code === 'settled' || code === 'pledge' || code === 'offer')
    return stepOfDeal(String(params.to), before);
  const step = STEP_OF[code];
  return step === 'same' || step === null ? (before ?? 'clocks') : step;
}

/** What becomes of promises and offers as time passes. */
const IN_TIME: ReadonlySet<string> = new Set(['in-progress', 'verified', 'expired']);
/** Steps in which something is agreed. */
const AGREEING: ReadonlySet<Step> = new Set(['cables', 'public', 'messages']);

/** To agree is a matter of words, whatever was told before it; a word is broken by whatever broke it. */
function stepOfDeal(to: string, before: Step | undefined): Step {
  if (IN_TIME.has(to)) return 'clocks';
  if (to === 'broken') return before ?? 'clocks';
  return before !== undefined && AGREEING.has(before) ? before : 'public';
}

/** Words over the radio are said in public, to everybody; a letter goes out for its sender and comes in for whoever gets it. */
function stepOfHeard(
  { side, channel }: Event['params'],
  before: Step | undefined,
  reader: Side | null,
): Step {
  if (channel === 'broadcast') return 'public';
  if (reader !== null) return side === reader ? 'messages' : 'cables';
  if (before === undefined || before === 'cables') return 'cables';
  return SENDING.has(before) ? before : 'messages';
}

/** The step at which an order is carried out, by the letter of its kind. Answers may be public or private. */
function stepOfOrder(kind: string, before: Step | undefined): Step {
  switch (kind.charAt(0)) {
    case 'I':
      return 'intelligence';
    case 'M':
      return 'posture';
    case 'B':
      return 'ships';
    case 'S':
      return 'force';
    case 'U':
      return 'allies';
    case 'P':
      return 'public';
    case 'K':
      return before === 'public' ? before : 'messages';
    default:
      return 'messages';
  }
}

const AT_SEA: ReadonlySet<string> = new Set([
  'line',
  'line.no-oas',
  'line-rule',
  'no-line',
  'banned-cargo',
  'searched',
  'search',
  'port',
  'routine.hunt',
]);
const FROM_THE_AIR = 'routine.flights';

/** The step of a cause that has no line of its own. */
export function stepOfCause(cause: string, before: Step | undefined): Step {
  if (cause === 'settled') return stepOfDeal(cause, before);
  if (AT_SEA.has(cause)) return 'ships';
  if (cause === FROM_THE_AIR) return 'intelligence';
  if (cause === 'incidents' || cause.startsWith('incident.')) return 'incidents';
  if (cause.startsWith('reaction.') || cause.startsWith('leak')) return before ?? 'clocks';
  const [order = ''] = cause.split('.');
  return (ORDER_KINDS as readonly string[]).includes(order) ? stepOfOrder(order, before) : 'clocks';
}
