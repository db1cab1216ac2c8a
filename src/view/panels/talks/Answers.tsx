/** What can be answered to one of their letters, and why not what cannot. */
import type { Offer, Order } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import type { DeskProps } from '../desk/actions.ts';
import { isAnswerable } from '../model/letters.ts';
import { WhyButton } from '../WhyButton.tsx';

const ANSWERS = [
  { key: 'talks.accept', desk: 'private', rider: false },
  { key: 'talks.refuse', desk: 'private', rider: null },
  { key: 'talks.acceptPublic', desk: 'public', rider: false },
  { key: 'talks.rider', desk: 'public', rider: true },
] as const;

interface AnswersProps extends DeskProps {
  readonly offer: Offer;
  readonly slot: number;
  readonly onCounter: () => void;
}

export function Answers({ slot, view, actions, onCounter }: AnswersProps) {
  const { text, side } = useWords();
  const ours = view.update.observation.offers[side];
  const answers = ANSWERS.map(({ key, desk, rider }) => {
    const order: Order = rider === null ? { kind: 'K3', slot } : { kind: 'K1', slot, rider };
    return { key, desk, order, refused: actions.refusal(desk, order) };
  });
  const reasons = new Set(answers.flatMap(({ refused }) => refused?.code ?? []));
  return (
    <>
      <fieldset className="row answers">
        <legend className="hidden">{text.say('talks.answers')}</legend>
        {answers.map(({ key, desk, order, refused }) => {
          const sealed = JSON.stringify(view.drafts[desk]) === JSON.stringify(order);
          return (
            <WhyButton
              key={key}
              className="button button-small"
              aria-pressed={sealed}
              why={refused === null ? null : text.say(`refusal.${refused.code}`)}
              onPress={() => (sealed ? actions.clear(desk) : actions.choose(desk, order))}
            >
              {text.say(key)}
            </WhyButton>
          );
        })}
        <button type="button" className="button button-small" onClick={onCounter}>
          {text.say('talks.counterButton')}
        </button>
      </fieldset>
      {[...reasons].map((code) => (
        <p key={code} className="letter-why">
          {text.say('offers.cannot', { why: text.say(`refusal.${code}`) })}
        </p>
      ))}
      {ours.some((offer) => offer !== null && (offer.status === 'sent' || isAnswerable(offer))) ? (
        <p className="letter-why">{text.say('offers.crossing')}</p>
      ) : null}
      <details className="answers-about">
        <summary>{text.say('offers.answers.about')}</summary>
        <ul>
          {[...ANSWERS.map(({ key }) => key), 'talks.counterButton' as const].map((key) => (
            <li key={key}>
              <b>{text.say(key)}</b>: {text.say(`offers.about.${key}`)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
