/** What has been agreed, as the turn that brought it tells it: in its place among the lines, and large while the turn waits for it. */
import type { Update } from '../../../session/port.ts';
import { useWords } from '../context.tsx';
import type { Agreement } from '../model/agreements.ts';
import { overtakenBy } from '../model/overtaken.ts';
import { howWords, overtakenWords, untilWords } from '../words/agreementWords.ts';
import { AgreementPaper } from './AgreementPaper.tsx';

export interface TurnAgreementProps {
  readonly agreement: Agreement;
  readonly update: Update;
}

export function TurnAgreement({ agreement, update }: TurnAgreementProps) {
  const words = useWords();
  const notes = [
    untilWords(words, agreement, update.observation.pub.end),
    ...overtakenWords(words, overtakenBy(update, agreement)),
  ];
  return (
    <AgreementPaper
      clauses={agreement.clauses.map((clause) => ({ ...clause, key: String(clause.issue) }))}
      notes={notes}
      head={
        <p>
          <b className="agreement-title">{words.text.say('agreement.title')}</b> {howWords(words, agreement)}
        </p>
      }
    />
  );
}

/** For the eye; the same paper stands in the list beside it. */
export function AgreementOver(props: TurnAgreementProps) {
  return (
    <div className="agreement-over" aria-hidden="true">
      <TurnAgreement {...props} />
    </div>
  );
}
