/** A side led by a policy, and one that changes hands after a turn. */
import { legalActions } from '../../engine/legal.ts';
import { observe } from '../../engine/observe.ts';
import type { State } from '../../engine/state.ts';
import type { Action } from '../../engine/types.ts';
import { decide } from '../../policy/decide.ts';
import type { Leader } from '../../policy/leader.ts';
import { answerTo, type Script } from '../../policy/script.ts';
import { DESKS, type Side } from '../../scenario/types.ts';
import { type Course, type Player, take } from '../course.ts';

/** Choices of a side in one turn that have a luck of their own: an order for each desk and the seal, and answers. */
const CHOICES = 16;
const ANSWERS = 8;

/** The luck of a choice depends on the turn and on what is chosen, not on how many actions there were before. */
const placeOf = ({ turns }: Course, side: Side, choice: number): number =>
  (turns * 2 + (side === 'us' ? 0 : 1)) * CHOICES + choice;

const choose = (leader: Leader, course: Course, side: Side, choice: number): Action => {
  const { scenario, state, seed } = course;
  const seen = observe(scenario, state as State, { side });
  const luck = { seed, ply: placeOf(course, side, choice) };
  return decide(leader, scenario, seen, legalActions(scenario, seen), luck).action;
};

export const policyPlayer = (leader: Leader): Player => ({
  order: (course, side) => {
    for (let given = 0; given < DESKS.length; given++) {
      const action = choose(leader, course, side, given);
      if (action.kind !== 'order') return;
      take(course, action);
    }
  },
  answer: (course, side, asked) => {
    const action = choose(leader, course, side, ANSWERS);
    return action.kind === 'reaction' ? action.choice : (asked.choices[0] ?? '');
  },
});

/**
 * Orders as in a script on one turn, and from then on as another player gives them. Questions of that turn which the script answered
 * are answered so again.
 */
export const scriptedOn = (turn: number, script: Script, first: Player, then: Player): Player => ({
  order: (course, side) => (course.state.pub.turn === turn ? first : then).order(course, side),
  answer: (course, side, asked) => {
    const known = course.state.pub.turn === turn ? answerTo(script, side, turn, asked) : undefined;
    return known?.turn === turn ? known.choice : then.answer(course, side, asked);
  },
});
