/** Whether the offer in a variant would be signed, who may know of it, and what it is worth to both, as on the papers of the talks. */
import type { Bundle } from '../../../engine/types.ts';
import { bundleWorth } from '../../../engine/worth.ts';
import { otherSide } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import type { Signing } from '../model/theirView.ts';
import { guessed } from '../model/worths.ts';
import { OfferMark } from '../talks/PublicityMark.tsx';
import { SIGNS } from '../words/reckoningWords.ts';

interface OfferWorthProps {
  readonly bundle: Bundle;
  /** Whether they would sign it; null where the offer is theirs. */
  readonly signing: Signing | null;
}

export function OfferWorth({ bundle, signing }: OfferWorthProps) {
  const { text, scenario, side } = useWords();
  return (
    <span className="variant-worth">
      {signing === null ? null : (
        <b>
          <span aria-hidden="true">{SIGNS[signing]} </span>
          {text.say(`offers.signing.${signing}`)}
        </b>
      )}{' '}
      <OfferMark bundle={bundle} />{' '}
      <small>
        {text.say('offers.worth', {
          own: text.change(bundleWorth(scenario, bundle, side)),
          other: text.change(guessed(bundleWorth(scenario, bundle, otherSide(side)))),
        })}
      </small>
    </span>
  );
}
