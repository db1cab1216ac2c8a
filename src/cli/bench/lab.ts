/**
 * How fast the lab of a finished game is, on one core: other luck with its ledger and all danger settings, the effects of all orders,
 * and branches from the middle of a game of the whole calendar, each way as many games as said.
 */
import { openBranch } from '../../debrief/lab/branch.ts';
import { openEffects } from '../../debrief/lab/effects.ts';
import { openLuck } from '../../debrief/lab/luck.ts';
import type { BranchQuestion } from '../../debrief/lab/types.ts';
import { finish, type Work } from '../../debrief/lab/work.ts';
import type { Settings } from '../../engine/settings.ts';
import { type Action, type Episode, RULES_VERSION } from '../../engine/types.ts';
import { DEFAULT_NODES } from '../../policy/heuristic.ts';
import { hashScenario } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/types.ts';
import { chooserOf } from '../chooser.ts';
import { playGame } from '../playGame.ts';
import { spentOn } from './timing.ts';

/** Whole jobs; `processorMs` is the time of the processor: what a core with nothing else to do would give. */
interface JobFigures {
  readonly ms: number;
  readonly processorMs: number;
  /** Games played in it. */
  readonly games: number;
}

export interface LabFigures {
  readonly lab: 'knot-of-war';
  readonly turns: number;
  readonly luck: JobFigures;
  readonly effects: JobFigures;
  readonly recorded: JobFigures;
  readonly heuristic: JobFigures;
  readonly search: JobFigures;
}

const MOST_SEEDS = 200;
const QUICK_BRANCHES = 500;
const SEARCH_BRANCHES = 20;

/** Of two heuristic leaders, the first that lasts to the end of the calendar. */
const longGame = (scenario: Scenario, settings: Settings): Episode => {
  const chooser = chooserOf(scenario, { us: 'heuristic', ussr: 'heuristic' }, DEFAULT_NODES);
  const about = { id: scenario.id, hash: hashScenario(scenario) };
  for (let seed = 0; seed < MOST_SEEDS; seed++) {
    const actions: Action[] = [];
    const { state } = playGame(scenario, settings, seed, chooser, {
      before: (_, action) => actions.push(action),
    });
    if (state.pub.turn >= scenario.calendar.length)
      return { format: 1, rules: RULES_VERSION, scenario: about, settings, seed, actions };
  }
  throw new Error('no game lasts to the end');
};

const figuresOf = (work: Work<{ readonly done: number }>): JobFigures => {
  const { made, ms, processorMs } = spentOn(() => finish(work));
  return { ms: Math.round(ms), processorMs: Math.round(processorMs), games: made.done };
};

const branches = (
  scenario: Scenario,
  episode: Episode,
  games: number,
  onward: BranchQuestion['onward'],
): JobFigures => {
  const turn = Math.floor(scenario.calendar.length / 2);
  const change = { kind: 'order', turn, side: 'us', desk: 'military', order: null } as const;
  const opened = openBranch(scenario, episode, { change, games, onward });
  if (!opened.ok) throw new Error(`nothing to branch from: ${opened.error.code}`);
  return figuresOf(opened.value);
};

/** Everything once; the first job is done twice, so that nothing is measured cold. */
export const measureLab = (scenario: Scenario, settings: Settings): LabFigures => {
  const episode = longGame(scenario, settings);
  finish(openLuck(scenario, episode));
  return {
    lab: 'knot-of-war',
    turns: scenario.calendar.length,
    luck: figuresOf(openLuck(scenario, episode)),
    effects: figuresOf(openEffects(scenario, episode)),
    recorded: branches(scenario, episode, QUICK_BRANCHES, 'recorded'),
    heuristic: branches(scenario, episode, QUICK_BRANCHES, 'heuristic'),
    search: branches(scenario, episode, SEARCH_BRANCHES, 'search'),
  };
};
