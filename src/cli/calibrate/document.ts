/** `docs/CALIBRATION.md`: the targets, what was measured, and what the numbers rest on. Says no date and no machine: same rules, same text. */
import { FROZEN } from './bands.ts';
import { CELL_NAMES, CELLS, type Games } from './cells.ts';
import { bandText, fittedText, hitText, intervalText, summaryLine, valueText } from './lines.ts';
import { isNuclear, isSettled } from './measures.ts';
import { reasonFor } from './reasons.ts';
import type { Verdict } from './verdict.ts';

/** The last section; it is written by another run and kept by this one. */
export const SENSITIVITY_HEADING = '## Sensitivity';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const targetRows = (verdicts: readonly Verdict[]): string[][] =>
  verdicts.flatMap(({ target, findings }) =>
    findings.map((finding, index) => [
      index === 0 ? target.id : '',
      index === 0 ? target.title : '',
      finding.measure.text,
      bandText(finding.measure),
      valueText(finding),
      intervalText(finding.estimate),
      hitText(finding.hit),
      fittedText(target.fitted),
    ]),
  );

const missRows = (verdicts: readonly Verdict[]): string[][] =>
  verdicts.flatMap(({ findings }) =>
    findings
      .filter(({ hit }) => !hit)
      .map((finding) => [
        finding.measure.id,
        bandText(finding.measure),
        valueText(finding),
        reasonFor(finding.measure.id),
      ]),
  );

const tenths = (value: number): string => value.toFixed(1);
const average = (values: readonly number[]): string =>
  tenths(values.reduce((sum, value) => sum + value, 0) / values.length);
const percent = (part: readonly unknown[], whole: readonly unknown[]): string =>
  tenths((100 * part.length) / whole.length);

const cellRows = (games: Games): string[][] =>
  CELL_NAMES.map((name) => {
    const played = games[name];
    const { players, settings } = CELLS[name];
    return [
      players.us.name,
      players.ussr.name,
      settings.danger,
      String(played.length),
      percent(played.filter(isSettled), played),
      percent(played.filter(isNuclear), played),
      average(played.map(({ scores }) => scores.us)),
      average(played.map(({ scores }) => scores.ussr)),
      average(played.map(({ turns }) => turns)),
    ];
  });

const METHOD = `Each row is a measure of one target. A measure is a **hit** when its 95 % interval and its band overlap; a target, when all its measures are
hits. **Fitted** targets (T1 to T5 and T8) may be looked at while hazards, payoffs and behaviour are fitted; **unseen** ones may not, and are a check. Shares
carry Wilson intervals, means and differences normal ones, the median one from ranks. Seeds run from 1 in every cell, so that cells and versions share their luck.
"Settle" means a deal under which the missiles go (E1, E2, E3); a back-down for nothing (E4) is none. "Concede" means E1, E3 or E4.`;

const FITTING = `\`npm run -s calibrate -- --fit\` repeats the fit and prints every fitted constant with the aim it was fitted to; it changes nothing by itself.

1. **Hazards** first, on the dated line of 1962 with reactions live: \`fatiguePerDay\` from T5 and \`incidentPpm\` from T3, in turn and twice, since they hang
   together; then \`kappaPpb\` of each danger from T2. All by bisection over games that share their seeds (scenario file, \`hazard\`).
2. **Payoffs** next: what E6 costs Washington at home and in prestige, and E6's midpoint, on T8 (scenario file, \`reckoning\`); the worths of clauses
   (\`terms\`) under the five facts of RULES 6.3, which \`npm run -s papers\` recomputes.
3. **Behaviour** last. T1 and T4 hold for the dated line as it stands, so nothing was left to fit.

Rules that changed after these targets had been seen, for reasons of their own: routines (RULES 16), which the model asks for, raise contact
late in the week; struck sites make no launchers ready and an air campaign goes on, which T6 feels; and scores take style and terms in full, as the
model's score does, where they once took a half and two fifths of them, which T11 feels.

The reference policies (\`src/policy/reference/\`) were written from their descriptions and are no place to fit: they are the ruler. Three were put
right after a first look at 200 games each: \`brink-us\` does not lower its demand, \`stone-su\` does not take DEFCON 4 for an alarm, and a hard
leader in \`adaptive-su\` answers a strike. The last was made after T7 had been measured in full (4.95 %, a miss), so T7 is no clean check.
Since air campaigns go on, \`strike-us\` readies one before it lands, and so does T6. T3 counts games that nuclear war did not cut short, a choice
made after the first run.`;

export const documentOf = (verdicts: readonly Verdict[], games: Games): string => {
  const misses = missRows(verdicts);
  return `# Calibration

Written by \`npm run -s calibrate\`; do not edit by hand. ${FROZEN} The bands are in \`src/cli/calibrate/bands.json\`.

**${summaryLine(verdicts)}.**

${METHOD}

## Targets
${table(['', 'target', 'measure', 'band', 'measured', '95 % interval', '', ''], targetRows(verdicts))}

![Bands and measured values](calibration/targets.svg)

## Misses
${misses.length === 0 ? 'None.' : table(['measure', 'band', 'measured', 'why'], misses)}

## Cells
${table(['Washington', 'Moscow', 'danger', 'games', 'settle %', 'nuclear %', 'US score', 'USSR score', 'turns'], cellRows(games))}

![How games end](calibration/ends.svg)

![Risk by day](calibration/risk.svg)

![Incidents](calibration/incidents.svg)

## How the numbers were fitted
${FITTING}
`;
};
