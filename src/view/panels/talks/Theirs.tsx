/** What the letter that is being countered says on the same issue. */
import type { Bundle } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import { clauseDiffers } from '../model/comparison.ts';
import { levelWords, publicityWords } from '../words/offerWords.ts';

interface TheirsProps {
  readonly issue: number;
  /** Null when nothing is being countered. */
  readonly theirs: Bundle | null;
  readonly bundle: Bundle;
  /** Also where the draft says the same. */
  readonly always?: boolean;
}

export function Theirs({ issue, theirs, bundle, always = false }: TheirsProps) {
  const words = useWords();
  if (theirs === null) return null;
  const differs = clauseDiffers(theirs, bundle, issue);
  if (!differs && !always) return null;
  const level = theirs.terms[issue] ?? 0;
  const said = levelWords(words, issue, level);
  const clause =
    level === 0
      ? said
      : `${said} (${publicityWords(words, theirs.publicity[issue] ?? 0).toLocaleLowerCase()})`;
  return (
    <p className={differs ? 'clause-theirs clause-differs' : 'clause-theirs'}>
      <span aria-hidden="true">{differs ? '≠ ' : '= '}</span>
      {words.text.say(differs ? 'offers.theirs' : 'offers.asTheirs', { clause })}
    </p>
  );
}
