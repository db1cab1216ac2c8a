/**
 * `npm run -s calibrate`: plays the reference policies and holds what comes out against the frozen bands. Prints a line a measure and writes
 * `docs/CALIBRATION.md` with its plots. `--quick` plays 50 games a cell; `--out` names another folder; `--jobs` threads.
 */
import { playCells } from './calibrate/cells.ts';
import { documentOf } from './calibrate/document.ts';
import { findingLines, summaryLine } from './calibrate/lines.ts';
import { endsPlot } from './calibrate/plots/ends.ts';
import { incidentsPlot } from './calibrate/plots/incidents.ts';
import { riskPlot } from './calibrate/plots/risk.ts';
import { targetsPlot } from './calibrate/plots/targets.ts';
import { judge } from './calibrate/verdict.ts';
import { writeTargets } from './calibrate/write.ts';
import { readOptions, readWhole } from './options.ts';

const GAMES = 2000;
const QUICK_GAMES = 50;
const MOST_GAMES = 1_000_000;
const MOST_JOBS = 256;

const options = readOptions({ games: '', jobs: '1', out: 'docs' }, ['quick']);
const usual = options.quick ? QUICK_GAMES : GAMES;
const games = options.games === '' ? usual : readWhole('games', options.games, 1, MOST_GAMES);
const jobs = readWhole('jobs', options.jobs, 1, MOST_JOBS);

const played = await playCells(games, jobs, (name) => console.error(`played ${name}`));
const verdicts = judge(played);
for (const line of verdicts.flatMap(findingLines)) console.log(line);
console.log(summaryLine(verdicts));
writeTargets(options.out, documentOf(verdicts, played), {
  targets: targetsPlot(verdicts),
  ends: endsPlot(played),
  risk: riskPlot(played.history),
  incidents: incidentsPlot(played.history),
});
