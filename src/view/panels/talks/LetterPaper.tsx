/** One letter as a paper of its time, each capital's in its own way. */

import type { Offer } from '../../../engine/types.ts';
import { bundleWorth } from '../../../engine/worth.ts';
import { otherSide } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { isOnTable, type Letter } from '../model/letters.ts';
import { standsUntil } from '../model/standsFor.ts';
import { guessed } from '../model/worths.ts';
import { letterName, voiceOf, writtenClauses } from '../words/letterWords.ts';
import { clausesOf, offerState } from '../words/offerWords.ts';
import { lateness, momentOf, type Words } from '../words/words.ts';
import { Answers } from './Answers.tsx';
import type { LettersProps } from './Letters.tsx';
import { PublicityMark, Stamp } from './PublicityMark.tsx';
import { useWordsIn } from './wordsIn.ts';

interface PaperProps extends Omit<LettersProps, 'letters'> {
  readonly letter: Letter;
  /** It was accepted when it could no longer be. */
  readonly isLate: boolean;
}

export function LetterPaper({ letter, isLate, view, actions, onCounter, onCompare }: PaperProps) {
  const words = useWords();
  const wordsIn = useWordsIn();
  const { text, side } = words;
  const { offer, slot, crossed, lapsed } = letter;
  const onTable = isOnTable(letter);
  const answerable = slot !== null && offer.from !== side && onTable;
  return (
    <details
      className={`letter letter-${offer.from} ${onTable ? 'letter-open' : 'letter-closed'}`}
      open={onTable}
    >
      <summary>
        <b>{letterName(words, offer)}</b>{' '}
        <em>{lapsed ? text.say('offers.lapsed') : offerState(words, offer)}</em>
        <small>
          {text.say('talks.sent', { when: momentOf(words, offer.sentHour) })},{' '}
          {text.say(`channel.${offer.channel}`)}
        </small>
        {crossed.length === 0 ? null : <Crossed letters={crossed} />}
        {isLate ? <small className="crossed">{text.say('offers.tooLate')}</small> : null}
      </summary>
      <div className="letter-body">
        <Stamp bundle={offer.bundle} />
        {wordsIn(offer, 'letter')}
        <Written words={words} offer={offer} giver={offer.from} heading="give" />
        <Written words={words} offer={offer} giver={otherSide(offer.from)} heading="ask" />
        <p className="letter-worth">
          {text.say('offers.worth', {
            own: text.change(bundleWorth(words.scenario, offer.bundle, side)),
            other: text.change(guessed(bundleWorth(words.scenario, offer.bundle, otherSide(side)))),
          })}
        </p>
        {answerable ? (
          <Answers
            offer={offer}
            slot={slot}
            view={view}
            actions={actions}
            onCounter={() => onCounter(slot, offer)}
          />
        ) : null}
        <Dates
          words={words}
          offer={offer}
          now={view.update.observation.pub.hour}
          until={lapsed ? null : standsUntil(words.scenario, view.update.observation, offer)}
          isOwn={offer.from === side && onTable}
        />
        {wordsIn(offer, 'answer')}
        <button type="button" className="button button-small" onClick={() => onCompare(letter)}>
          {text.say('offers.compareDraft')}
        </button>
      </div>
    </details>
  );
}

function Crossed({ letters }: { readonly letters: readonly Offer[] }) {
  const words = useWords();
  const when = letters.map(({ sentHour }) => momentOf(words, sentHour)).join(' · ');
  return (
    <small className="crossed">
      <span aria-hidden="true">⇄ </span>
      {words.text.say('offers.crossed', { count: letters.length, when })}
    </small>
  );
}

interface WrittenProps {
  readonly words: Words;
  readonly offer: Offer;
  readonly giver: Offer['from'];
  readonly heading: 'ask' | 'give';
}

/** What one side would do under the letter. */
function Written({ words, offer, giver, heading }: WrittenProps) {
  const { text, side } = words;
  const clauses = writtenClauses(words, offer.bundle, giver, voiceOf(words, offer));
  const author = heading === 'give' ? giver : otherSide(giver);
  return (
    <>
      <p className="letter-label">
        {text.say(author === side ? `talks.${heading}` : `offers.they.${heading}`)}
      </p>
      {clauses.length === 0 ? (
        <p className="letter-nothing">{text.say('offers.nothing')}</p>
      ) : (
        <ul>
          {clauses.map(({ issue, sentence, publicity }) => (
            <li key={issue}>
              {sentence} {isStamped(offer.bundle, publicity) ? null : <PublicityMark publicity={publicity} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Its stamp says who may know of the clause: every clause has this publicity. */
const isStamped = (bundle: Offer['bundle'], publicity: number): boolean =>
  clausesOf(bundle).every((issue) => bundle.publicity[issue] === publicity);

interface DatesProps {
  readonly words: Words;
  readonly offer: Offer;
  /** Hour of the desk's clock. */
  readonly now: number;
  /** Hour at which it runs out; null where it no longer can. */
  readonly until: number | null;
  /** It is ours and can still be accepted. */
  readonly isOwn: boolean;
}

/** Carried, not broadcast, and at no later hour of the calendar: its turn is longer than its way. */
const isOnceTold = ({ channel, sentHour, arrivesHour }: Offer): boolean =>
  channel !== 'broadcast' && arrivesHour === sentHour;

function Dates({ words, offer, now, until, isOwn }: DatesProps) {
  const { text } = words;
  const when = until === null ? null : momentOf(words, until);
  const expires = when === null || isOwn ? [] : [text.say('talks.expires', { when })];
  return (
    <>
      <p className="letter-dates">{[...wayWords(words, offer, now, until), ...expires].join(' · ')}</p>
      {isOwn && when !== null ? (
        <p className="letter-dates">{text.say('offers.own.stands', { when })}</p>
      ) : null}
    </>
  );
}

/** How far it has come; nothing of one that was never heard, or will not be. */
function wayWords(words: Words, offer: Offer, now: number, until: DatesProps['until']): readonly string[] {
  const { text } = words;
  const when = momentOf(words, offer.arrivesHour);
  if (offer.status === 'unheard') return [];
  if (offer.status === 'sent')
    return until === null ? [] : [text.say('talks.onItsWay', { when, late: lateness(offer, now) })];
  return [isOnceTold(offer) ? text.say('offers.arrived.turn') : text.say('offers.arrived', { when })];
}
