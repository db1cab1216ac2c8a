/** The clock of a class: phases begin, stand still, are given more time. */
import { debriefBy, endOf } from './autopilot.ts';
import { type Class, periodOf, type World } from './class.ts';
import { askedSide } from './games.ts';
import type { Phase, Wall } from './types.ts';

export const beginPhase = (cls: Class, phase: Phase, endsAt: number | null, at: number): Class => {
  // Sent on within the same phase: its beginning stays.
  const before = cls.clock;
  const isSame = before.phase.kind === phase.kind && turnOf(before.phase) === turnOf(phase);
  const startedAt = isSame ? before.startedAt : at;
  const hurriedAt = isSame ? at : null;
  const worlds = phase.kind === 'talks' ? cls.worlds.map((world) => askedFrom(world, at)) : cls.worlds;
  const clock = { phase, startedAt, endsAt, pausedLeft: null };
  const wall = isSame ? cls.wall : wallAt(cls.wall, phase);
  return { ...cls, wall, worlds, clock, pausedAt: null, hurriedAt };
};

/**
 * Once the class has begun nobody is called to join: whoever is late finds the code at the head of the wall. A debrief is there to
 * be seen; else what the teacher has chosen stays.
 */
const wallAt = (wall: Wall, { kind }: Phase): Wall => {
  if (kind === 'debrief') return wall === 'blank' ? wall : 'map';
  return wall === 'code' && (kind === 'reading' || kind === 'talks') ? 'map' : wall;
};

/** Whoever is asked before the first talks has time from then on. */
const askedFrom = (world: World, at: number): World =>
  world.askedAt === null && askedSide(world) !== null ? { ...world, askedAt: at } : world;

const turnOf = (phase: Phase): number => ('turn' in phase ? phase.turn : -1);

/** Where nothing ends by itself, nothing can be paused. */
export const pause = (cls: Class, on: boolean, at: number): Class => {
  const { clock } = cls;
  if (on) {
    if (cls.pausedAt !== null) return cls;
    const pausedLeft = clock.endsAt === null ? null : Math.max(0, clock.endsAt - at);
    return { ...cls, pausedAt: at, clock: { ...clock, pausedLeft } };
  }
  if (cls.pausedAt === null) return cls;
  const endsAt = clock.pausedLeft === null ? null : at + clock.pausedLeft;
  const stood = at - cls.pausedAt;
  const worlds = cls.worlds.map((world) => askedLater(world, stood));
  return { ...cls, worlds, pausedAt: null, clock: { ...clock, startedAt: at, endsAt, pausedLeft: null } };
};

const askedLater = (world: World, by: number): World =>
  world.askedAt === null ? world : { ...world, askedAt: world.askedAt + by };

export const extend = (cls: Class, milliseconds: number): Class => {
  const { clock } = cls;
  const endsAt = clock.endsAt === null ? null : clock.endsAt + milliseconds;
  const pausedLeft = clock.pausedLeft === null ? null : Math.max(0, clock.pausedLeft + milliseconds);
  return { ...cls, clock: { ...clock, endsAt, pausedLeft } };
};

/** The room goes on by itself. A pause outlasts that: only the teacher ends it. */
export const goOn = (
  cls: Class,
  { phase, endsAt }: { readonly phase: Phase; readonly endsAt: number | null },
  at: number,
): Class => {
  const after = beginPhase(cls, phase, endsAt, at);
  return cls.pausedAt === null ? after : pause(after, true, at);
};

/** Another bell; a debrief ends with it. */
export const ringAt = (cls: Class, bell: number): Class => {
  const { clock } = cls;
  const isDebrief = clock.phase.kind === 'debrief';
  return { ...cls, bell, clock: isDebrief ? { ...clock, endsAt: bell } : clock };
};

/** When the present phase is over: no turn may eat into the debrief. Null where nothing ends it, or while it is paused. */
export const endOfPhase = (cls: Class): number | null => {
  const { clock } = cls;
  if (cls.pausedAt !== null || clock.endsAt === null) return null;
  const latest = isBeforeDebrief(clock.phase) ? debriefBy(periodOf(cls)) : null;
  return latest === null ? clock.endsAt : Math.min(clock.endsAt, latest);
};

const isBeforeDebrief = ({ kind }: Phase): boolean =>
  kind === 'reading' || kind === 'talks' || kind === 'watching';

/** The move that begins a phase at a moment. */
export const phaseMove = (cls: Class, phase: Phase, at: number) => ({
  kind: 'phase' as const,
  phase,
  endsAt: endOf(periodOf(cls), phase, at),
});
