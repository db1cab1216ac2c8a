/** What a search leaves for the debrief: see `Note`. */
import type { Action, Observation } from '../../engine/types.ts';
import type { Desk } from '../../scenario/types.ts';
import type { Note, Option, Reversal, Weighed } from '../note.ts';
import { gainAgainst } from './byTemper.ts';
import { type Looking, orderAt } from './looking.ts';
import { insistsOn, riskRunAsSeen } from './mind.ts';
import { NOTED } from './noted.generated.ts';
import { worthOf } from './selection.ts';
import type { Tree } from './tree.ts';

const SHOWN = 3;
const PPM = 1_000_000;
const TEMPERS = 3;
/** Tried so often against a temper before anything is said of it, and so much better, milli-points. */
const LEAST_TRIED = 3;
const CLEARLY = 300;

/** A node that was chosen at: the arm taken, and the answers its arms stand for, where they are answers. */
interface Decided {
  readonly at: Desk | 'reaction';
  /** -1 where there was nothing to choose. */
  readonly node: number;
  readonly arm: number;
  readonly answers: readonly Action[] | null;
}

interface ArmLine extends Option {
  readonly arm: number;
}

/** What the side may expect if it holds still at a desk: what the arms thought best brought, less what they brought more. */
const expected = ({ sum, side, summed }: Looking): number => (summed === 0 ? 0 : sum[side] / summed);

const answerAt = (answers: readonly Action[] | null, at: number): string | null => {
  const answer = answers?.[at];
  return answer?.kind === 'reaction' ? answer.choice : null;
};

const visitsOf = (tree: Tree, node: number): number => {
  const first = tree.first[node] ?? 0;
  let all = 0;
  for (let arm = first; arm < first + (tree.count[node] ?? 0); arm++) all += tree.visits[arm] ?? 0;
  return all;
};

const armLines = (looking: Looking, { node, answers }: Decided, anyway: number): ArmLine[] => {
  const { tree } = looking;
  const first = tree.first[node] ?? 0;
  const lines: ArmLine[] = [];
  const all = visitsOf(tree, node);
  for (let arm = first; arm < first + (tree.count[node] ?? 0); arm++) {
    const visits = tree.visits[arm] ?? 0;
    if (visits === 0) continue;
    lines.push({
      arm,
      order: answers === null ? orderAt(looking, arm) : null,
      answer: answerAt(answers, arm - first),
      valueMilli: Math.round(anyway + worthOf(tree, arm)),
      sharePpm: Math.floor((PPM * visits) / Math.max(1, all)),
    });
  }
  return lines.sort((one, two) => two.valueMilli - one.valueMilli);
};

/** The first temper of the other leader against which a shown option did clearly better than the one taken. */
const temperReversal = (looking: Looking, lines: readonly ArmLine[], chosen: number): Reversal | null => {
  for (let temper = 0; temper < TEMPERS; temper++) {
    const taken = felt(looking, lines[chosen], temper);
    const option = lines.findIndex((line, at) => {
      const worth = felt(looking, line, temper);
      return at !== chosen && taken !== null && worth !== null && worth > taken + CLEARLY;
    });
    if (option >= 0) return { code: 'temper', temper, option };
  }
  return null;
};

/** What an arm brought against a temper, with what the leader likes or minds about it. */
const felt = ({ byTemper, tree }: Looking, line: ArmLine | undefined, temper: number): number | null => {
  if (line === undefined) return null;
  const gain = gainAgainst(byTemper, line.arm, temper, LEAST_TRIED);
  return gain === null ? null : gain + (tree.bonus[line.arm] ?? 0);
};

const reversalOf = (looking: Looking, options: readonly ArmLine[], chosen: number): Reversal => {
  const byTemper = temperReversal(looking, options, chosen);
  if (byTemper !== null) return byTemper;
  const rival = options.findIndex((_, at) => at !== chosen);
  if (rival < 0) return { code: 'nothing' };
  const byMilli = (options[chosen]?.valueMilli ?? 0) - (options[rival]?.valueMilli ?? 0);
  return { code: 'margin', byMilli: Math.max(1, byMilli), option: rival };
};

const weigh = (looking: Looking, decided: Decided, anyway: number): Weighed[] => {
  if (decided.node < 0) return [];
  const lines = armLines(looking, decided, anyway);
  const taken = lines.findIndex(({ arm }) => arm === decided.arm);
  const shown = lines.filter((_, at) => at < SHOWN || at === taken);
  const chosen = shown.findIndex(({ arm }) => arm === decided.arm);
  const options = shown.map(
    ({ order, answer, valueMilli, sharePpm }): Option => ({ order, answer, valueMilli, sharePpm }),
  );
  return chosen < 0
    ? []
    : [{ at: decided.at, chosen, options, reversal: reversalOf(looking, shown, chosen) }];
};

/** The least the other side is thought to sign now: the mean of the samples by weight. */
const otherLeast = ({ samples, scenario }: Looking, seen: Observation): number => {
  let sum = 0;
  let all = 0;
  for (const { mind, weight } of samples) {
    sum += weight * insistsOn(scenario, seen.pub.hour, riskRunAsSeen(seen), mind);
    all += weight;
  }
  return Math.round(sum / Math.max(1, all));
};

export const noteOf = (
  looking: Looking,
  seen: Observation,
  nodes: number,
  decided: readonly Decided[],
): Note => {
  const { mind, side, sum, summed } = looking;
  const anyway = expected(looking);
  return {
    turn: seen.pub.turn,
    side,
    doctrine: mind.doctrine.id,
    nodes,
    believed: {
      tempers: [...(seen.own?.common.belief ?? [])],
      war: Math.round((NOTED[side] * sum.war) / (PPM * Math.max(1, summed))),
      deal: Math.round(sum.deal / Math.max(1, summed)),
      otherLeastMilli: otherLeast(looking, seen),
    },
    weighed: decided.flatMap((one) => weigh(looking, one, anyway)),
  };
};
