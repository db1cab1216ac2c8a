/** A side led by a record: its orders while they are legal, the rest named with its reason; its answers wherever they fit. */
import { refusal } from '../engine/legal.ts';
import { observe } from '../engine/observe.ts';
import type { State } from '../engine/state.ts';
import { answerTo, type Script } from '../policy/script.ts';
import { type Player, take } from './course.ts';

/**
 * An order that names an offer's slot is given whatever offer now stands there. A question the record answers in the same turn, or
 * else at another time, is answered so again; one it never met by the first choice offered.
 */
export const scriptPlayer = (script: Script): Player => ({
  order: (course, side) => {
    const { scenario, state, misfits } = course;
    const { turn } = state.pub;
    for (const action of script.orders[turn]?.[side] ?? []) {
      const refused = refusal(scenario, observe(scenario, state as State, { side }), action);
      if (refused === null) take(course, action);
      else misfits.push({ turn, action, refusal: refused });
    }
  },
  answer: ({ state }, side, asked) =>
    answerTo(script, side, state.pub.turn, asked)?.choice ?? asked.choices[0] ?? '',
});
