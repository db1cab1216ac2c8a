/** Positions of played games with what became of them: the material of the fit. */
import { copyState } from '../../engine/copy.ts';
import { outcome } from '../../engine/outcome.ts';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import type { State } from '../../engine/state.ts';
import { FEATURE_COUNT, fillFeatures } from '../../policy/search/features.ts';
import type { BySide, Scenario } from '../../scenario/types.ts';
import { chooserOfPlayers } from '../chooser.ts';
import type { Player } from '../player.ts';
import { playGame } from '../playGame.ts';

export interface Row {
  readonly features: Float64Array;
  readonly war: boolean;
  /** Settled (E1 to E4); without meaning after nuclear war. */
  readonly deal: boolean;
}

const SETTLED: readonly string[] = ['E1', 'E2', 'E3', 'E4'];

/** One row a turn of one game, as its orders were due. */
export const gatherGame = (scenario: Scenario, players: BySide<Player>, seed: number): readonly Row[] => {
  const positions: State[] = [];
  const { state } = playGame(scenario, DEFAULT_SETTINGS, seed, chooserOfPlayers(scenario, players), {
    after: (now, action) => {
      if (now.phase === 'orders' && action.kind !== 'order' && action.kind !== 'seal')
        positions.push(copyState(now) as State);
    },
  });
  const reckoning = outcome(scenario, state);
  if (reckoning === null) return [];
  const { end, nuclear } = reckoning;
  return positions.map((position) => {
    const features = new Float64Array(FEATURE_COUNT);
    fillFeatures(scenario, position, features);
    return { features, war: nuclear !== 'none', deal: SETTLED.includes(end) };
  });
};
