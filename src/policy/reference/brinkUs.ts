/** `brink-us`: the line, forces one step from war, deadline upon deadline, and one demand that it never lowers. It threatens; it never strikes. */
import { dealAt, worthOfShare } from './bargain.ts';
import { type Character, when } from './character.ts';
import { blockadeAndAlert, bringToTheWorld, photograph, ready, setDeadline, warn } from './common.ts';

/** Its demand, a share of the best it could hope for, thousandths: the deal of 1962 just meets it. */
const DEMAND = 930;
const STRIKE_READY = 60_000;

export const BRINK_US: Character = {
  side: 'us',
  wishes: (at) => [
    ...dealAt(at, worthOfShare(at, DEMAND), 'C2'),
    ...bringToTheWorld(at),
    ...blockadeAndAlert(at),
    ...ready(at, 'air', STRIKE_READY),
    ...setDeadline(at),
    photograph(at),
    ...when(at.seen.pub.disclosed !== 'no', warn()),
  ],
  answers: () => ['hold', 'shadow'],
};
