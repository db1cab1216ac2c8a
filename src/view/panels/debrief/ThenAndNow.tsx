/** What was known in 1962 and what is known now, and what is often told otherwise: first what this game touched. */
import type { ReactNode } from 'react';
import type { Hindsight, TouchedAt, TouchedMisconception } from '../../../debrief/beside/types.ts';
import type { Claim, Misconception, ThenAndNow } from '../../../scenario/types.ts';
import { JointSources, Sources } from '../Claim.tsx';
import { useWords } from '../context.tsx';
import { momentOf } from '../words/words.ts';
import { touchWords } from './besideWords.ts';

/** So many of a list are in sight; the rest is folded away. */
const IN_SIGHT = 3;

interface FoldedProps {
  readonly items: readonly ReactNode[];
}

function Folded({ items }: FoldedProps) {
  const { text } = useWords();
  const rest = items.slice(IN_SIGHT);
  return (
    <>
      <ul className="beside-cards">{items.slice(0, IN_SIGHT)}</ul>
      {rest.length === 0 ? null : (
        <details className="beside-fold">
          <summary>{text.say('beside.more', { count: rest.length })}</summary>
          <ul className="beside-cards">{rest}</ul>
        </details>
      )}
    </>
  );
}

interface TouchedProps {
  readonly touched: TouchedAt | null;
  readonly onTurn: (at: number) => void;
}

/** By what and when this game touched it, as a way there. */
function Touched({ touched, onTurn }: TouchedProps) {
  const words = useWords();
  if (touched === null) return null;
  const { touch, turn, hour } = touched;
  return (
    <button type="button" className="beside-go" onClick={() => onTurn(turn)}>
      {words.text.say('beside.touched', { what: touchWords(words, touch), when: momentOf(words, hour) })}
    </button>
  );
}

interface HindsightProps {
  readonly hindsight: readonly Hindsight[];
  readonly onTurn: (at: number) => void;
}

export function ThenAndNowSection({ hindsight, onTurn }: HindsightProps) {
  const { text } = useWords();
  if (hindsight.length === 0) return null;
  return (
    <section className="beside" aria-labelledby="beside-hindsight-title">
      <h2 id="beside-hindsight-title">{text.say('beside.hindsight')}</h2>
      <p className="quiet">{text.say('beside.hindsight.order')}</p>
      <Folded
        items={hindsight.map(({ entry, touched }) => (
          <li key={entry.id}>
            <KnownCard entry={entry} />
            <Touched touched={touched} onTurn={onTurn} />
          </li>
        ))}
      />
    </section>
  );
}

function KnownCard({ entry: { title, believed, now, year } }: { readonly entry: ThenAndNow }) {
  const { text, names } = useWords();
  const claims: readonly [Claim, ...Claim[]] = [now, ...believed.map(({ claim }) => claim)];
  return (
    <>
      <h3>{names.of(title)}</h3>
      <dl>
        {believed.map(({ side, claim }) => (
          <div key={side}>
            <dt>{text.say('beside.believed', { who: text.say(`side.${side}`) })}</dt>
            <dd>{names.of(claim.text)}</dd>
          </div>
        ))}
        <div className="beside-now">
          <dt>
            {year === null ? text.say('beside.now') : text.say('beside.nowSince', { year: String(year) })}
          </dt>
          <dd>{names.of(now.text)}</dd>
        </div>
      </dl>
      <JointSources claims={claims} />
    </>
  );
}

interface MisconceptionsProps {
  readonly misconceptions: readonly TouchedMisconception[];
  readonly onTurn: (at: number) => void;
}

export function Misconceptions({ misconceptions, onTurn }: MisconceptionsProps) {
  const { text } = useWords();
  return (
    <section className="beside" aria-labelledby="beside-errors-title">
      <h2 id="beside-errors-title">{text.say('beside.errors')}</h2>
      {misconceptions.length === 0 ? (
        <p className="quiet">{text.say('beside.errors.none')}</p>
      ) : (
        <Folded
          items={misconceptions.map((touched) => (
            <li key={touched.misconception.id}>
              <ErrorCard misconception={touched.misconception} />
              <Touched touched={touched} onTurn={onTurn} />
            </li>
          ))}
        />
      )}
    </section>
  );
}

function ErrorCard({ misconception: { error, truth } }: { readonly misconception: Misconception }) {
  const { text, names } = useWords();
  return (
    <>
      <dl>
        <div className="beside-error">
          <dt>
            <span className="beside-shape" aria-hidden="true">
              ✗
            </span>{' '}
            {text.say('beside.error')}
          </dt>
          <dd>{names.of(error)}</dd>
        </div>
        <div className="beside-now">
          <dt>
            <span className="beside-shape" aria-hidden="true">
              ✓
            </span>{' '}
            {text.say('beside.truth')}
          </dt>
          <dd>{names.of(truth.text)}</dd>
        </div>
      </dl>
      <Sources claim={truth} />
    </>
  );
}
