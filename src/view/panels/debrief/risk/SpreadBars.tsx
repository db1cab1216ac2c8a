/** How many of many games ended how: a bar and a figure an end, with the interval in which the true share lies. */
import type { Share, Spread } from '../../../../debrief/lab/types.ts';
import type { EndCode } from '../../../../engine/types.ts';
import { useWords } from '../../context.tsx';
import { percentWords } from '../../words/riskWords.ts';
import type { Words } from '../../words/words.ts';

interface SpreadProps {
  readonly spread: Spread;
  /** How this game ended: marked among the ends. */
  readonly own: EndCode | null;
}

export function SpreadBars({ spread, own }: SpreadProps) {
  const { text } = useWords();
  return (
    <ul className="spread">
      {spread.ends.map(({ end, share }) => (
        <li key={end} className={end === own ? 'spread-own' : undefined}>
          <ShareBar share={share} />
          <span>
            {text.say(`end.${end}.title`)}
            {end === own ? <em> {text.say('luck.own')}</em> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A bar to the share, a whisker over its interval, and both in figures. */
export function ShareBar({ share }: { readonly share: Share }) {
  const words = useWords();
  const { ppm, low, high } = share;
  return (
    <>
      <b>{percentWords(words, ppm)}</b>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="spread-back" width="100" height="10" />
        <rect className="spread-full" width={ppm / 10_000} height="10" />
        <path
          className="spread-whisker"
          d={`M${low / 10_000} 5H${high / 10_000}`}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <small>{intervalWords(words, share)}</small>
    </>
  );
}

export const intervalWords = (words: Words, { low, high }: Share): string =>
  words.text.say('luck.interval', { low: percentWords(words, low), high: percentWords(words, high) });
