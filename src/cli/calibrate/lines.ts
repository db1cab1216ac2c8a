/** Findings as words: what a line or a table row says. */
import type { Measure } from './bands.ts';
import type { Estimate } from './statistics.ts';
import type { Finding, Verdict } from './verdict.ts';

const number = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(1));
const withUnit = (text: string, unit: string): string => (unit === '' ? text : `${text} ${unit}`);

export const bandText = ({ low, high, unit }: Measure): string => {
  if (high === null) return withUnit(`more than ${low}`, unit);
  return withUnit(low === high ? String(low) : `${low} to ${high}`, unit);
};
export const valueText = ({ measure, estimate }: Finding): string =>
  withUnit(number(estimate.value), measure.unit);
export const intervalText = ({ low, high }: Estimate): string => `${number(low)} to ${number(high)}`;
export const hitText = (hit: boolean): string => (hit ? 'hit' : 'MISS');
export const fittedText = (fitted: boolean): string => (fitted ? 'fitted' : 'unseen');

const WIDTHS = [4, 46, 16, 10, 16, 5];

/** One line a measure, in columns. */
export const findingLines = ({ target, findings }: Verdict): readonly string[] =>
  findings.map((finding) =>
    [
      target.id,
      finding.measure.text,
      bandText(finding.measure),
      valueText(finding),
      intervalText(finding.estimate),
      hitText(finding.hit),
      fittedText(target.fitted),
    ]
      .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
      .join(' '),
  );

export const summaryLine = (verdicts: readonly Verdict[]): string => {
  const hits = verdicts.filter(({ hit }) => hit).length;
  return `${hits} of ${verdicts.length} targets inside their bands`;
};
