/** Whole games as records, for the debrief's tests. */

import { playGame } from '../../src/cli/playGame.ts';
import { type Chapter, chaptersOf } from '../../src/debrief/chapters.ts';
import { openDebrief } from '../../src/debrief/timeline.ts';
import type { Debrief } from '../../src/debrief/types.ts';
import { legalActions } from '../../src/engine/legal.ts';
import { replay } from '../../src/engine/replay.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import type { State } from '../../src/engine/state.ts';
import type { Action, Episode } from '../../src/engine/types.ts';
import { RULES_VERSION } from '../../src/engine/types.ts';
import { choose, type PolicyName } from '../../src/policy/choose.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import { hashScenario } from '../../src/scenario/hash.ts';
import type { Scenario } from '../../src/scenario/types.ts';

const NODES = 20;

const opened = await openScenario('october-1962');
if (!opened.ok) throw new Error('the scenario has faults');
export const { scenario, texts } = opened.value;

export const record = (actions: readonly Action[], seed = 1, of: Scenario = scenario): Episode => ({
  format: 1,
  rules: RULES_VERSION,
  scenario: { id: of.id, hash: hashScenario(of) },
  settings: DEFAULT_SETTINGS,
  seed,
  actions,
});

/** The record of a game between two policies. */
export const played = (us: PolicyName, ussr: PolicyName, seed: number): Episode => {
  const actions: Action[] = [];
  playGame(
    scenario,
    DEFAULT_SETTINGS,
    seed,
    (seen, choice) =>
      choose(seen.side === 'us' ? us : ussr, scenario, seen, legalActions(scenario, seen), choice, NODES),
    { before: (_, action) => actions.push(action) },
  );
  return record(actions, seed);
};

export const debriefOf = (episode: Episode): Debrief => {
  const debrief = openDebrief(scenario, episode);
  if (!debrief.ok) throw new Error(`no debrief: ${debrief.error.code}`);
  return debrief.value;
};

export const replayOf = (episode: Episode): readonly { readonly state: State }[] => {
  const steps = replay(scenario, episode);
  if (!steps.ok) throw new Error(`no replay: ${steps.error.code}`);
  return steps.value;
};

export const chaptersIn = (episode: Episode): readonly Chapter[] => {
  const steps = replay(scenario, episode);
  if (!steps.ok) throw new Error(`no replay: ${steps.error.code}`);
  return chaptersOf(steps.value);
};

/** A first turn in which nothing has been ordered, to be changed at will. */
export const blankChapter = (): Chapter => {
  const state: State = { ...initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION), phase: 'orders' };
  return {
    turn: 0,
    start: state,
    sealed: state,
    end: state,
    orders: { us: [], ussr: [] },
    events: [],
    steps: [],
  };
};
