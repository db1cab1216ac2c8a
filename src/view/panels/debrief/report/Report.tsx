/** A finished game on paper: at most four pages, black on white, with room to write. */
import type { ReactNode } from 'react';
import '../../../styles/report.css';
import type { Ledger } from '../../../../debrief/lab/types.ts';
import type { Papers } from '../../../../debrief/papers.ts';
import type { Debrief } from '../../../../debrief/types.ts';
import type { Mode } from '../../../../store/types.ts';
import { useWords } from '../../context.tsx';
import { momentOf } from '../../words/words.ts';
import { turningWords, whyWords } from '../debriefWords.ts';
import { RiskChart } from '../RiskChart.tsx';
import { Key, Verdict } from '../risk/Ledger.tsx';
import { worksBehind } from './picks.ts';
import { ReportErrors } from './ReportErrors.tsx';
import { ReportHead } from './ReportHead.tsx';
import { ReportQuestions } from './ReportQuestions.tsx';
import { ReportStills } from './ReportStills.tsx';
import { ReportTurns } from './ReportTurns.tsx';

export interface ReportProps {
  readonly debrief: Debrief;
  /** Who sat where; null where that is not known. */
  readonly mode: Mode | null;
  /** Null where two people played. */
  readonly papers: Papers | null;
  /** Null while it is being worked out, and where it could not be. */
  readonly ledger: Ledger | null;
}

export function Report({ debrief, mode, papers, ledger }: ReportProps) {
  return (
    <article className="report">
      <ReportHead debrief={debrief} mode={mode} papers={papers} />
      <ReportRisk debrief={debrief} ledger={ledger} />
      <ReportMoments debrief={debrief} />
      <ReportTurns debrief={debrief} />
      <ReportStills debrief={debrief} />
      <ReportErrors debrief={debrief} />
      <ReportQuestions questions={debrief.questions} />
      <ReportNote debrief={debrief} />
    </article>
  );
}

interface PartProps {
  readonly debrief: Debrief;
}

function ReportRisk({ debrief, ledger }: PartProps & Pick<ReportProps, 'ledger'>) {
  const { text } = useWords();
  return (
    <section className="report-risk">
      <h3>{text.say('debrief.risk')}</h3>
      <Verdict ledger={ledger} debrief={debrief} />
      <RiskChart debrief={debrief} hour={null} />
      <Key debrief={debrief} />
      <p>{text.say('report.risk.about')}</p>
    </section>
  );
}

function ReportMoments({ debrief: { turningPoints } }: PartProps) {
  const words = useWords();
  return (
    <section className="report-moments">
      <h3>{words.text.say('debrief.points')}</h3>
      <ul>
        {turningPoints.map((point) => (
          <li key={`${point.turn} ${point.code} ${point.params.side ?? ''}`}>
            <b>{momentOf(words, point.hour)}</b> {turningWords(words, point)} {whyWords(words, point)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReportNote({ debrief }: PartProps): ReactNode {
  const { text, scenario } = useWords();
  const works = worksBehind(scenario, debrief);
  return (
    <footer className="report-note">
      <p>
        <b>{text.say('report.model')}.</b> {text.say('about.2')} {text.say('about.1')}
      </p>
      {works.length === 0 ? null : (
        <p>
          <b>{text.say('report.sources')}:</b> {works.join('; ')}.
        </p>
      )}
    </footer>
  );
}
