/** What an adviser thinks is coming, set apart from what he is for: it is a forecast, and seldom his reason. */
import type { Advice } from '../../../policy/advisers/advice.ts';
import { useWords } from '../context.tsx';
import { differ } from '../model/advisers.ts';
import { chanceWords, expectsWords, foreseesWords } from '../words/adviceWords.ts';

/** His chance as a bar and in words, what it is a chance of, and the chance without his order where it is another. */
export function Foreseen({ advice }: { readonly advice: Advice }) {
  const words = useWords();
  const { event, ppm, otherwise } = advice.forecast;
  return (
    <div className="adviser-expects">
      <ChanceBar ppm={ppm} otherwise={otherwise} />
      <p>
        <span className="foresees">{foreseesWords(words, advice)}</span> <b>{chanceWords(words, ppm)}</b>{' '}
        {expectsWords(words, event)}
        {differ(ppm, otherwise)
          ? ` (${words.text.say('advisers.without', { chance: chanceWords(words, otherwise) })})`
          : ''}
      </p>
    </div>
  );
}

interface ChanceBarProps {
  readonly ppm: number;
  /** The chance without his order, marked where it is another. */
  readonly otherwise: number;
}

function ChanceBar({ ppm, otherwise }: ChanceBarProps) {
  return (
    <svg className="chance-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" className="meter-back" />
      <rect width={ppm / 10_000} height="4" className="meter-full" />
      {differ(ppm, otherwise) ? (
        <rect x={Math.min(98.6, otherwise / 10_000)} width="1.4" height="4" className="chance-otherwise" />
      ) : null}
    </svg>
  );
}
