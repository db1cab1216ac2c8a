/** The risk ledger: the chance of nuclear war run in each turn, by cause, lucky or not, and as each side reckoned it. */
import { addChance } from '../engine/rules/hazard.ts';
import type { BySide, Side } from '../scenario/types.ts';
import type { Chapter } from './chapters.ts';
import type { RiskTurn } from './types.ts';

const causesOf = ({ events }: Chapter): RiskTurn['causes'] => {
  const sums = new Map<string, number>();
  for (const { code, params } of events) {
    if (code !== 'risk') continue;
    const cause = String(params.cause);
    sums.set(cause, addChance(sums.get(cause) ?? 0, Number(params.ppm)));
  }
  return [...sums].map(([cause, ppm]) => ({ cause, ppm })).filter(({ ppm }) => ppm > 0);
};

/** What a side took this turn's chance for, told back from its running total. */
const reckonedBy = ({ start, end }: Chapter, side: Side): RiskTurn['reckoned'][Side] => {
  const before = start[side].common.riskRun;
  const total = end[side].common.riskRun;
  const left = 1_000_000 - before;
  return { ppm: left <= 0 ? 0 : Math.round(((total - before) * 1_000_000) / left), total };
};

const reckoned = (chapter: Chapter): BySide<RiskTurn['reckoned'][Side]> => ({
  us: reckonedBy(chapter, 'us'),
  ussr: reckonedBy(chapter, 'ussr'),
});

/** One entry a chapter, in order. */
export const riskLedger = (chapters: readonly Chapter[]): readonly RiskTurn[] =>
  chapters.map((chapter) => {
    const causes = causesOf(chapter);
    return {
      turn: chapter.turn,
      hour: chapter.start.pub.hour,
      causes,
      ppm: causes.reduce((sum, { ppm }) => addChance(sum, ppm), 0),
      total: chapter.end.dark.riskRun,
      reckoned: reckoned(chapter),
    };
  });
