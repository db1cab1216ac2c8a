/** Who may know of the offer in a variant, and what it is worth to both, as on the papers of the talks. */
import type { Bundle } from '../../../engine/types.ts';
import { bundleWorth } from '../../../engine/worth.ts';
import { otherSide } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { guessed } from '../model/worths.ts';
import { PublicityMark } from '../talks/PublicityMark.tsx';
import { strictestPublicity } from '../words/offerWords.ts';

export function OfferWorth({ bundle }: { readonly bundle: Bundle }) {
  const { text, scenario, side } = useWords();
  return (
    <span className="variant-worth">
      <PublicityMark publicity={strictestPublicity(bundle)} />{' '}
      <small>
        {text.say('offers.worth', {
          own: text.change(bundleWorth(scenario, bundle, side)),
          other: text.change(guessed(bundleWorth(scenario, bundle, otherSide(side)))),
        })}
      </small>
    </span>
  );
}
