/**
 * Records of games at moments worth looking at, made without a browser: two computers play until the moment comes, and what
 * was played so far can be opened on the page as a file.
 */
import { DEFAULT_SETTINGS } from '../../../src/engine/settings.ts';
import type { Episode } from '../../../src/engine/types.ts';
import type { PolicyName } from '../../../src/policy/choose.ts';
import type { ScenarioId } from '../../../src/scenario/catalogue.ts';
import type { Side } from '../../../src/scenario/types.ts';
import { formatEpisode } from '../../../src/session/formatEpisode.ts';
import type { Update } from '../../../src/session/port.ts';
import { openSession } from '../../../src/session/session.ts';
import { filed, weighedAnswer, weighedOrder } from '../../unit/handNotes.ts';
import { computer, isOver, loadScenario, until } from '../../unit/sessionGame.ts';

export interface Moment {
  readonly scenario?: ScenarioId;
  /** The side that will sit at the page, and whose view is asked. */
  readonly side: Side;
  readonly policy?: PolicyName;
  readonly holds: (update: Update) => boolean;
}

const MOST_SEEDS = 300;

/** The text of the first game, by its seed, that comes to such a moment, cut off there. */
export const recordAt = async (moment: Moment): Promise<string> => {
  const { scenario: id = 'october-1962', side, policy = 'history', holds } = moment;
  const scenario = await loadScenario(id);
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    const play = computer(policy, scenario, seed);
    const session = openSession({
      scenario,
      settings: DEFAULT_SETTINGS,
      seed,
      seats: [{ side }],
      policies: { us: play, ussr: play },
    });
    let found: string | null = null;
    await until(session.port({ side }), (update) => {
      if (found === null && holds(update)) found = formatEpisode(session.episode(), side);
      return found !== null || isOver(update);
    });
    session.close();
    if (found !== null) return found;
  }
  throw new Error(`no game of ${MOST_SEEDS} comes to that moment`);
};

/** The side is asked for its orders on a turn, counted from 1. */
export const atTurn =
  (turn: number) =>
  ({ observation: { pub, phase } }: Update): boolean =>
    phase === 'orders' && pub.turn === turn - 1;

/** Something that cannot wait has come up. */
export const atQuestion = ({ observation: { own } }: Update): boolean =>
  own?.reaction != null && own.reaction.code !== 'opening';

/** A war can be begun from a desk. */
export const atBrink = ({ choices }: Update): boolean =>
  choices.some(({ kind, refusal }) => ['S1', 'S3', 'S4'].includes(kind) && refusal === null);

/** The same record with a note on every choice of the side that a computer played, made by hand. */
export const withNotes = (record: string, side: Side): string => {
  const { actions } = JSON.parse(record) as Episode;
  const isOwn = (ply: number): boolean => {
    const action = actions[ply];
    return action !== undefined && action.kind !== 'chance' && action.side === side;
  };
  const notes = actions.flatMap((action, ply) => {
    if (!isOwn(ply)) return [];
    if (action.kind === 'reaction') return [filed(ply, { side, weighed: [weighedAnswer(action.choice)] })];
    const desks = [weighedOrder('military', null), weighedOrder('public', { kind: 'P1' })];
    return isOwn(ply - 1) ? [] : [filed(ply, { side, weighed: desks })];
  });
  return JSON.stringify({ ...JSON.parse(record), notes });
};
