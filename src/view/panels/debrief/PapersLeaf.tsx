/**
 * The other side's papers, once nothing is secret any more: what the computer thought, the sealed orders, the letters, what was promised,
 * who would have known what, and whose forecasts held.
 */
import '../../styles/archive.css';
import type { ForecastReport } from '../../../debrief/forecastTypes.ts';
import type { Papers } from '../../../debrief/papers.ts';
import type { Debrief } from '../../../debrief/types.ts';
import { useWords } from '../context.tsx';
import { ArchiveLetters } from './ArchiveLetters.tsx';
import { ArchivePart } from './ArchivePart.tsx';
import { ArchivePledges, SecretTerms } from './ArchivePledges.tsx';
import { ForecastScores } from './Forecasts.tsx';
import { OtherPapers } from './OtherPapers.tsx';
import { SealedOrders } from './SealedOrders.tsx';
import { WhoKnew } from './WhoKnew.tsx';

export interface PapersLeafProps {
  readonly debrief: Debrief;
  /** Null where two people played. */
  readonly papers: Papers | null;
  readonly forecasts: ForecastReport | null;
  /** Index of the turn that the debrief shows; one past the last is the end. */
  readonly at: number;
  readonly onTurn: (at: number) => void;
}

export function PapersLeaf({ debrief, papers, forecasts, at, onTurn }: PapersLeafProps) {
  const { archive, turns } = debrief;
  return (
    <div className="archive">
      {papers === null ? null : <OtherPapers papers={papers} turns={turns} shown={at} onTurn={onTurn} />}
      <SealedOrders turns={archive.orders} shown={at} />
      <ArchiveLetters letters={archive.letters} />
      <ArchivePledges pledges={archive.pledges} />
      <SecretTerms secrets={archive.secrets} />
      <WhoKnew known={archive.known} />
      {forecasts === null ? null : <Foresight report={forecasts} />}
    </div>
  );
}

/** Who foresaw what, folded. */
function Foresight({ report: { scores, done, of } }: { readonly report: ForecastReport }) {
  const { text } = useWords();
  const gist =
    scores === null
      ? text.say('forecasts.working', { done: done + 1, of })
      : text.say('archive.forecasts.gist', {
          count: scores.length,
          sharp: scores.filter(({ verdict }) => verdict === 'sharp').length,
        });
  return (
    <ArchivePart title={text.say('forecasts.title')} gist={gist}>
      <div className="debrief-forecasts">{scores === null ? null : <ForecastScores scores={scores} />}</div>
    </ArchivePart>
  );
}
