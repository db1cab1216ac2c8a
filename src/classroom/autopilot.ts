/**
 * How the minutes of a period are dealt out: what each phase has by itself, and how all of them shrink or stretch so that the class
 * is at its debrief before the bell.
 */
import type { Clock, Phase, Preset } from './types.ts';
import type { PlannedPhase } from './viewTypes.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/**
 * What a debrief is planned with, and what it never has less of. The plan leaves more than a debrief takes: what an incident or a
 * settlement asks is waited for beyond it, and a settlement asks two things.
 */
const DEBRIEF_PLANNED = 13.5 * MINUTE;
export const DEBRIEF_LEAST = 10 * MINUTE;
/** Turns shrink to this much before the debrief gives way, and stretch at most to that, parts of one. */
const SHRINKS_TO = 0.75;
const STRETCHES_TO = 1.6;

interface Lengths {
  readonly reading: number;
  readonly talks: number;
  readonly watching: number;
}
const minutes = (reading: number, talks: number, watching: number): Lengths => ({
  reading: reading * MINUTE,
  talks: talks * MINUTE,
  watching: watching * MINUTE,
});

/** What each phase has where nothing presses. */
export const LENGTHS: { readonly [preset in Preset]: Lengths } = {
  'minutes-30': minutes(3, 3.5, 1),
  'minutes-45': minutes(4, 3.2, 1),
  'minutes-60': minutes(5, 3, 1),
  'two-periods': minutes(8, 6, 1.5),
  homework: { reading: 24 * HOUR, talks: 24 * HOUR, watching: MINUTE },
  substitute: minutes(5, 3, 1),
  'one-screen': minutes(3, 3.5, 1),
};

/** What the autopilot goes by. */
export interface Period {
  readonly preset: Preset;
  readonly bell: number | null;
  readonly turns: number;
}

const lengthOf = ({ preset }: Period, { kind }: Phase): number =>
  kind === 'reading' || kind === 'talks' || kind === 'watching' ? LENGTHS[preset][kind] : 0;

/** The phase that follows where nothing is cut short; the debrief comes after the last turn. */
export const phaseAfter = (phase: Phase, turns: number): Phase => {
  switch (phase.kind) {
    case 'door':
      return { kind: 'reading' };
    case 'reading':
      return { kind: 'talks', turn: 0 };
    case 'talks':
      return { kind: 'watching', turn: phase.turn };
    case 'watching':
      return phase.turn + 1 < turns ? { kind: 'talks', turn: phase.turn + 1 } : { kind: 'debrief' };
    case 'debrief':
    case 'closed':
      return { kind: 'closed' };
  }
};

/** This phase and those that follow it, up to the debrief. */
const upToDebrief = (phase: Phase, turns: number): readonly Phase[] =>
  phase.kind === 'debrief' || phase.kind === 'closed'
    ? []
    : [phase, ...upToDebrief(phaseAfter(phase, turns), turns)];

const needOf = (period: Period, phases: readonly Phase[]): number =>
  phases.reduce((sum, phase) => sum + lengthOf(period, phase), 0);

/** What every length from `now` on is multiplied by. */
const scaleAt = (period: Period, phases: readonly Phase[], now: number): number => {
  const { bell } = period;
  const need = needOf(period, phases);
  if (bell === null || need === 0) return 1;
  const planned = (bell - DEBRIEF_PLANNED - now) / need;
  if (planned >= SHRINKS_TO) return Math.min(STRETCHES_TO, planned);
  return Math.max(0, Math.min(SHRINKS_TO, (bell - DEBRIEF_LEAST - now) / need));
};

/** When a phase that begins now ends by itself, or null. */
export const endOf = (period: Period, phase: Phase, now: number): number | null => {
  if (phase.kind === 'door' || phase.kind === 'closed') return null;
  if (phase.kind === 'debrief') return debriefEnd(period, now);
  const scale = scaleAt(period, upToDebrief(phase, period.turns), now);
  return now + Math.round(scale * lengthOf(period, phase));
};

const debriefEnd = ({ bell, preset }: Period, now: number): number | null =>
  bell ?? (preset === 'homework' ? null : now + DEBRIEF_PLANNED);

/** The moment after which no turn may still be talked about; null without a bell. */
export const debriefBy = ({ bell }: Period): number | null => (bell === null ? null : bell - DEBRIEF_LEAST);

/** The latest moment at which a class begins by itself; null without a bell. */
export const latestBeginning = (period: Period): number | null =>
  period.bell === null
    ? null
    : period.bell - DEBRIEF_PLANNED - needOf(period, upToDebrief({ kind: 'reading' }, period.turns));

/** The present phase and all that are to come, as they would run from here. `from` is when the clock stood still, for a paused one. */
export const planFrom = (period: Period, clock: Clock, from: number | null): readonly PlannedPhase[] => {
  const { phase, startedAt } = clock;
  const left = clock.pausedLeft ?? 0;
  const endsAt = from === null ? clock.endsAt : from + left;
  const first = {
    phase,
    startsAt: startedAt,
    endsAt: phase.kind === 'door' ? latestBeginning(period) : endsAt,
  };
  if (phase.kind === 'closed') return [first];
  return [first, ...planAfter(period, phase, first.endsAt)];
};

const planAfter = (period: Period, phase: Phase, startsAt: number | null): readonly PlannedPhase[] => {
  if (startsAt === null) return [];
  const next = phaseAfter(phase, period.turns);
  if (next.kind === 'closed') return [];
  const endsAt = endOf(period, next, startsAt);
  return [{ phase: next, startsAt, endsAt }, ...planAfter(period, next, endsAt)];
};
