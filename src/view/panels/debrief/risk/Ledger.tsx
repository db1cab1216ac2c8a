/** What chance of war these orders ran, turn by turn and by cause, and whether what came was luck. */
import type { Ledger as LedgerData, LuckReport } from '../../../../debrief/lab/types.ts';
import type { Debrief } from '../../../../debrief/types.ts';
import { SIDES } from '../../../../scenario/types.ts';
import { useWords } from '../../context.tsx';
import { percentWords } from '../../words/riskWords.ts';
import type { Words } from '../../words/words.ts';
import { RiskChart } from '../RiskChart.tsx';
import { CauseRows } from './CauseRows.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { laterOf } from './later.ts';

interface LedgerProps {
  readonly debrief: Debrief;
  /** Hour of the turn shown. */
  readonly hour: number;
  readonly luck: LuckReport | null;
}

export function Ledger({ debrief, hour, luck }: LedgerProps) {
  const { text } = useWords();
  const ledger = debrief.riskFrom === 'ledger' ? (luck?.ledger ?? null) : null;
  return (
    <section className="debrief-risk" aria-labelledby="debrief-risk-title">
      <h2 id="debrief-risk-title">{text.say('debrief.risk')}</h2>
      <Verdict ledger={ledger} debrief={debrief} />
      <RiskChart debrief={debrief} hour={hour} />
      <Key debrief={debrief} />
      <p className="quiet">{text.say('luck.known')}</p>
      {ledger === null ? null : <CauseRows debrief={debrief} ledger={ledger} />}
      <details>
        <summary>{text.say('debrief.risk.table')}</summary>
        <LedgerTable debrief={debrief} ledger={ledger} />
      </details>
    </section>
  );
}

/** Which line is which: one of the chance itself, two of what was taken for it at the time. */
export function Key({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { text } = words;
  const { riskByTurn, riskFrom } = debrief;
  return (
    <p className="risk-key quiet">
      {riskFrom === 'pending' ? null : (
        <span>{text.say(riskFrom === 'ledger' ? 'luck.key.run' : 'luck.key.estimate')}</span>
      )}
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

/** Smaller than this, ppm, it is not told. */
const TOLD = 500;

interface VerdictProps {
  /** Null while it is being worked out, and where it could not be. */
  readonly ledger: LedgerData | null;
  readonly debrief: Debrief;
}

/** What these orders ran, and whether what came was luck. */
export function Verdict({ ledger, debrief }: VerdictProps) {
  const words = useWords();
  const { text } = words;
  if (ledger === null || debrief.riskFrom !== 'ledger') return <p>{unknownWords(words, debrief)}</p>;
  const war = debrief.outcome.nuclear === 'none' ? 'no' : 'yes';
  const run = percentWords(words, debrief.riskByTurn.at(-1)?.total ?? 0);
  const goneOn = laterOf(debrief, ledger) < TOLD ? null : percentWords(words, ledger.total.ppm);
  return (
    <p className="risk-verdict">
      <b>{text.say('luck.run', { run, war })}</b> {text.say(`luck.verdict.${ledger.verdict}`, { war })}
      {goneOn === null ? null : ` ${text.say('luck.later', { run: goneOn })}`}
    </p>
  );
}

const unknownWords = (words: Words, { riskFrom, riskByTurn }: Debrief): string =>
  riskFrom === 'pending'
    ? words.text.say('luck.pending')
    : words.text.say('luck.estimate', { run: percentWords(words, riskByTurn.at(-1)?.total ?? 0) });
