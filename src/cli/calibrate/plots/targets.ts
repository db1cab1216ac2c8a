/** Every measure on a scale of its own: the band, the measured value, its interval. */
import { bandText, intervalText, valueText } from '../lines.ts';
import type { Finding, Verdict } from '../verdict.ts';
import { BAD, BAND, dot, GOOD, line, PALE, picture, rect, text } from './svg.ts';

const WIDTH = 990;
const ROW = 22;
const TOP = 40;
const SCALE_FROM = 440;
const SCALE_WIDTH = 300;
const PADDING = 0.15;

/** From a measure's value to its place on the row. */
const scaleOf = ({ measure, estimate }: Finding): ((value: number) => number) => {
  const ends = [measure.low, measure.high ?? estimate.high, estimate.low, estimate.high];
  const least = Math.min(...ends);
  const most = Math.max(...ends);
  const room = (most - least || 1) * PADDING;
  return (value) => SCALE_FROM + (SCALE_WIDTH * (value - least + room)) / (most - least + 2 * room);
};

const row = (id: string, finding: Finding, index: number): string[] => {
  const { measure, estimate, hit } = finding;
  const y = TOP + ROW * index;
  const at = scaleOf(finding);
  const colour = hit ? GOOD : BAD;
  const bandEnd = measure.high === null ? SCALE_FROM + SCALE_WIDTH : at(measure.high);
  return [
    line(SCALE_FROM, y, SCALE_FROM + SCALE_WIDTH, y, PALE, 0.5),
    rect(at(measure.low) - 1, y - 7, bandEnd - at(measure.low) + 2, 14, BAND),
    line(at(estimate.low), y, at(estimate.high), y, colour, 2),
    dot(at(estimate.value), y, colour),
    text(12, y + 4, id),
    text(50, y + 4, measure.text),
    text(SCALE_FROM - 12, y + 4, bandText(measure), 'end', PALE),
    text(
      SCALE_FROM + SCALE_WIDTH + 14,
      y + 4,
      `${valueText(finding)}   (${intervalText(estimate)})`,
      'start',
      colour,
    ),
  ];
};

export const targetsPlot = (verdicts: readonly Verdict[]): string => {
  const findings = verdicts.flatMap(({ target, findings: all }) =>
    all.map((finding) => [target.id, finding] as const),
  );
  return picture(WIDTH, TOP + ROW * findings.length, 'Targets: band, measured value and 95 % interval', [
    text(12, 20, 'Band (shaded), measured value and 95 % interval; each row has its own scale'),
    ...findings.flatMap(([id, finding], index) => row(id, finding, index)),
  ]);
};
