/** Whether thinking further plays better: each budget against the one four times as large. */
import { BUDGETS, searchOf } from '../budgets.ts';
import { boundOf, type Decision, decision, eloOf, evidence, type Trial } from '../elo.ts';
import { playPairs, resultOf, seedsFrom } from '../pairs.ts';
import { type Finding, intervalText, numberText, type Section, tableOf } from '../section.ts';
import type { Stage } from '../stage.ts';
import type { Table } from '../table.ts';

const TRIAL: Trial = { weak: 0, strong: 30, error: 0.05 };
/** The test is looked at after so many pairs, and again after as many. */
const LOOK_EVERY = 20;
const WANTED_ELO = 30;

export interface Step {
  readonly strong: string;
  readonly weak: string;
  readonly results: readonly number[];
  readonly decided: Decision;
}

/** Pairs on seeds from 1 until the test decides or `most` are played. */
export const climbStep = async (table: Table, strong: string, weak: string, most: number): Promise<Step> => {
  let results: readonly number[] = [];
  let decided: Decision = 'open';
  while (results.length < most && decided === 'open') {
    const seeds = seedsFrom(1 + results.length, Math.min(LOOK_EVERY, most - results.length));
    const margins = await playPairs(table, strong, weak, seeds);
    results = [...results, ...margins.map(resultOf)];
    decided = decision(results, TRIAL);
  }
  return { strong, weak, results, decided };
};

const findingOf = ({ strong, weak, results }: Step): Finding => {
  const estimate = eloOf(results);
  return {
    what: `${strong} above ${weak}`,
    wanted: `at least ${WANTED_ELO} Elo`,
    estimate,
    unit: 'Elo',
    met: estimate.value >= WANTED_ELO,
  };
};

const DECIDED: { readonly [decided in Decision]: string } = {
  strong: 'stopped early, for 30',
  weak: 'stopped early, for 0',
  open: 'played to the end',
};

const count = (results: readonly number[], wanted: number): string =>
  String(results.filter((result) => result === wanted).length);

const stepCells = ({ strong, weak, results, decided }: Step): readonly string[] => {
  const elo = eloOf(results);
  return [
    strong,
    weak,
    String(results.length),
    count(results, 1),
    count(results, 0.5),
    count(results, 0),
    numberText(elo.value),
    intervalText(elo),
    numberText(evidence(results, TRIAL)),
    DECIDED[decided],
  ];
};

const METHOD = `A pair is won by the higher sum of own scores over two games on one seed with seats swapped; equal sums are a half. Elo is
400 log10(w / (1 - w)) of the share w of pairs won; its interval is that of w by the normal law of the pairs, whose spread is taken
with one more pair won and one more lost. A sequential test between ${TRIAL.weak} and ${TRIAL.strong} Elo (each error ${TRIAL.error}) is looked at after every
${LOOK_EVERY} pairs and ends at evidence of ${boundOf(TRIAL).toFixed(2)} either way, by the ratio of likelihoods of the pairs' mean. After an early stop the Elo and its
interval are as for a fixed number of pairs: they lean a little to the side that the test decided for.`;

export const sectionOfSteps = (steps: readonly Step[]): Section => ({
  title: 'Budgets',
  findings: steps.map(findingOf),
  parts: [
    METHOD,
    tableOf(
      ['stronger', 'weaker', 'pairs', 'won', 'even', 'lost', 'Elo', '95 % interval', 'evidence', 'the test'],
      steps.map(stepCells),
    ),
  ],
});

export const BUDGET_STAGE: Stage = {
  id: 'budgets',
  measure: async ({ table, sizes }) => {
    const steps: Step[] = [];
    for (const [index, nodes] of BUDGETS.slice(1).entries()) {
      const weaker = searchOf(BUDGETS[index] ?? nodes);
      steps.push(await climbStep(table, searchOf(nodes), weaker, sizes.budgetPairs));
    }
    return sectionOfSteps(steps);
  },
};
