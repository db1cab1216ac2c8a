/** How the kinds of leader end the crisis with each other, and with whom the seed deals. */
import { type Estimate, share } from '../../calibrate/statistics.ts';
import { QUICK_SEARCH } from '../budgets.ts';
import type { Row } from '../row.ts';
import { type Finding, type Section, tableOf } from '../section.ts';
import type { Stage } from '../stage.ts';
import { type DoctrineCell, playDoctrines, playMixed } from './doctrineGames.ts';

interface Band {
  readonly what: string;
  readonly low: number;
  readonly high: number;
  readonly of: (rows: readonly Row[]) => Estimate;
}

const shareOf = (rows: readonly Row[], test: (row: Row) => boolean): Estimate =>
  share(rows.filter(test).length, rows.length);

const isSettled = ({ settled }: Row): boolean => settled;
const isQuiet = ({ quiet }: Row): boolean => quiet;
const isNuclear = ({ nuclear }: Row): boolean => nuclear;
const quietOfSettled = (rows: readonly Row[]): Estimate => shareOf(rows.filter(isSettled), isQuiet);

const BANDS: readonly Band[] = [
  { what: 'settled', low: 60, high: 80, of: (rows) => shareOf(rows, isSettled) },
  { what: 'settled with a term that is not public', low: 50, high: 100, of: quietOfSettled },
  { what: 'nuclear', low: 5, high: 15, of: (rows) => shareOf(rows, isNuclear) },
];

const findingOf = ({ what, low, high, of }: Band, rows: readonly Row[]): Finding => {
  const estimate = of(rows);
  return {
    what: `hidden doctrines: ${what}`,
    wanted: `${low} to ${high} %`,
    estimate,
    unit: '%',
    met: estimate.value >= low && estimate.value <= high,
  };
};

const percent = ({ value }: Estimate): string => value.toFixed(0);
const average = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(1);

/** Ends and how often they came, per cent, the commonest first. */
const endsText = (rows: readonly Row[]): string => {
  const counts = new Map<string, number>();
  for (const { end } of rows) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts]
    .sort(([one, many], [two, more]) => more - many || one.localeCompare(two))
    .map(([end, count]) => `${end} ${percent(share(count, rows.length))}`)
    .join(', ');
};

const cellsOf = (us: string, ussr: string, rows: readonly Row[]): readonly string[] => [
  us,
  ussr,
  String(rows.length),
  percent(shareOf(rows, isSettled)),
  percent(quietOfSettled(rows)),
  percent(shareOf(rows, isNuclear)),
  average(rows.map(({ scores }) => scores.us)),
  average(rows.map(({ scores }) => scores.ussr)),
  endsText(rows),
];

const METHOD = `\`${QUICK_SEARCH}\` on both sides. Settled: a deal under which the missiles go (E1, E2, E3). Not public: at least one term that was given is private
or secret; the share is of the settled games. Nuclear: any nuclear war, limited ones included. Hidden: each side's doctrine is dealt by
the seed among those that suit its leader's temper. Ends are per cent of the games.`;

export const sectionOfDoctrines = (cells: readonly DoctrineCell[], mixed: readonly Row[]): Section => ({
  title: 'Doctrines',
  findings: BANDS.map((band) => findingOf(band, mixed)),
  parts: [
    METHOD,
    tableOf(
      [
        'Washington',
        'Moscow',
        'games',
        'settled %',
        'of these not public %',
        'nuclear %',
        'US score',
        'USSR score',
        'ends',
      ],
      [cellsOf('hidden', 'hidden', mixed), ...cells.map(({ us, ussr, rows }) => cellsOf(us, ussr, rows))],
    ),
  ],
});

export const DOCTRINE_STAGE: Stage = {
  id: 'doctrines',
  measure: async (bench) => sectionOfDoctrines(await playDoctrines(bench), await playMixed(bench)),
};
