/** Every offer in its slot, the other side's with its answers; answers and warnings under way. */
import type { Offer, Order } from '../../../engine/types.ts';
import type { Side } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import type { DeskProps } from '../desk/actions.ts';
import { clausesOf, clauseWords, offerState, publicityWords } from '../words/offerWords.ts';
import { momentOf, otherSide } from '../words/words.ts';

interface Placed {
  readonly offer: Offer;
  readonly slot: number;
}

export function Thread({ view, actions }: DeskProps) {
  const words = useWords();
  const { text, side } = words;
  const { observation } = view.update;
  const placed = (from: Side): readonly Placed[] =>
    observation.offers[from].flatMap((offer, slot) => (offer === null ? [] : [{ offer, slot }]));
  const all = [...placed(otherSide(side)), ...placed(side)].sort(
    (one, two) => two.offer.sentHour - one.offer.sentHour,
  );
  const couriers = observation.own?.channel?.couriers ?? [];
  return (
    <>
      {all.length === 0 ? (
        <p className="quiet">{text.say('talks.thread.none')}</p>
      ) : (
        <p className="quiet">{text.say('talks.where')}</p>
      )}
      <ol className="thread">
        {all.map(({ offer, slot }) => (
          <li key={`${offer.from}${slot}`}>
            <Letter offer={offer} slot={slot} view={view} actions={actions} />
          </li>
        ))}
      </ol>
      {couriers.length === 0 ? null : (
        <ul className="facts" aria-label={text.say('talks.couriers')}>
          {couriers.map((courier) => (
            <li key={`${courier.act}${courier.arrivesHour}`}>
              {text.say('talks.courier', { act: courier.act, when: momentOf(words, courier.arrivesHour) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface LetterProps extends DeskProps, Placed {}

function Letter({ offer, slot, view, actions }: LetterProps) {
  const words = useWords();
  const { text, side } = words;
  const theirs = offer.from !== side;
  const open = offer.status === 'open' || offer.status === 'countered';
  return (
    <article className={open ? 'letter' : 'letter letter-closed'}>
      <header>
        <b>
          {theirs
            ? text.say('talks.from.other', { who: text.say(`side.${offer.from}`) })
            : text.say('talks.from.own')}
        </b>{' '}
        <span>{text.say(`channel.${offer.channel}`)}</span> <em>{offerState(words, offer)}</em>
      </header>
      <ul>
        {clausesOf(offer.bundle).map((issue) => (
          <li key={issue}>
            {clauseWords(words, issue, offer.bundle.terms[issue] ?? 0)}{' '}
            <small>({publicityWords(words, offer.bundle.publicity[issue] ?? 0)})</small>
          </li>
        ))}
      </ul>
      <p className="letter-dates">
        {text.say('talks.sent', { when: momentOf(words, offer.sentHour) })} ·{' '}
        {offer.status === 'sent'
          ? text.say('talks.onItsWay', { when: momentOf(words, offer.arrivesHour) })
          : text.say('talks.expires', { when: momentOf(words, offer.expiresHour) })}
      </p>
      {theirs && open ? <Answers offer={offer} slot={slot} view={view} actions={actions} /> : null}
    </article>
  );
}

function Answers({ offer, slot, view, actions }: LetterProps) {
  const { text } = useWords();
  const answers = [
    { key: 'talks.accept', desk: 'private', order: { kind: 'K1', slot, rider: false } },
    { key: 'talks.acceptPublic', desk: 'public', order: { kind: 'K1', slot, rider: false } },
    { key: 'talks.rider', desk: 'public', order: { kind: 'K1', slot, rider: true } },
    { key: 'talks.refuse', desk: 'private', order: { kind: 'K3', slot } },
  ] as const satisfies readonly {
    readonly key: string;
    readonly desk: 'private' | 'public';
    readonly order: Order;
  }[];
  return (
    <fieldset className="row answers">
      <legend className="hidden">{text.say('talks.answers')}</legend>
      {answers.map(({ key, desk, order }) => {
        const refused = actions.refusal(desk, order);
        const sealed = JSON.stringify(view.drafts[desk]) === JSON.stringify(order);
        return (
          <button
            key={key}
            type="button"
            className="button button-small"
            aria-pressed={sealed}
            disabled={refused !== null}
            title={refused === null ? undefined : text.say(`refusal.${refused.code}`)}
            onClick={() => (sealed ? actions.clear(desk) : actions.choose(desk, order))}
          >
            {text.say(key)}
          </button>
        );
      })}
      <button type="button" className="button button-small" onClick={() => actions.answerOffer(slot, offer)}>
        {text.say('talks.counterButton')}
      </button>
    </fieldset>
  );
}
