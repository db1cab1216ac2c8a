/**
 * Writes docs/MUTATION.md from what Stryker found: its fixed part comes from tools/mutate/about.md. Names every entry of the list of
 * equivalents that fits no survivor any more.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type FileResult, readResults, type Survivor } from './results.ts';

const WIDEST = 70;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const counts = ({ killed, survivors }: FileResult) => {
  const equivalent = survivors.filter(({ why }) => why !== undefined).length;
  const unreached = survivors.filter(({ reached }) => !reached).length;
  return { killed, all: killed + survivors.length, equivalent, unreached };
};

const row = (name: string, files: readonly FileResult[]): string => {
  const all = files.map(counts);
  const total = sum(all.map((one) => one.all));
  const killed = sum(all.map((one) => one.killed));
  const equivalent = sum(all.map((one) => one.equivalent));
  const unreached = sum(all.map((one) => one.unreached));
  const cells = [
    name,
    total,
    killed,
    unreached,
    equivalent,
    percent(killed, total),
    percent(killed, total - equivalent),
  ];
  return `| ${cells.join(' | ')} |`;
};

/** One line of code in a table's cell. */
const code = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  const short = flat.length > WIDEST ? `${flat.slice(0, WIDEST - 1)}…` : flat;
  return `\`${short.replaceAll('|', '\\|').replaceAll('`', "'")}\``;
};

const line = (file: string, { line, was, becomes, reached, why }: Survivor): string =>
  `| ${file.replace('src/engine/', '')}:${line} | ${code(was)} | ${code(becomes)} | ${why ?? (reached ? '' : 'no test comes here')} |`;

const text = (files: readonly FileResult[]): string =>
  [
    readFileSync('tools/mutate/about.md', 'utf8').trimEnd(),
    '',
    '## Scores',
    '',
    '| file of `src/engine` | mutants | killed | reached by no test | equivalent | score | without equivalents |',
    '|---|---|---|---|---|---|---|',
    ...files.map((file) => row(file.file.replace('src/engine/', ''), [file])),
    row('**all**', files),
    '',
    '## Survivors',
    'A survivor with a reason is equivalent: no test can tell it from the engine.',
    '',
    '| where | was | became | why |',
    '|---|---|---|---|',
    ...files.flatMap(({ file, survivors }) => survivors.map((survivor) => line(file, survivor))),
    '',
  ].join('\n');

const files = readResults('reports/mutation/mutation.json');
writeFileSync('docs/MUTATION.md', text(files));
console.log(row('all', files));
