import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { randomChooser } from '../../src/cli/chooser.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playGame } from '../../src/cli/playGame.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { type Event, RULES_VERSION } from '../../src/engine/types.ts';
import { SCENARIO_IDS } from '../../src/scenario/catalogue.ts';
import { DANGERS, type Scenario } from '../../src/scenario/types.ts';
import { SCRIPTS } from './scripts.ts';
import { CHART_NAMES, type ChartName, edgesOf, openWalk, type Step, toldSteps, type Walk } from './walk.ts';

/** Of each scenario; 240 in all. */
const GAMES = 60;

const walkGame = (scenario: Scenario, seed: number): Walk => {
  const settings = { ...DEFAULT_SETTINGS, danger: DANGERS[seed % DANGERS.length] ?? 'standard' };
  const walk = openWalk(initialState(scenario, settings, RULES_VERSION));
  const heard: Event[] = [];
  playGame(scenario, settings, seed, randomChooser(scenario), {
    heard,
    after: (state) => walk.follow(heard.splice(0), state),
  });
  return walk;
};

const scenarios = await Promise.all(SCENARIO_IDS.map((id) => loadScenario(id)));
const walks = scenarios.flatMap(({ scenario }) =>
  Array.from({ length: GAMES }, (_, seed) => walkGame(scenario, seed)),
);
const scripted = SCRIPTS.map(([name, play]) => ({ name, steps: toldSteps(play()) }));

describe.each(CHART_NAMES)('the chart of the %s', (name) => {
  const edges = edgesOf(name);
  const taken = new Set(
    [...walks.map(({ steps }) => steps), ...scripted.map(({ steps }) => steps)].flatMap((steps) => [
      ...steps[name],
    ]),
  );

  it.each(edges)('%s is taken in play', (edge) => expect([...taken]).toContain(edge));

  it('is left by no step of any game', () => {
    expect([...taken].filter((step) => !edges.includes(step))).toEqual([]);
  });
});

it('nothing that follows a chart changes without being told', () => {
  expect(walks.flatMap(({ silent }) => silent)).toEqual([]);
});

/** The drawings of docs/RULES.md in their order, without their beginnings and without drafts, which only the page knows. */
const drawn = (): readonly (readonly Step[])[] => {
  const blocks = [
    ...readFileSync('docs/RULES.md', 'utf8').matchAll(/```mermaid\nstateDiagram-v2\n([^`]*)```/g),
  ];
  return blocks.map(([, body = '']) =>
    [...body.matchAll(/^ *(\S+) --> (\w+)/gm)]
      .map(([, from = '', to = '']) => ({ from: from.replaceAll('_', '-'), to: to.replaceAll('_', '-') }))
      .filter(({ from }) => from !== '[*]' && from !== 'draft')
      .map(({ from, to }): Step => `${from} > ${to}`),
  );
};

describe('the drawings in docs/RULES.md', () => {
  const ORDER: readonly ChartName[] = ['turn', 'escalation', 'blockade', 'ship', 'offer', 'pledge'];
  const drawings = drawn();

  it('are six', () => expect(drawings.length).toBe(ORDER.length));

  it.each(ORDER.map((name, index) => ({ name, index })))('show the chart of the $name', ({ name, index }) => {
    expect(drawings[index]?.toSorted()).toEqual([...edgesOf(name)].toSorted());
  });
});
