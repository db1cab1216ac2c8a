/** From what the room sends a seat to the update that the panels of a game read: what can be worked out is, by the engine's own rules. */
import type { ClassPart, SeatView } from '../../../../classroom/viewTypes.ts';
import { legalActions, orderChoices } from '../../../../engine/legal.ts';
import type { Scenario } from '../../../../scenario/types.ts';
import type { Update } from '../../../../session/port.ts';
import type { Telling } from '../../../../store/classSeat.ts';

/** A desk's seat has its own desk's orders among the choices, a leader all, somebody outside both governments none. */
export const updateOf = (scenario: Scenario, { game, log }: Pick<SeatView, 'game' | 'log'>): Update => ({
  ...game,
  log,
  legal: legalActions(scenario, game.observation),
  choices: orderChoices(scenario, game.observation),
});

/**
 * What has happened is told in a phase of watching, and where the room is about to be in one. A leader who is asked something that
 * cannot wait is told once it is answered. Before the first orders there is nothing to tell.
 */
export const tellingOf = (
  { clock: { phase } }: Pick<ClassPart, 'clock'>,
  { observation }: Update,
): Telling => {
  const { pub, own } = observation;
  const asked = own?.reaction ?? null;
  if (pub.turn === 0 && (observation.phase === 'orders' || asked?.code === 'opening')) return 'over';
  if (phase.kind === 'watching') return 'now';
  if (phase.kind !== 'talks') return 'over';
  if (asked !== null) return 'later';
  return pub.turn > phase.turn || observation.phase !== 'orders' ? 'now' : 'over';
};
