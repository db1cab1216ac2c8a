/**
 * What the leader of one side sees, cut out of what the teacher sees: the same value that `observe` makes for that leader, so that
 * legality and words are those of the students' own screens. Pure.
 */
import { orderChoices } from '../../../engine/legal.ts';
import type { Event, Observation } from '../../../engine/types.ts';
import type { Scenario, Side } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';

/** A world as the teacher is told of it. */
export interface Told {
  readonly game: Omit<Update, 'legal' | 'choices' | 'log'>;
  readonly log: readonly Event[];
}

/** The observation of a side's leader; `all` must be the teacher's. */
export function sideSeen(all: Observation, side: Side): Observation {
  const { truth } = all;
  if (truth === null) return all;
  const own = truth[side];
  return {
    ...all,
    viewer: { side },
    side,
    desk: 'leader',
    phase: all.phase === 'reaction' && own.reaction === null ? 'resolving' : all.phase,
    own,
    offers: {
      us: all.offers.us.map((offer) => (offer === null || reads(side, offer) ? offer : null)),
      ussr: all.offers.ussr.map((offer) => (offer === null || reads(side, offer) ? offer : null)),
    },
    truth: null,
  };
}

const reads = (side: Side, { from, known }: { readonly from: Side; readonly known: number }): boolean =>
  known > 0 || from === side;

const hears = (side: Side, { to }: Event): boolean => to === 'public' || to === 'both' || to === side;

/** What that leader would be sent, without what only a running desk needs. */
export function sideUpdate(scenario: Scenario, { game, log }: Told, side: Side): Update {
  const observation = sideSeen(game.observation, side);
  return {
    ...game,
    observation,
    log: log.filter((event) => hears(side, event)),
    resolutionFrom: log.slice(0, game.resolutionFrom).filter((event) => hears(side, event)).length,
    legal: [],
    choices: orderChoices(scenario, observation),
  };
}

/** What a side has to choose now; null where it has sealed, or waits for the other side. */
export function sideDue({ observation, outcome }: Told['game'], side: Side): 'answer' | 'orders' | null {
  const { truth, pub, phase } = observation;
  if (outcome !== null || truth === null) return null;
  if (truth[side].reaction !== null) return 'answer';
  return phase === 'orders' && !pub.sealed[side] ? 'orders' : null;
}
