/** One paper: a telegram, a letter, a form of the analysts, news, or a sheet of positions. */

import type { Observation, Offer } from '../../../engine/types.ts';
import { otherSide, type Side } from '../../../scenario/types.ts';
import { Sources } from '../Claim.tsx';
import { useWords } from '../context.tsx';
import { Terms } from '../glossary/Terms.tsx';
import type { Message, Paper } from '../model/cables.ts';
import { dateTimeGroup } from '../model/clock.ts';
import type { Count, Estimate } from '../model/estimates.ts';
import { isAnswerable } from '../model/letters.ts';
import { voiceOf } from '../words/letterWords.ts';
import { clausesOf, clauseWords, publicityWords } from '../words/offerWords.ts';
import { momentOf } from '../words/words.ts';

export interface DocumentProps {
  readonly paper: Paper;
  readonly isNew: boolean;
  readonly seen: Observation;
  readonly onAnswer: () => void;
}

export function Document({ paper, isNew, seen, onAnswer }: DocumentProps) {
  const { text, side } = useWords();
  const { form, title, body, rows, claim, estimate, message } = paper;
  const isSecret = form === 'cipher' || form === 'estimate';
  const offer = offerOf(message, seen, side);
  const isOpen = seen.pub.end === null && offer !== null && isAnswerable(offer);
  return (
    <article className={`document document-${form}`}>
      <Head paper={paper} isNew={isNew} />
      {isSecret ? <p className="document-stamp">{text.say('document.stamp', { side })}</p> : null}
      {title === '' ? null : <h3>{title}</h3>}
      {rows.length === 0 ? <DocumentBody body={body} /> : <Rows rows={rows} />}
      {estimate === null ? null : <Grade estimate={estimate} />}
      {message === null ? null : <Clauses message={message} seen={seen} />}
      {message?.channel === 'letter' ? <Signature /> : null}
      {claim === null && !isOpen ? null : (
        <footer className="document-foot">
          {claim === null ? null : <Sources claim={claim} />}
          {isOpen ? (
            <button type="button" className="button button-small" onClick={onAnswer}>
              {text.say('cables.answer')}
            </button>
          ) : null}
        </footer>
      )}
    </article>
  );
}

function DocumentBody({ body }: { readonly body: string }) {
  return (
    <p className="document-body">
      <Terms text={body} />
    </p>
  );
}

function Head({ paper: { form, priority, from, hour }, isNew }: Pick<DocumentProps, 'paper' | 'isNew'>) {
  const words = useWords();
  const { text } = words;
  return (
    <header className="document-head">
      <p className="document-form">{text.say('document.form', { form })}</p>
      <p className={`document-priority document-${priority.toLowerCase()}`}>
        {text.say(`cables.priority.${priority}`)}
        {isNew ? <span className="document-new">{text.say('cables.new')}</span> : null}
      </p>
      <p className="document-from">{from}</p>
      <p className="document-time">
        {form === 'cable' || form === 'plot' ? <span aria-hidden="true">{dateTimeGroup(hour)} </span> : null}
        <time>{momentOf(words, hour)}</time>
      </p>
    </header>
  );
}

function Rows({ rows }: Pick<Paper, 'rows'>) {
  return (
    <dl className="document-rows">
      {rows.map(({ name, fact }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

const GRADES = ['high', 'medium', 'low'] as const;

/** The analysts' box: the count as a bar, and how far it can be relied on. */
function Grade({ estimate: { sure, confidence, count } }: { readonly estimate: Estimate }) {
  const { text } = useWords();
  return (
    <div className="document-grade">
      {count === null ? null : <Counted count={count} />}
      <div className="document-confidence">
        <p aria-hidden="true">{text.say('document.confidence')}</p>
        <ul aria-hidden="true">
          {GRADES.map((grade) => (
            <li key={grade} className={grade === confidence ? 'document-ticked' : undefined}>
              {text.say(`document.confidence.${grade}`)}
            </li>
          ))}
        </ul>
        <p>
          <span className="hidden">{text.say(`claim.confidence.${confidence}`)}. </span>
          {text.say(`document.sure.${sure}`)}
        </p>
      </div>
    </div>
  );
}

/** From 0 to the end of the scale: a mark at the count, and the range within which it may lie. */
function Counted({ count: { value, spread, full } }: { readonly count: Count }) {
  const at = (share: number) => 4 + 192 * Math.max(0, Math.min(1, share));
  return (
    <svg className="document-count" viewBox="0 0 200 34" aria-hidden="true">
      {Array.from({ length: 13 }, (_, tick) => (
        <path
          key={at(tick / 12)}
          d={`M${at(tick / 12)} 20v${tick % 6 === 0 ? -6 : -3}`}
          className="count-tick"
        />
      ))}
      <path d={`M${at(0)} 20H${at(1)}`} className="count-tick" />
      {spread === 0 ? null : (
        <path d={`M${at(value - spread)} 9H${at(value + spread)}`} className="count-range" />
      )}
      <path d={`M${at(value)} 3v14`} className="count-mark" />
      <text x={at(0)} y="32">
        0
      </text>
      <text x={at(1)} y="32" textAnchor="end">
        {full}
      </text>
    </svg>
  );
}

/** What lies on the table, open or not, where a message to this side has brought an offer; null where nothing does. */
const offerOf = (message: Message | null, seen: Observation, side: Side): Offer | null =>
  message === null || message.slot === null ? null : (seen.offers[otherSide(side)][message.slot] ?? null);

/** The clauses of the offer it brings, while that offer lies on the table. */
function Clauses({ message, seen }: { readonly message: Message; readonly seen: Observation }) {
  const words = useWords();
  const offer = offerOf(message, seen, words.side);
  if (offer === null) return null;
  return (
    <ul className="document-terms">
      {clausesOf(offer.bundle).map((issue) => (
        <li key={issue}>
          {clauseWords(words, issue, offer.bundle.terms[issue] ?? 0, voiceOf(words, offer))}{' '}
          <small>({publicityWords(words, offer.bundle.publicity[issue] ?? 0)})</small>
        </li>
      ))}
    </ul>
  );
}

/** The line on which the other leader signs. */
function Signature() {
  const { scenario, names, side } = useWords();
  const leader = scenario.people.find((person) => person.side !== side && person.desk === null);
  return leader === undefined ? null : <p className="document-signature">{names.of(leader.name)}</p>;
}
