/** Which rule of selection plays best: each pair of rules against each other, at the smallest budget and at four times as much. */
import { RULES } from '../../../policy/search/selection.ts';
import type { Estimate } from '../../calibrate/statistics.ts';
import { BUDGETS } from '../budgets.ts';
import { eloOf } from '../elo.ts';
import { playPairs, resultOf, seedsFrom } from '../pairs.ts';
import { intervalText, numberText, type Section, tableOf } from '../section.ts';
import type { Stage } from '../stage.ts';

interface Match {
  readonly one: string;
  readonly two: string;
  readonly pairs: number;
  readonly elo: Estimate;
}

const [SMALL, LARGER] = BUDGETS;

const matches = (): readonly (readonly [string, string])[] =>
  [SMALL, LARGER].flatMap((nodes) =>
    RULES.flatMap((one, at) =>
      RULES.slice(at + 1).map((two) => [`search:${nodes}:${two}`, `search:${nodes}:${one}`] as const),
    ),
  );

const sectionOf = (played: readonly Match[]): Section => ({
  title: 'Selection rules',
  findings: [],
  parts: [
    `\`regret\` plays and tries by regret matching, \`puct\` tries by PUCT and plays what it thinks best, \`mixed\` tries by PUCT and plays by
regret matching. The search uses \`mixed\` unless a leader is named with another rule.`,
    tableOf(
      ['rule', 'against', 'pairs', 'Elo', '95 % interval'],
      played.map(({ one, two, pairs, elo }) => [
        one,
        two,
        String(pairs),
        numberText(elo.value),
        intervalText(elo),
      ]),
    ),
  ],
});

export const RULE_STAGE: Stage = {
  id: 'rules',
  measure: async ({ table, sizes }) => {
    const played: Match[] = [];
    for (const [one, two] of matches()) {
      const margins = await playPairs(table, one, two, seedsFrom(1, sizes.rulePairs));
      played.push({ one, two, pairs: margins.length, elo: eloOf(margins.map(resultOf)) });
    }
    return sectionOf(played);
  },
};
