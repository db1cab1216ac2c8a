/** The risk run, turn by turn and in all, lucky or not: a chart and the same in a table. */
import type { Debrief, RiskTurn } from '../../../debrief/types.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { Scrolling } from '../Scrolling.tsx';
import { causeWords } from '../words/eventWords.ts';
import { momentOf } from '../words/words.ts';
import { percentWords } from './debriefWords.ts';
import { acrossAt, riskCorners, riskScale } from './riskShape.ts';

interface RiskProps {
  readonly debrief: Debrief;
  /** Hour of the turn that is shown beside it; null for none. */
  readonly hour: number | null;
}

export function RiskSection({ debrief, hour }: RiskProps) {
  const words = useWords();
  const { text } = words;
  const run = percentWords(words, debrief.riskByTurn.at(-1)?.total ?? 0);
  return (
    <section className="debrief-risk" aria-labelledby="debrief-risk-title">
      <div className="debrief-row">
        <h2 id="debrief-risk-title">{text.say('debrief.risk')}</h2>
        <b>{text.say('debrief.risk.all', { run })}</b>
      </div>
      <RiskChart debrief={debrief} hour={hour} />
      <p className="quiet">{text.say(`debrief.risk.beside.${debrief.outcome.nuclear}`)}</p>
      <details>
        <summary>{text.say('debrief.risk.table')}</summary>
        <RiskTable turns={debrief.riskByTurn} />
      </details>
    </section>
  );
}

/** A game that ended within its last turn is drawn to the end of that turn. */
function lastHour(scenario: Scenario, turns: readonly RiskTurn[], overAt: number): number {
  const last = turns.at(-1);
  return last === undefined
    ? overAt
    : Math.max(overAt, last.hour + (scenario.calendar[last.turn]?.hours ?? 0));
}

export function RiskChart({ debrief: { riskByTurn, end }, hour }: RiskProps) {
  const words = useWords();
  const overAt = lastHour(words.scenario, riskByTurn, end.hour);
  const total = riskByTurn.at(-1)?.total ?? 0;
  const { top, ticks } = riskScale(total);
  const corners = riskCorners(riskByTurn, overAt, top).join('L');
  const now = hour === null ? null : acrossAt(riskByTurn, overAt, hour);
  return (
    <div className="risk-chart">
      <div className="risk-scale" aria-hidden="true">
        {ticks.map((ppm) => (
          <span key={ppm}>{percentWords(words, ppm)}</span>
        ))}
      </div>
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-label={words.text.say('debrief.risk.chart', { run: percentWords(words, total) })}
      >
        {ticks.map((ppm) => (
          <Stroke key={ppm} className="risk-tick" d={`M0 ${100 - (ppm * 100) / top}H100`} />
        ))}
        <path className="risk-area" d={`M${corners}L100 100L0 100Z`} />
        <Stroke className="risk-curve" d={`M${corners}`} />
        {now === null ? null : <Stroke className="risk-now" d={`M${now} 0V100`} />}
      </svg>
      <Dates turns={riskByTurn} overAt={overAt} />
    </div>
  );
}

/** A line that stays as thin as it is, however the plot is stretched. */
const Stroke = ({ className, d }: { readonly className: string; readonly d: string }) => (
  <path className={className} d={d} vectorEffect="non-scaling-stroke" />
);

/** Four days under the plot, from its beginning to its end. */
function Dates({ turns, overAt }: { readonly turns: readonly RiskTurn[]; readonly overAt: number }) {
  const { text, side } = useWords();
  const from = turns[0]?.hour ?? 0;
  const marks = [0, 1, 2, 3].map((third) => from + ((overAt - from) * third) / 3);
  return (
    <div className="risk-dates" aria-hidden="true">
      {marks.map((hour) => (
        <span key={hour}>{text.moment(hour, side).split(',')[0]}</span>
      ))}
    </div>
  );
}

function RiskTable({ turns }: { readonly turns: readonly RiskTurn[] }) {
  const words = useWords();
  const { text } = words;
  return (
    <Scrolling className="risk-table" label={text.say('debrief.risk.table')}>
      <table>
        <thead>
          <tr>
            {(['when', 'turn', 'total', 'us', 'ussr', 'causes'] as const).map((column) => (
              <th key={column} scope="col">
                {text.say(`debrief.risk.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {turns.map((entry) => (
            <tr key={entry.turn}>
              <th scope="row">
                {entry.turn + 1} · {momentOf(words, entry.hour)}
              </th>
              <td>{percentWords(words, entry.ppm)}</td>
              <td>{percentWords(words, entry.total)}</td>
              <td>{percentWords(words, entry.reckoned.us.total)}</td>
              <td>{percentWords(words, entry.reckoned.ussr.total)}</td>
              <td>{mainCause(entry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );

  function mainCause({ causes }: RiskTurn): string {
    const [first] = causes.toSorted((one, two) => two.ppm - one.ppm);
    return first === undefined ? '' : causeWords(words, first.cause);
  }
}
