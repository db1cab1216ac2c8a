/** Whole games with each change of a meter recomputed: headless play that `checkGame` does not know, and records. */
import { drawWeighted, openRng } from '../../../base/random.ts';
import { observe } from '../../../engine/observe.ts';
import { replay } from '../../../engine/replay.ts';
import { initialState } from '../../../engine/start.ts';
import type { State } from '../../../engine/state.ts';
import { chanceWeights, transition } from '../../../engine/transition.ts';
import {
  type Action,
  type Episode,
  type Event,
  RULES_VERSION,
  type Settings,
} from '../../../engine/types.ts';
import { choiceSeed } from '../../../policy/choose.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { type Chooser, sideToChoose } from '../../playGame.ts';
import { recomputeFaults } from './recompute.ts';
import { nameInTable } from './table.ts';

const MOST_ACTIONS = 10_000;

/** The causes that a step's changes named, as the table knows them. */
export const causesTold = (events: readonly Event[]): readonly string[] =>
  events.filter(({ code }) => code === 'meter').map(({ params }) => nameInTable(String(params.cause)));

export interface GameCauses {
  readonly faults: readonly string[];
  readonly causes: ReadonlySet<string>;
}

export const gameCauses = (
  scenario: Scenario,
  settings: Settings,
  seed: number,
  chooser: Chooser,
): GameCauses => {
  const faults: string[] = [];
  const causes = new Set<string>();
  let state = initialState(scenario, settings, RULES_VERSION);
  for (let ply = 0; state.phase !== 'over' && ply < MOST_ACTIONS; ply++) {
    const action = nextAction(scenario, state, seed, ply, chooser);
    const step = transition(scenario, state, action);
    faults.push(...recomputeFaults(scenario, state, action, step.events));
    for (const cause of causesTold(step.events)) causes.add(cause);
    state = step.state;
  }
  return { faults, causes };
};

const nextAction = (
  scenario: Scenario,
  state: State,
  seed: number,
  ply: number,
  chooser: Chooser,
): Action => {
  const weights = chanceWeights(scenario, state);
  if (weights !== null) return { kind: 'chance', draw: drawWeighted(openRng(seed, ply), weights) };
  return chooser(observe(scenario, state, { side: sideToChoose(state) }), choiceSeed(seed, ply), seed, ply);
};

/** The same for a record, wherever it comes from. One that does not replay has no changes to fault. */
export const recordFaults = (scenario: Scenario, episode: Episode): readonly string[] => {
  const replayed = replay(scenario, episode);
  const steps = replayed.ok ? replayed.value : [];
  return episode.actions.flatMap((action, ply) => {
    const [before, step] = [steps[ply], steps[ply + 1]];
    return before === undefined || step === undefined
      ? []
      : recomputeFaults(scenario, before.state, action, step.events);
  });
};
