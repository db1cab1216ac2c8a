/** What the draft is worth: ours exactly, theirs as we think they see it, in words. */

import type { Bundle, Observation } from '../../../engine/types.ts';
import { bundleWorth } from '../../../engine/worth.ts';
import { otherSide } from '../../../scenario/types.ts';
import type { Composer } from '../../../store/types.ts';
import type { Params } from '../../../text/text.ts';
import { useWords } from '../context.tsx';
import type { Letter } from '../model/letters.ts';
import { type Prices as Found, pricesOf } from '../model/prices.ts';
import { type TheirView, theirView } from '../model/theirView.ts';
import { guessed } from '../model/worths.ts';
import { clausesOf } from '../words/offerWords.ts';
import { evidenceWords, SIGNS, signingWords, weightWords } from '../words/reckoningWords.ts';
import type { Words } from '../words/words.ts';
import { Prices } from './Prices.tsx';

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

interface ReckoningProps extends Pick<Reckoned, 'theirs'> {
  readonly seen: Observation;
  readonly composer: Composer;
}

/** Its costs in one line; unfolded, how the other side is thought to see it, and every cost by itself. */
export function Reckoning({ theirs, seen, composer }: ReckoningProps) {
  const { text, scenario, side } = useWords();
  const prices = pricesOf(scenario, seen, side, composer);
  return (
    <details className="reckoning">
      <summary>{costsWords(prices)}</summary>
      <h4 className="label">{text.say('talks.reckoning')}</h4>
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
      <p>
        {text.say(
          'offers.insists',
          insistsParams(theirs.insists.map((least) => text.points(guessed(least)))),
        )}
      </p>
    </div>
  );
}

/** Three figures that read alike to the reader are one. */
function insistsParams([dove = '', , hawk = '']: readonly string[]): Params {
  return { dove, hawk, same: dove === hawk ? 'yes' : 'no' };
}
