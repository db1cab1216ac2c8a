/** Steps taken alone (RULES 6.11, 6.15), at once or when the other side has promised something (RULES 6.20). */
import { someIn } from '../../base/lists.ts';
import type { Side } from '../../scenario/types.ts';
import { commit, type Game, other, shift, tell } from '../game.ts';
import { isBinding } from '../seen.ts';
import type { Mutable } from '../state.ts';
import type { Bundle, Condition, Pledge } from '../types.ts';
import { payAudience } from './audience.ts';
import { signal } from './beliefs.ts';
import { bind, pledge } from './pledges.ts';
import { loosens, MISSILES_OUT, settle, settlementCode } from './settlement.ts';

const WEAPONS = 0;
const CONCESSION_RATIO = 600;
const LOOSEN = 4000;

interface Gesture {
  readonly issue: number;
  readonly level: number;
  readonly publicity: number;
  readonly if?: Condition | undefined;
}

/** A step that has just come to bind: its place in the ledger, and what it had waited for. */
export interface Taken {
  readonly index: number;
  readonly condition: Condition | null;
}

const reaches = ({ issue, level }: Condition, wanted: Condition): boolean =>
  issue === wanted.issue && level >= wanted.level;

/** Whether the other side has promised what a step waits for, or only waits for this very step. */
const isGiven = (game: Game, by: Side, step: Condition, wanted: Condition): boolean =>
  someIn(
    game.state.pledges,
    (made) =>
      made.by === other(by) &&
      made.status !== 'broken' &&
      reaches(made, wanted) &&
      (made.awaits === null || reaches(step, made.awaits)),
  );

/** K4: a step taken alone, to be matched or not (GRIT). Missiles withdrawn alone end the crisis as a back-down. */
export const gesture = (game: Game, side: Side, step: Gesture): void => {
  const condition = step.if ?? null;
  if (condition !== null && !isGiven(game, side, step, condition)) return wait(game, side, step, condition);
  const index = pledge(game, side, false, step.issue, step.level, step.publicity);
  feel(game, side, step.publicity === 0);
  withdrawIfDue(game, [{ index, condition }, ...takeWaiting(game)]);
};

const wait = (game: Game, by: Side, { issue, level, publicity }: Gesture, awaits: Condition): void => {
  const madeHour = game.state.pub.hour;
  const made: Pledge = { by, signed: false, issue, level, publicity, madeHour, status: 'made', awaits };
  game.state.pledges.push(made as Mutable<Pledge>);
  tell(
    game,
    publicity === 0 ? 'public' : 'both',
    'pledge-waiting',
    { by, issue, level, ifIssue: awaits.issue, ifLevel: awaits.level },
    publicity === 2 ? 'private' : null,
  );
};

/** What a step taken does to the other side's belief and trust, and to the own side's stakes. */
const feel = (game: Game, side: Side, isPublic: boolean): void => {
  signal(game, other(side), CONCESSION_RATIO);
  shift(game, 'trust', other(side), 5000, 'K4');
  if (isPublic) payAudience(game, 'prestige', side, 1000, 'K4');
  if (!loosens(game, isPublic)) return;
  for (const [index, stake] of game.state[side].common.stakes.entries())
    commit(game, side, index, -Math.min(LOOSEN, stake), isPublic, 'K4');
};

/** Every step whose condition is met comes to bind, those that others set free included; the longest waiting first. */
export const takeWaiting = (game: Game): readonly Taken[] => {
  const due = (): number =>
    game.state.pledges.findIndex(
      (made) => made.awaits !== null && made.status !== 'broken' && isGiven(game, made.by, made, made.awaits),
    );
  const taken: Taken[] = [];
  for (let index = due(); index >= 0; index = due()) {
    const made = game.state.pledges[index];
    if (made === undefined) return taken;
    const bound: Pledge = { ...made, madeHour: game.state.pub.hour, awaits: null };
    game.state.pledges[index] = bound;
    bind(game, bound);
    feel(game, bound.by, bound.publicity === 0);
    taken.push({ index, condition: made.awaits });
  }
  return taken;
};

/** Missiles that are to leave without a signed deal leave: for nothing, or for what was promised in return for just that. */
export const withdrawIfDue = (game: Game, taken: readonly Taken[]): void => {
  const { pledges, pub } = game.state;
  const leaving = taken.find(({ index }) => {
    const made = pledges[index];
    return made?.issue === WEAPONS && made.level >= MISSILES_OUT;
  });
  if (leaving === undefined || pub.end !== null) return;
  const { condition } = leaving;
  const returned = pledges.filter(
    (made, at) =>
      made.by === 'us' &&
      isBinding(made) &&
      (taken.some(({ index }) => index === at) || (condition !== null && reaches(made, condition))),
  );
  if (returned.length === 0) payAudience(game, 'home', 'ussr', 10_000, 'K4.withdrawn');
  const bundle = withReturned(
    { terms: [pledges[leaving.index]?.level ?? MISSILES_OUT, 0, 0, 0, 0], publicity: [0, 0, 0, 0, 0] },
    returned,
  );
  settle(game, bundle, settlementCode(bundle));
};

/** A bundle with what Washington promised beside it, clause by clause the further of the two. */
export const withReturned = (bundle: Bundle, returned: readonly Pledge[]): Bundle => {
  const terms = [...bundle.terms];
  const publicity = [...bundle.publicity];
  for (const made of returned) {
    if (made.level <= (terms[made.issue] ?? 0)) continue;
    terms[made.issue] = made.level;
    publicity[made.issue] = made.publicity;
  }
  return { terms, publicity };
};
