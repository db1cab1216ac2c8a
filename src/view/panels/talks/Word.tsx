/** A word instead of an offer, by the channel chosen: a warning, a reassurance, a claim that may or may not be true. */
import { CLAIM_AUTHOR } from '../../../engine/claims.ts';
import { CLAIM_SUBJECTS, type Message, type Order } from '../../../engine/types.ts';
import { LETTERS } from '../../../store/composer.ts';
import { useWords } from '../context.tsx';
import type { DeskProps } from '../desk/actions.ts';
import { WhyButton } from '../WhyButton.tsx';
import { orderPick } from '../words/orderWords.ts';

export function Word({ view, actions }: DeskProps) {
  const words = useWords();
  const { channel, answering } = view.composer;
  if (channel === 'broadcast' || answering !== null) return null;
  const messages: readonly Message[] = [
    { act: 'warn' },
    { act: 'reassure' },
    ...CLAIM_SUBJECTS.filter((about) => CLAIM_AUTHOR[about] === words.side).map(
      (about): Message => ({ act: 'claim', about }),
    ),
  ];
  const orders = messages.map((message): Order => ({ kind: LETTERS[channel], message }));
  const reasons = new Set(orders.flatMap((order) => actions.refusal('private', order)?.code ?? []));
  return (
    <fieldset className="row composer-word">
      <legend className="quiet">{words.text.say('talks.word')}</legend>
      {orders.map((order) => (
        <WordButton key={JSON.stringify(order)} order={order} view={view} actions={actions} />
      ))}
      {[...reasons].map((code) => (
        <p key={code} className="quiet">
          {words.text.say('offers.cannot', { why: words.text.say(`refusal.${code}`) })}
        </p>
      ))}
    </fieldset>
  );
}

function WordButton({ order, view, actions }: DeskProps & { readonly order: Order }) {
  const words = useWords();
  const refused = actions.refusal('private', order);
  const chosen = JSON.stringify(view.drafts.private) === JSON.stringify(order);
  return (
    <WhyButton
      className="button button-small"
      aria-pressed={chosen}
      why={refused === null ? null : words.text.say(`refusal.${refused.code}`)}
      onPress={() => (chosen ? actions.clear('private') : actions.choose('private', order))}
    >
      {orderPick(words, view.update.observation, order)}
    </WhyButton>
  );
}
