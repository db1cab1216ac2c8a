/** The period as a bar, and where the autopilot's plan leads. Pure; times in milliseconds of the server's clock. */
import { planFrom } from '../../../classroom/autopilot.ts';
import type { Phase } from '../../../classroom/types.ts';
import type { ClassPart, ControlView, PlannedPhase } from '../../../classroom/viewTypes.ts';
import { isOverForAll } from '../over.ts';

export interface Stretch {
  readonly kind: 'join' | 'reading' | 'turns' | 'debrief';
  /** First and last turn, from 0; both 0 where it has none. */
  readonly from: number;
  readonly to: number;
  readonly state: 'past' | 'now' | 'next';
  /** Of what is still to come; 0 for what is past or has no end. */
  readonly milliseconds: number;
}

const KINDS = {
  door: 'join',
  reading: 'reading',
  talks: 'turns',
  watching: 'turns',
  debrief: 'debrief',
  closed: 'debrief',
} as const;
const turnOf = (phase: Phase): number => ('turn' in phase ? phase.turn : 0);

/** The period in its order: what is past in one piece each, the present, and what the plan still has. */
export function stretchesOf(view: ControlView): readonly Stretch[] {
  const { plan } = view;
  const { phase } = view.class.clock;
  const now = KINDS[phase.kind];
  const turn = turnOf(phase);
  const turns = isOverForAll(view) ? turn + 1 : view.class.turns;
  return [
    stretch('join', now === 'join' ? 'now' : 'past', plan),
    stretch('reading', stateOf('reading', now), plan),
    ...turnStretches(now === 'turns' ? turn : now === 'debrief' ? turns : -1, turns, plan),
    stretch('debrief', now === 'debrief' ? 'now' : 'next', plan),
  ];
}

const ORDER = ['join', 'reading', 'turns', 'debrief'] as const;
const stateOf = (kind: Stretch['kind'], now: Stretch['kind']): Stretch['state'] =>
  kind === now ? 'now' : ORDER.indexOf(kind) < ORDER.indexOf(now) ? 'past' : 'next';

const lengthOf = ({ startsAt, endsAt }: PlannedPhase): number =>
  endsAt === null ? 0 : Math.max(0, endsAt - startsAt);

const stretch = (kind: Stretch['kind'], state: Stretch['state'], plan: readonly PlannedPhase[]): Stretch => ({
  kind,
  from: 0,
  to: 0,
  state,
  milliseconds:
    state === 'past'
      ? 0
      : plan.filter(({ phase }) => KINDS[phase.kind] === kind).reduce((sum, each) => sum + lengthOf(each), 0),
});

/** Turns before the present one, the present one, and those after it. */
function turnStretches(present: number, turns: number, plan: readonly PlannedPhase[]): readonly Stretch[] {
  const between = (from: number, to: number, state: Stretch['state']): readonly Stretch[] =>
    from > to
      ? []
      : [{ kind: 'turns', from, to, state, milliseconds: state === 'past' ? 0 : turnsLast(plan, from, to) }];
  return [
    ...between(0, Math.min(present, turns) - 1, 'past'),
    ...(present >= 0 && present < turns ? between(present, present, 'now') : []),
    ...between(present + 1, turns - 1, 'next'),
  ];
}

const turnsLast = (plan: readonly PlannedPhase[], from: number, to: number): number =>
  plan
    .filter(({ phase }) => KINDS[phase.kind] === 'turns' && turnOf(phase) >= from && turnOf(phase) <= to)
    .reduce((sum, each) => sum + lengthOf(each), 0);

/** The turn the room is at, from 0: while one is told, the game itself has gone on to the next. */
export const shownTurn = (
  { clock: { phase }, turns }: Pick<ClassPart, 'clock' | 'turns'>,
  next: number,
): number => ('turn' in phase ? phase.turn : Math.min(next, turns - 1));

export interface Pace {
  readonly bell: number;
  /** The last turn of the plan, from 0, and when it ends; null once no turn is left. */
  readonly last: { readonly turn: number; readonly endsAt: number } | null;
  /** Whole minutes left for talking it over. */
  readonly minutes: number;
  /** Minutes that each turn still to come has for its talks, on the average; null where none is to come. */
  readonly each: number | null;
}

/** Fewer minutes of talks in a turn than this are a warning. */
export const LEAST_TALKS = 2;
/** Fewer minutes of debrief than this are a warning. */
export const LEAST_DEBRIEF = 10;
const MINUTE = 60_000;

/** While the clock stands, the plan that would hold if it went on now. */
const planAt = ({ class: { clock, preset, bell, turns }, plan }: ControlView, now: number) =>
  clock.pausedLeft === null ? plan : planFrom({ preset, bell, turns }, clock, now);

/** Where the plan leads; null where no bell ends the class. */
export function paceOf(view: ControlView, now: number): Pace | null {
  const { bell } = view.class;
  if (bell === null) return null;
  const plan = planAt(view, now);
  const turns = plan.filter(({ phase }) => KINDS[phase.kind] === 'turns');
  const final = turns.at(-1);
  const ends = final?.endsAt ?? null;
  const debrief = plan.find(({ phase }) => phase.kind === 'debrief');
  const from = Math.max(now, debrief?.startsAt ?? ends ?? now);
  return {
    bell,
    last: final === undefined || ends === null ? null : { turn: turnOf(final.phase), endsAt: ends },
    minutes: Math.max(0, Math.round((bell - from) / MINUTE)),
    each: talksToCome(plan),
  };
}

/** The first of a plan is under way. */
function talksToCome([, ...later]: readonly PlannedPhase[]): number | null {
  const talks = later.filter(({ phase }) => phase.kind === 'talks');
  return talks.length === 0
    ? null
    : talks.reduce((sum, each) => sum + lengthOf(each), 0) / talks.length / MINUTE;
}

/** The time of day on this device, `10:45`. */
export const timeOfDay = (at: number): string => {
  const date = new Date(at);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
};

/** The next moment at which this device's clock reads `hh:mm`, not before `now`; null for anything else. */
export function nextTime(text: string, now: number): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const date = new Date(now);
  date.setHours(Number(hours), Number(minutes), 0, 0);
  const at = date.getTime();
  return at > now ? at : at + 24 * 60 * MINUTE;
}
