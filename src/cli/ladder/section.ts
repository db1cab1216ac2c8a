/** What a stage found, as words: verdicts for the table on top, and a section of its own. */
import type { Estimate } from '../calibrate/statistics.ts';

export interface Finding {
  readonly what: string;
  readonly wanted: string;
  readonly estimate: Estimate;
  readonly unit: string;
  readonly met: boolean;
}

export interface Section {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** Paragraphs and tables in Markdown. */
  readonly parts: readonly string[];
}

/** A number with two digits below ten, one above. */
export const numberText = (value: number): string => {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '-∞';
  return Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(1);
};

export const intervalText = ({ low, high }: Estimate): string => `${numberText(low)} to ${numberText(high)}`;

/** A number without an interval. */
export const plain = (value: number, games: number): Estimate => ({ value, low: value, high: value, games });

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const valueText = ({ estimate, unit }: Finding): string =>
  `${numberText(estimate.value)}${unit === '' ? '' : ` ${unit}`}`;

/** The cells of a finding: what, wanted, measured, 95 % interval, games, verdict. */
export const findingCells = (finding: Finding): readonly string[] => [
  finding.what,
  finding.wanted,
  valueText(finding),
  finding.estimate.low === finding.estimate.high ? '' : intervalText(finding.estimate),
  String(finding.estimate.games),
  finding.met ? 'met' : 'MISSED',
];

const shortText = (finding: Finding): string =>
  `${finding.what} ${valueText(finding)}${finding.met ? '' : ' MISSED'}`;

/** A stage in one line. */
export const stageLine = (id: string, { findings }: Section): string => {
  const met = findings.filter((finding) => finding.met).length;
  return `${id}: ${met} of ${findings.length} met; ${findings.map(shortText).join('; ')}`;
};
