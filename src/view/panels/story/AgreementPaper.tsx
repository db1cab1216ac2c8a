/** An agreement as a paper of its own: both sides' promises, clause by clause, with who may know of each. */
import type { ReactNode } from 'react';
import { SIDES, type Side } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import type { AgreedClause } from '../model/agreements.ts';
import { PublicityMark, StampOf } from '../talks/PublicityMark.tsx';
import { agreedWords, promisesWords } from '../words/agreementWords.ts';
import { knownWords } from '../words/endWords.ts';

/** A clause, and what has become of it where that is known. */
export interface PaperClause extends AgreedClause {
  readonly key: string;
  readonly fate?: string;
  readonly broken?: boolean;
}

interface AgreementPaperProps {
  readonly clauses: readonly PaperClause[];
  /** Above the clauses. */
  readonly head: ReactNode;
  /** Below them. */
  readonly notes: readonly string[];
}

export function AgreementPaper({ clauses, head, notes }: AgreementPaperProps) {
  const words = useWords();
  return (
    <div className="agreement">
      <header className="agreement-head">
        {head}
        <StampOf publicities={clauses.map(({ publicity }) => publicity)} />
      </header>
      <div className="agreement-sides">
        {SIDES.map((by) => (
          <Promises key={by} by={by} clauses={clauses.filter((clause) => clause.by === by)} />
        ))}
      </div>
      <footer className="agreement-foot">
        {[knownWords(words, clauses), ...notes].map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </div>
  );
}

function Promises({ by, clauses }: { readonly by: Side; readonly clauses: readonly PaperClause[] }) {
  const words = useWords();
  return (
    <section className="agreement-side">
      <h3>{promisesWords(words, by)}</h3>
      {clauses.length === 0 ? (
        <p className="agreement-nothing">{words.text.say('offers.nothing')}</p>
      ) : (
        <ul>
          {clauses.map(({ key, fate, broken = false, ...clause }) => (
            <li key={key}>
              {`${agreedWords(words, clause)} `}
              <PublicityMark publicity={clause.publicity} />
              {fate === undefined ? null : (
                <em className={broken ? 'agreement-fate agreement-broken' : 'agreement-fate'}>{fate}</em>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="agreement-hand" aria-hidden="true">
        {words.text.say(`side.${by}`)}
      </p>
    </section>
  );
}
