/** What was promised and what became of it, and the terms that were not meant for the world. */
import type { ArchivedPledge, SecretTerm } from '../../../debrief/types.ts';
import { useWords } from '../context.tsx';
import { PublicityMark } from '../talks/PublicityMark.tsx';
import { clauseWords } from '../words/offerWords.ts';
import { ArchivePart } from './ArchivePart.tsx';
import { promiseWords, secretWords, stageWords, whenWords } from './archiveWords.ts';

const endOf = ({ stages }: ArchivedPledge) => stages.at(-1)?.stage;

/** Tells the promises of a ledger apart. */
const keyOf = ({ by, signed, issue, level, publicity, awaited, stages }: ArchivedPledge): string =>
  JSON.stringify([by, signed, issue, level, publicity, awaited, stages[0]]);

const MARKS = { waiting: '…', made: '○', 'in-progress': '◐', verified: '●', broken: '✕' } as const;

export function ArchivePledges({ pledges }: { readonly pledges: readonly ArchivedPledge[] }) {
  const { text } = useWords();
  const count = (stage: string): number => pledges.filter((made) => endOf(made) === stage).length;
  const gist = text.say('archive.pledges.gist', {
    made: pledges.length,
    kept: count('verified'),
    broken: count('broken'),
  });
  return (
    <ArchivePart title={text.say('archive.pledges')} gist={gist}>
      {pledges.length === 0 ? <p className="quiet">{text.say('talks.pledges.none')}</p> : null}
      <ul className="archive-cards">
        {pledges.map((made) => (
          <li key={keyOf(made)}>
            <OnePledge made={made} />
          </li>
        ))}
      </ul>
    </ArchivePart>
  );
}

function OnePledge({ made }: { readonly made: ArchivedPledge }) {
  const words = useWords();
  const { text } = words;
  const { signed, publicity, outSince } = made;
  return (
    <article className={`archive-card archive-${endOf(made)}`}>
      <h3>
        <span aria-hidden="true">{MARKS[endOf(made) ?? 'made']} </span>
        {promiseWords(words, made)}
      </h3>
      <p className="quiet">
        {text.say('archive.pledge.signed', { signed: String(signed) })} ·{' '}
        <PublicityMark publicity={publicity} />
      </p>
      <ol className="archive-stages">
        {stageWords(words, made).map((stage) => (
          <li key={stage}>{stage}</li>
        ))}
      </ol>
      {outSince === null ? null : (
        <p className="archive-note">{text.say('archive.pledge.out', { when: whenWords(words, outSince) })}</p>
      )}
    </article>
  );
}

export function SecretTerms({ secrets }: { readonly secrets: readonly SecretTerm[] }) {
  const words = useWords();
  const { text } = words;
  const gist = text.say('archive.secrets.gist', {
    count: secrets.length,
    promised: secrets.filter(({ promised }) => promised !== null).length,
    out: secrets.filter(({ out }) => out !== null).length,
  });
  return (
    <ArchivePart title={text.say('archive.secrets')} gist={gist}>
      {secrets.length === 0 ? <p className="quiet">{text.say('archive.secrets.none')}</p> : null}
      <ul className="archive-cards">
        {secrets.map((term) => (
          <li key={`${term.issue} ${term.level}`} className="archive-card">
            <h3>{clauseWords(words, term.issue, term.level, null)}</h3>
            <p>{secretWords(words, term).join(' ')}</p>
          </li>
        ))}
      </ul>
    </ArchivePart>
  );
}
