/** The running total of the risk as a curve over the days: as these orders ran it, once that is known, and as each side reckoned it. */
import type { Debrief } from '../../../debrief/types.ts';
import { type Scenario, SIDES, type Side } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { percentWords } from '../words/riskWords.ts';
import { type AxisDay, acrossAt, axisDays, type RiskPoint, riskCorners, riskScale } from './riskShape.ts';

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
  const curves = riskFrom === 'pending' ? [] : [riskByTurn];
  const { top, ticks } = riskScale(most);
  const now = hour === null ? null : acrossAt(riskByTurn, overAt, hour);
  const days = axisDays(riskByTurn, overAt, (at) => words.text.dayOfMonth(at, words.side));
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
        {days.slice(1).map(({ begins }) => (
          <Stroke key={begins} className="risk-tick" d={`M${begins} 0V100`} />
        ))}
        {curves.map((points) => (
          <Curve key="run" corners={riskCorners(points, overAt, top).join('L')} />
        ))}
        {reckoned.map((points, index) => (
          <Stroke
            key={SIDES[index]}
            className={`risk-reckoned risk-${SIDES[index]}`}
            d={`M${riskCorners(points, overAt, top).join('L')}`}
          />
        ))}
        {now === null ? null : <Stroke className="risk-now" d={`M${now} 0V100`} />}
      </svg>
      {debrief.epilogue === 0 ? null : <Weeks lines={[...curves, ...reckoned]} top={top} />}
      <Dates days={days} epilogue={debrief.epilogue} />
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

interface WeeksProps {
  readonly lines: readonly (readonly RiskPoint[])[];
  readonly top: number;
}

/** The weeks after a settlement behind a break of the axis: nothing is added in them. */
function Weeks({ lines, top }: WeeksProps) {
  const heights = new Set(lines.map((points) => 100 - ((points.at(-1)?.total ?? 0) * 100) / top));
  return (
    <svg className="risk-weeks" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <Stroke
        className="risk-break"
        d="M4 0 16 20 4 40 16 60 4 80 16 100M18 0 30 20 18 40 30 60 18 80 30 100"
      />
      {[...heights].map((height) => (
        <Stroke key={height} className="risk-after" d={`M34 ${height}H100`} />
      ))}
    </svg>
  );
}

interface DatesProps {
  readonly days: readonly AxisDay[];
  readonly epilogue: number;
}

/** The number of every day under its stretch of the plot, and by whose clock they begin. */
function Dates({ days, epilogue }: DatesProps) {
  const { text, side } = useWords();
  return (
    <>
      <div className="risk-dates" aria-hidden="true">
        {days
          .filter(({ named }) => named)
          .map(({ day, middle }) => (
            <span key={day} style={{ left: `${middle}%` }}>
              {day}
            </span>
          ))}
      </div>
      {epilogue === 0 ? null : (
        <span className="risk-dates-after" aria-hidden="true">
          {text.say('debrief.risk.november', { step: epilogue })}
        </span>
      )}
      <p className="risk-days">
        {text.say('debrief.risk.days', {
          place: text.say(`side.${side}`),
          later: epilogue === 0 ? 'no' : 'yes',
        })}
      </p>
    </>
  );
}
