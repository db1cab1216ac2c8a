/** What chance of war these orders ran, turn by turn and by cause, and whether what came was luck. */
import type { Ledger as LedgerData, LuckReport } from '../../../../debrief/lab/types.ts';
import type { Debrief } from '../../../../debrief/types.ts';
import { SIDES } from '../../../../scenario/types.ts';
import { useWords } from '../../context.tsx';
import { percentWords } from '../debriefWords.ts';
import { RiskChart } from '../RiskChart.tsx';
import { CauseRows } from './CauseRows.tsx';
import { LedgerTable } from './LedgerTable.tsx';

interface LedgerProps {
  readonly debrief: Debrief;
  /** Hour of the turn shown. */
  readonly hour: number;
  readonly luck: LuckReport | null;
}

export function Ledger({ debrief, hour, luck }: LedgerProps) {
  const words = useWords();
  const { text } = words;
  const ledger = luck?.ledger ?? null;
  const drawn = percentWords(words, debrief.riskByTurn.at(-1)?.total ?? 0);
  return (
    <section className="debrief-risk" aria-labelledby="debrief-risk-title">
      <h2 id="debrief-risk-title">{text.say('debrief.risk')}</h2>
      {ledger === null ? (
        <p>{text.say('luck.drawn', { run: drawn })}</p>
      ) : (
        <Verdict ledger={ledger} debrief={debrief} />
      )}
      <RiskChart debrief={debrief} hour={hour} ledger={ledger} />
      {ledger === null ? null : <Key debrief={debrief} />}
      {ledger === null ? null : <CauseRows debrief={debrief} ledger={ledger} />}
      <details>
        <summary>{text.say('debrief.risk.table')}</summary>
        <LedgerTable debrief={debrief} ledger={ledger} />
      </details>
    </section>
  );
}

/** Which line is which. */
export function Key({ debrief: { riskByTurn } }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { text } = words;
  return (
    <p className="risk-key quiet">
      <span>{text.say('luck.key.run')}</span>
      {SIDES.map((side) => (
        <span key={side} className={`risk-key-${side}`}>
          {text.say('luck.key.reckoned', {
            who: text.say(`side.${side}`),
            run: percentWords(words, riskByTurn.at(-1)?.reckoned[side].total ?? 0),
          })}
        </span>
      ))}
    </p>
  );
}

/** What these orders ran, and whether what came was luck. */
export function Verdict({ ledger, debrief }: { readonly ledger: LedgerData; readonly debrief: Debrief }) {
  const words = useWords();
  const { text } = words;
  const { total, verdict } = ledger;
  const war = debrief.outcome.nuclear === 'none' ? 'no' : 'yes';
  return (
    <p className="risk-verdict">
      <b>{text.say('luck.run', { run: percentWords(words, total.ppm) })}</b>{' '}
      {text.say(`luck.verdict.${verdict}`, { war })}
    </p>
  );
}
