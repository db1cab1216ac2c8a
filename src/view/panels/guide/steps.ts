/** The steps of the guided drill: what is asked, by what in the view it is known to be done, and where to look. */
import type { Order } from '../../../engine/types.ts';
import type { View } from '../../../store/types.ts';

export const STEP_CODES = [
  'cables',
  'map',
  'order',
  'offer',
  'seal',
  'send',
  'watch',
  'answer',
  'end',
  'debrief',
] as const;
export type StepCode = (typeof STEP_CODES)[number];

export interface Step {
  readonly code: StepCode;
  /** Whether the view shows that it has been done, or that its time is over. */
  readonly isDone: (view: View) => boolean;
  /** Parts of the screen, as selectors: the first one in sight is pointed at. */
  readonly at: readonly string[];
}

const draftsOf = ({ drafts }: View): readonly (Order | null)[] => Object.values(drafts);

const isOffer = (order: Order | null): boolean =>
  order !== null && (('message' in order && order.message.act === 'offer') || order.kind === 'P5');

const isAnswer = (order: Order | null): boolean =>
  order !== null && (order.kind === 'K1' || order.kind === 'K2' || order.kind === 'K3');

/** The first orders have been sent and opened. */
const isOpened = ({ update, screen }: View): boolean =>
  screen === 'resolution' || screen === 'end' || (update?.observation.pub.turn ?? 0) > 0;

const isOver = ({ screen }: View): boolean => screen === 'end';

/** Something is asked or given for the weapons: without them it is no offer. */
const hasWeapons = ({ composer }: View): boolean => (composer.bundle.terms[0] ?? 0) > 0;

const tab = (panel: string): string => `[role="tab"][data-key="${panel}"]`;

/** In their order. The last one asks for nothing. */
export const STEPS: readonly Step[] = [
  {
    code: 'cables',
    isDone: (view) => view.panel === 'situation' || isOpened(view),
    at: ['#panel'],
  },
  {
    code: 'map',
    isDone: (view) => view.selection.kind === 'target' || isOpened(view),
    at: ['.desk-map', '#panel'],
  },
  {
    code: 'order',
    isDone: (view) => view.drafts.military !== null || isOpened(view),
    at: ['.picker', '.cards > li:first-child'],
  },
  {
    code: 'offer',
    isDone: (view) => hasWeapons(view) || draftsOf(view).some(isOffer) || isOpened(view),
    at: ['.composer', tab('talks')],
  },
  {
    code: 'seal',
    isDone: (view) => draftsOf(view).some(isOffer) || isOpened(view),
    at: ['.composer', tab('talks')],
  },
  { code: 'send', isDone: isOpened, at: ['.send'] },
  {
    code: 'watch',
    isDone: (view) => isOver(view) || (isOpened(view) && view.screen === 'desk'),
    at: ['.resolution-sheet'],
  },
  {
    code: 'answer',
    isDone: (view) => isOver(view) || draftsOf(view).some(isAnswer),
    at: ['.thread', tab('talks')],
  },
  { code: 'end', isDone: isOver, at: ['.send', '.resolution-keys'] },
  { code: 'debrief', isDone: () => false, at: ['.debrief-turn'] },
];
