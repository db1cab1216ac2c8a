/**
 * Kills the server in the middle of running classes, again and again, and holds what it kept against what it had acknowledged:
 *   npm run -s kill -- [--rounds 100] [--classes 3] [--students 12] [--longest 1500] [--retry 1000] [--seed 1962]
 * One JSON line a round and one for the whole; exit code 1 when anything was lost, doubled, invented or not back in time.
 */
import { readOptions, readWhole } from '../src/cli/options.ts';
import { planOnDisk } from './kill/onDisk.ts';
import { endRun, playRound, type RoundLine, startRun } from './kill/rounds.ts';

const options = readOptions({
  rounds: '100',
  classes: '3',
  students: '12',
  longest: '1500',
  retry: '1000',
  seed: '1962',
});
const rounds = readWhole('rounds', options.rounds, 1, 10_000);
const { plan, remove } = await planOnDisk({
  seed: readWhole('seed', options.seed, 0, 2 ** 32 - 1),
  classes: readWhole('classes', options.classes, 1, 50),
  students: readWhole('students', options.students, 1, 40),
  longest: readWhole('longest', options.longest, 1, 60_000),
  retryMilliseconds: readWhole('retry', options.retry, 1, 10_000),
});
process.once('exit', remove);
process.once('SIGINT', () => process.exit(130));
const run = await startRun(plan);
const lines: RoundLine[] = [];
for (let round = 1; round <= rounds; round++) {
  const line = await playRound(run, round);
  console.log(JSON.stringify(line));
  lines.push(line);
}
const faults = [...lines.flatMap((line) => line.faults), ...(await endRun(run))];
const back = lines.map(({ backMilliseconds }) => backMilliseconds).sort((one, two) => one - two);
const sum = (of: (line: RoundLine) => number): number => lines.reduce((total, line) => total + of(line), 0);
console.log(
  JSON.stringify({
    kills: rounds,
    acknowledged: lines.at(-1)?.acknowledged,
    entries: lines.at(-1)?.entries,
    unanswered: sum((line) => line.unanswered),
    keptUnanswered: sum((line) => line.keptUnanswered),
    medianBackMilliseconds: back[Math.floor(back.length / 2)],
    longestBackMilliseconds: back.at(-1),
    faults: faults.length,
  }),
);
process.exit(faults.length === 0 ? 0 : 1);
