/**
 * `npm run -s calibrate`: plays the reference policies and holds what comes out against the frozen bands. Prints a line a measure and writes
 * `docs/CALIBRATION.md` with its plots. `--quick` plays 50 games a cell; `--out` names another folder; `--jobs` threads.
 * `--sensitivity` measures instead how much each constant of the scenario matters; `--fit` prints what the fitted constants ought to be,
 * one JSON line each, and changes nothing.
 */
import { CELLS, playCells } from './calibrate/cells.ts';
import { documentOf } from './calibrate/document.ts';
import { fit } from './calibrate/fit.ts';
import { findingLines, summaryLine } from './calibrate/lines.ts';
import { endsPlot } from './calibrate/plots/ends.ts';
import { incidentsPlot } from './calibrate/plots/incidents.ts';
import { riskPlot } from './calibrate/plots/risk.ts';
import { targetsPlot } from './calibrate/plots/targets.ts';
import { tornadoPlot } from './calibrate/plots/tornado.ts';
import { trySensitivity } from './calibrate/sensitivity.ts';
import { sensitivitySection } from './calibrate/sensitivityText.ts';
import { judge } from './calibrate/verdict.ts';
import { writeSensitivity, writeTargets } from './calibrate/write.ts';
import { loadScenario } from './loadScenario.ts';
import { readOptions, readWhole } from './options.ts';

const GAMES = 2000;
const QUICK_GAMES = 50;
const SENSITIVITY_GAMES = 40;
const FIT_GAMES = 2000;
const MOST_GAMES = 1_000_000;
const MOST_JOBS = 256;

const options = readOptions({ games: '', jobs: '1', out: 'docs' }, ['quick', 'sensitivity', 'fit']);
const jobs = readWhole('jobs', options.jobs, 1, MOST_JOBS);

const gamesGiven = (usual: number): number => {
  if (options.games !== '') return readWhole('games', options.games, 1, MOST_GAMES);
  return options.quick ? QUICK_GAMES : usual;
};

const measureTargets = async (): Promise<void> => {
  const played = await playCells(gamesGiven(GAMES), jobs, (name) => console.error(`played ${name}`));
  const verdicts = judge(played);
  for (const line of verdicts.flatMap(findingLines)) console.log(line);
  console.log(summaryLine(verdicts));
  writeTargets(options.out, documentOf(verdicts, played), {
    targets: targetsPlot(verdicts),
    ends: endsPlot(played),
    risk: riskPlot(played.history),
    incidents: incidentsPlot(played.history),
  });
};

const measureSensitivity = async (): Promise<void> => {
  const games = gamesGiven(SENSITIVITY_GAMES);
  const { scenario } = await loadScenario(CELLS.history.scenario);
  const { first, second } = await trySensitivity(scenario, games, jobs, (line) => console.error(line));
  const section = sensitivitySection(first, second);
  console.log(section);
  writeSensitivity(options.out, section, { tornado: tornadoPlot(second.swings) });
};

const fitConstants = async (): Promise<void> => {
  const { scenario } = await loadScenario(CELLS.history.scenario);
  const seeds = Array.from({ length: gamesGiven(FIT_GAMES) }, (_, index) => index + 1);
  await fit(scenario, seeds, jobs, (fitted) => console.log(JSON.stringify(fitted)));
};

const run = options.fit ? fitConstants : options.sensitivity ? measureSensitivity : measureTargets;
await run();
