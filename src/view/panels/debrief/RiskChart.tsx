/** The running total of the risk as a curve over the days: as these orders ran it, once that is known, and as each side reckoned it. */
import type { Debrief } from '../../../debrief/types.ts';
import { type Scenario, SIDES, type Side } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { percentWords } from '../words/riskWords.ts';
import { acrossAt, onceEach, type RiskPoint, riskCorners, riskScale } from './riskShape.ts';

interface ChartProps {
  readonly debrief: Debrief;
  /** Hour of the turn that is marked; null for none. */
  readonly hour: number | null;
}

/** A game that ended within its last turn is drawn to the end of that turn. */
export function lastHour(scenario: Scenario, { riskByTurn, end }: Debrief): number {
  const last = riskByTurn.at(-1);
  return last === undefined
    ? end.hour
    : Math.max(end.hour, last.hour + (scenario.calendar[last.turn]?.hours ?? 0));
}

export function RiskChart({ debrief, hour }: ChartProps) {
  const words = useWords();
  const { riskByTurn, riskFrom } = debrief;
  const overAt = lastHour(words.scenario, debrief);
  const total = riskFrom === 'pending' ? 0 : (riskByTurn.at(-1)?.total ?? 0);
  const reckoned = SIDES.map((side) => reckonedBy(debrief, side));
  const most = Math.max(total, ...reckoned.map((points) => points.at(-1)?.total ?? 0));
  const { top, ticks } = riskScale(most);
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
        aria-label={
          riskFrom === 'pending'
            ? words.text.say('luck.pending')
            : words.text.say('debrief.risk.chart', { run: percentWords(words, total) })
        }
      >
        {ticks.map((ppm) => (
          <Stroke key={ppm} className="risk-tick" d={`M0 ${100 - (ppm * 100) / top}H100`} />
        ))}
        {riskFrom === 'pending' ? null : <Curve corners={riskCorners(riskByTurn, overAt, top).join('L')} />}
        {reckoned.map((points, index) => (
          <Stroke
            key={SIDES[index]}
            className={`risk-reckoned risk-${SIDES[index]}`}
            d={`M${riskCorners(points, overAt, top).join('L')}`}
          />
        ))}
        {now === null ? null : <Stroke className="risk-now" d={`M${now} 0V100`} />}
      </svg>
      <Dates turns={riskByTurn} overAt={overAt} />
    </div>
  );
}

const reckonedBy = ({ riskByTurn }: Debrief, side: Side): readonly RiskPoint[] =>
  riskByTurn.map(({ hour, reckoned }) => ({ hour, total: reckoned[side].total }));

const Curve = ({ corners }: { readonly corners: string }) => (
  <>
    <path className="risk-area" d={`M${corners}L100 100L0 100Z`} />
    <Stroke className="risk-curve" d={`M${corners}`} />
  </>
);

/** A line that stays as thin as it is, however the plot is stretched. */
const Stroke = ({ className, d }: { readonly className: string; readonly d: string }) => (
  <path className={className} d={d} vectorEffect="non-scaling-stroke" />
);

/** Four days under the plot, from its beginning to its end, each named once. */
function Dates({ turns, overAt }: { readonly turns: readonly RiskPoint[]; readonly overAt: number }) {
  const { text, side } = useWords();
  const from = turns[0]?.hour ?? 0;
  const marks = [0, 1, 2, 3].map((third) => from + ((overAt - from) * third) / 3);
  const days = onceEach(marks.map((hour) => text.moment(hour, side).split(',')[0] ?? ''));
  return (
    <div className="risk-dates" aria-hidden="true">
      {marks.map((hour, at) => (
        <span key={hour}>{days[at]}</span>
      ))}
    </div>
  );
}
