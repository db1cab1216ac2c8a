/** Where the risk of the turns played came from: a row a cause, a bar a turn, all to one scale, and what each cause added in all. */
import type { Ledger, LedgerTurn, WarCause } from '../../../../debrief/lab/types.ts';
import type { Debrief } from '../../../../debrief/types.ts';
import { useWords } from '../../context.tsx';
import { percentWords } from '../../words/riskWords.ts';
import { lastHour } from '../RiskChart.tsx';
import { acrossAt } from '../riskShape.ts';

const PPM = 1_000_000;

interface Row {
  readonly cause: WarCause;
  /** What the cause adds to the chance of war of the whole run, by turn, ppm. */
  readonly added: readonly number[];
  readonly all: number;
}

const addedBy = (cause: WarCause, { causes, reached }: LedgerTurn): number =>
  ((causes.find((each) => each.cause === cause)?.ppm ?? 0) * reached) / PPM;

/** Greatest first; what adds less than one in ten thousand is left to the table. */
const rowsOf = (turns: Ledger['turns']): readonly Row[] => {
  const causes = new Set(turns.flatMap((turn) => turn.causes.map(({ cause }) => cause)));
  return [...causes]
    .map((cause) => {
      const added = turns.map((turn) => addedBy(cause, turn));
      return { cause, added, all: added.reduce((sum, ppm) => sum + ppm, 0) };
    })
    .filter(({ all }) => all >= 100)
    .toSorted((one, two) => two.all - one.all);
};

export function CauseRows({ debrief, ledger }: { readonly debrief: Debrief; readonly ledger: Ledger }) {
  const words = useWords();
  const { text, scenario } = words;
  const played = ledger.turns.slice(0, debrief.riskByTurn.length);
  const rows = rowsOf(played);
  const most = Math.max(1, ...rows.flatMap(({ added }) => added));
  const overAt = lastHour(scenario, debrief);
  const hours = played.map(({ hour }) => hour);
  if (rows.length === 0) return null;
  return (
    <div className="cause-rows">
      <h3>{text.say('luck.causes', { run: percentWords(words, played.at(-1)?.total ?? 0) })}</h3>
      <ul>
        {rows.map(({ cause, added, all }) => (
          <li key={cause}>
            <span>{text.say(`luck.cause.${cause}`)}</span>
            <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
              {added.map((ppm, turn) => (
                <Bar key={hours[turn]} share={ppm / most} {...spanOf(turn)} />
              ))}
            </svg>
            <b>{percentWords(words, all)}</b>
          </li>
        ))}
      </ul>
    </div>
  );

  function spanOf(turn: number): { readonly from: number; readonly to: number } {
    const at = (hour: number): number => acrossAt(debrief.riskByTurn, overAt, Math.min(hour, overAt));
    return { from: at(hours[turn] ?? 0), to: at(hours[turn + 1] ?? overAt) };
  }
}

interface BarProps {
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

const Bar = ({ share, from, to }: BarProps) => (
  <rect
    className="cause-bar"
    x={from + 0.2}
    y={20 - 20 * share}
    width={Math.max(0, to - from - 0.4)}
    height={20 * share}
  />
);
