/** The steps of a resolution under which happenings are told. */
import type { Event, EventCode } from '../../../engine/types.ts';
import { EPILOGUE_CODES } from '../../../engine/types.ts';
import { ORDER_KINDS } from '../../../scenario/types.ts';

export type Step = 'intelligence' | 'sea' | 'force' | 'words' | 'trouble' | 'clock';

/** Null for what is not told by itself: it repeats an order, or is nobody's news. */
export const STEP_OF: { readonly [code in EventCode]: Step | null } = {
  phase: null,
  turn: null,
  meter: 'clock',
  order: 'words',
  told: 'intelligence',
  disclosed: 'words',
  photographs: 'intelligence',
  'agent-report': 'intelligence',
  assessment: 'intelligence',
  'source-report': 'intelligence',
  alert: 'force',
  'alert-seen': 'force',
  'alert-followed': 'force',
  force: 'force',
  roe: null,
  work: 'force',
  'air-defence': null,
  tactical: null,
  berlin: 'force',
  camouflage: null,
  line: 'sea',
  'line-moved': null,
  'line-rule': null,
  'ships-ordered': null,
  ship: 'sea',
  'ship-report': 'sea',
  'submarines-ordered': null,
  routine: null,
  'held-down': 'sea',
  contact: 'sea',
  surfaced: 'sea',
  strike: 'force',
  landing: 'force',
  reprisal: 'force',
  ceasefire: 'force',
  speech: null,
  ultimatum: null,
  'ultimatum-lapsed': 'clock',
  'photos-shown': null,
  'denial-exposed': 'words',
  pause: 'words',
  oas: 'words',
  'nato-briefed': null,
  floated: 'words',
  observers: null,
  'allies-sounded': null,
  'castro-calmed': null,
  sent: null,
  delayed: 'words',
  heard: 'words',
  garbled: 'words',
  leaked: 'words',
  offer: 'words',
  'agreed-in-public': 'words',
  pledge: 'words',
  crossed: 'words',
  exposed: 'words',
  revealed: 'words',
  'pledge-waiting': 'words',
  'cheating-found': 'words',
  incident: 'trouble',
  reaction: 'trouble',
  escaped: 'trouble',
  risk: null,
  nuclear: 'trouble',
  settled: 'words',
  epilogue: 'clock',
  'inspection-refused': 'words',
  'jupiters-leaked': 'words',
  removed: 'clock',
  rung: 'clock',
  end: null,
};

/** Whether a reaction is one of the weeks after a settlement. */
export const isAfterSettlement = (code: string): boolean => EPILOGUE_CODES.some((known) => known === code);

/** The step an event belongs to; a new rung belongs to whatever led to it, so the step before is asked for. */
export function stepOf({ code, params }: Event, before: Step | undefined): Step {
  if (code === 'order') return stepOfOrder(String(params.kind));
  if (code === 'rung') return before ?? 'clock';
  if (code === 'reaction' && isAfterSettlement(String(params.code))) return 'words';
  return STEP_OF[code] ?? 'clock';
}

/** The step of the turn at which an order is carried out, by the letter of its kind. */
function stepOfOrder(kind: string): Step {
  switch (kind.charAt(0)) {
    case 'I':
      return 'intelligence';
    case 'M':
    case 'S':
      return 'force';
    case 'B':
      return 'sea';
    default:
      return 'words';
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
]);

/** The step of a cause that has no line of its own. */
export function stepOfCause(cause: string): Step {
  if (AT_SEA.has(cause)) return 'sea';
  if (cause === 'incidents' || cause.startsWith('incident.')) return 'trouble';
  const [order = ''] = cause.split('.');
  return (ORDER_KINDS as readonly string[]).includes(order) ? stepOfOrder(order) : 'clock';
}
