/** What a leader of the search minds about breaking its word when promises fall due (RULES 12.6): the score has ended by then, the leader's name has not. */
import type { Action, Observation } from '../../engine/types.ts';
import type { Mind } from './mind.ts';

const WEAPONS = 0;
/** All offensive weapons, the bombers among them (RULES 12.8). */
const ALL_OFFENSIVE = 3;

const promisedBombers = ({ pledges }: Observation): boolean =>
  pledges.some(
    ({ by, issue, level, status, awaits }) =>
      by === 'ussr' && issue === WEAPONS && level >= ALL_OFFENSIVE && status !== 'broken' && awaits === null,
  );

const isBreach = (seen: Observation, answer: Action): boolean =>
  answer.kind === 'reaction' &&
  (answer.choice === 'break-word' || (answer.choice === 'keep-bombers' && promisedBombers(seen)));

/** Milli-points, 0 or less for all but those who think nothing of their word. */
export const wordMinded = (seen: Observation, { doctrine }: Mind, answer: Action): number =>
  isBreach(seen, answer) ? -doctrine.word : 0;
