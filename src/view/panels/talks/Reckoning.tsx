/** What the draft is worth: ours exactly, theirs as we think they see it, as two scales and in words. */

import type { Bundle, Observation } from '../../../engine/types.ts';
import { bundleWorth } from '../../../engine/worth.ts';
import { otherSide } from '../../../scenario/types.ts';
import type { Composer } from '../../../store/types.ts';
import { useWords } from '../context.tsx';
import type { Letter } from '../model/letters.ts';
import { type Prices as Found, pricesOf } from '../model/prices.ts';
import { type TheirView, theirView } from '../model/theirView.ts';
import { guessed, hopeOf } from '../model/worths.ts';
import { clausesOf } from '../words/offerWords.ts';
import { evidenceWords, signingWords, weightWords } from '../words/reckoningWords.ts';
import type { Words } from '../words/words.ts';
import { Prices } from './Prices.tsx';
import { Scale } from './Scale.tsx';

/** Both sides' gain by the draft. */
export interface Reckoned {
  readonly own: number;
  readonly theirs: TheirView;
}

/** Null while nothing is written. */
export function reckon(
  { scenario, side }: Words,
  seen: Observation,
  letters: readonly Letter[],
  bundle: Bundle,
): Reckoned | null {
  if (clausesOf(bundle).length === 0) return null;
  return {
    own: bundleWorth(scenario, bundle, side),
    theirs: theirView({ scenario, seen, side, letters }, bundle),
  };
}

interface ReckoningProps extends Reckoned {
  readonly seen: Observation;
  readonly composer: Composer;
}

/** Its costs in one line; unfolded, how both sides are thought to see it, and every cost by itself. */
export function Reckoning({ own, theirs, seen, composer }: ReckoningProps) {
  const { text, scenario, side } = useWords();
  const prices = pricesOf(scenario, seen, side, composer);
  return (
    <details className="reckoning">
      <summary>{costsWords(prices)}</summary>
      <h4 className="label">{text.say('talks.reckoning')}</h4>
      <Scale
        name={text.say(`talks.reckoning.${side}`)}
        number={text.change(own)}
        note={text.say('offers.exact')}
        worth={own}
        hope={hopeOf(scenario, seen.settings.secrecy, side)}
        insists={[]}
      />
      <Scale
        name={text.say(`talks.reckoning.${otherSide(side)}`)}
        number={text.say('offers.about', { change: text.change(guessed(theirs.worth)) })}
        note={text.say('offers.thought')}
        worth={guessed(theirs.worth)}
        hope={theirs.hope}
        insists={theirs.insists.map(guessed)}
      />
      <Verdict theirs={theirs} bundle={composer.bundle} />
      <p className="quiet">{text.say('talks.reckoning.note')}</p>
      <Prices prices={prices} bundle={composer.bundle} />
    </details>
  );

  function costsWords({ signing, leaks, leaksSum }: Found): string {
    return text.say('offers.costs', {
      home: text.say('meter.home', { side }),
      change: text.change(-signing),
      hidden: leaks.length === 0 ? 'no' : 'yes',
      own: text.change(leaksSum[side]),
      other: text.change(leaksSum[otherSide(side)]),
    });
  }
}

/** Filled the further, the more leaders would sign. */
export const SIGNS: { readonly [signing in TheirView['signing']]: string } = {
  loses: '✕',
  none: '○',
  soft: '◔',
  steady: '◕',
  all: '●',
  offered: '●',
};

function Verdict({ theirs, bundle }: { readonly theirs: TheirView; readonly bundle: Bundle }) {
  const words = useWords();
  const { text } = words;
  return (
    <div className="verdict">
      <p className="verdict-word">
        <span aria-hidden="true">{SIGNS[theirs.signing]} </span>
        {text.say(`offers.signing.${theirs.signing}`)}
      </p>
      <p>
        {[
          text.say(`offers.gain.${theirs.gain}`),
          ...weightWords(words, theirs, bundle),
          signingWords(words, theirs),
          ...evidenceWords(words, theirs),
        ].join(' ')}
      </p>
    </div>
  );
}
