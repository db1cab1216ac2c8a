/** From what the room sends a seat to the update that the panels of a game read: what can be worked out is, by the engine's own rules. */
import type { ClassPart, SeatView } from '../../../../classroom/types.ts';
import { legalActions, orderChoices } from '../../../../engine/legal.ts';
import type { Scenario } from '../../../../scenario/types.ts';
import type { Update } from '../../../../session/port.ts';

/** A desk's seat has its own desk's orders among the choices, a leader all, somebody outside both governments none. */
export const updateOf = (scenario: Scenario, { game, log }: Pick<SeatView, 'game' | 'log'>): Update => ({
  ...game,
  log,
  legal: legalActions(scenario, game.observation),
  choices: orderChoices(scenario, game.observation),
});

/**
 * Whether what has happened may be told now: in a phase of watching, and where the room is about to be in one or waits for an answer
 * that the turn itself asks for. Before the first orders there is nothing to tell.
 */
export const isTold = ({ clock: { phase } }: Pick<ClassPart, 'clock'>, { observation }: Update): boolean => {
  const { pub, own } = observation;
  if (pub.turn === 0 && (observation.phase === 'orders' || own?.reaction?.code === 'opening')) return false;
  if (phase.kind === 'watching') return true;
  if (phase.kind !== 'talks') return phase.kind === 'debrief';
  return pub.turn > phase.turn || observation.phase !== 'orders';
};
