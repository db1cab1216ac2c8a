/** Which of the papers that lie before a reader hold the words of an offer, or of the answer to it. */
import type { OfferName, Paper } from '../../classroom/viewTypes.ts';

/** Null where nobody wrote any, or the reader may not read them. */
export const paperOn = <Read extends Paper>(
  papers: readonly Read[],
  { from, sentHour, channel }: OfferName,
  part: 'letter' | 'answer',
): Read | null =>
  papers.findLast(
    (paper) =>
      paper.on?.from === from &&
      paper.on.sentHour === sentHour &&
      paper.on.channel === channel &&
      (paper.from === from) === (part === 'letter'),
  ) ?? null;
