/** How papers lie on the desk: the new ones open, older ones folded by day. */
import type { Update } from '../../../session/port.ts';
import type { Words } from '../words/words.ts';
import { type Paper, papersOf } from './cables.ts';

export interface Day {
  readonly day: string;
  readonly papers: readonly Paper[];
}

export interface Pile {
  /** What has come in since the last orders, the weightiest first. */
  readonly fresh: readonly Paper[];
  /** Everything before, newest day first. */
  readonly older: readonly Day[];
}

/** Lower lies further up. */
const WEIGHT = { FLASH: 0, PERSONAL: 0, PRIORITY: 1, ROUTINE: 2 } as const;
const weightOf = ({ priority, form, isSaid }: Paper): number =>
  WEIGHT[priority] * 2 + (form === 'plot' ? 1 : 0) - (isSaid ? 0.5 : 0);

export function pileOf(words: Words, { log, resolutionFrom }: Update): Pile {
  const papers = papersOf(words, log);
  const fresh = papers.filter(({ at }) => at >= resolutionFrom);
  const days = new Map<string, Paper[]>();
  for (const paper of papers) {
    if (paper.at >= resolutionFrom) continue;
    const day = words.text.date(paper.hour, words.side);
    days.set(day, [...(days.get(day) ?? []), paper]);
  }
  return {
    fresh: fresh.toSorted((one, two) => weightOf(one) - weightOf(two)),
    older: [...days].map(([day, of]) => ({ day, papers: of })),
  };
}
