/** Whether a leader's own chance of nuclear war can be trusted. */
import { SIDES, type Side } from '../../../scenario/types.ts';
import { QUICK_SEARCH } from '../budgets.ts';
import {
  type Bin,
  brierSkill,
  equalCounts,
  equalWidths,
  reliabilityError,
  type Saying,
} from '../reliability.ts';
import type { Row } from '../row.ts';
import { type Finding, plain, type Section, tableOf } from '../section.ts';
import type { Stage } from '../stage.ts';
import { playMixed } from './doctrineGames.ts';

const PPM = 1_000_000;
const BINS = 10;
const MOST_ERROR = 0.05;

/** What leaders said in these games, of one side or both. */
export const sayingsOf = (rows: readonly Row[], wanted?: Side): readonly Saying[] =>
  rows.flatMap(({ seed, fears, nuclear }) =>
    fears
      .filter(([, side]) => wanted === undefined || side === wanted)
      .map(([, , ppm]) => ({ chance: ppm / PPM, came: nuclear, game: seed })),
  );

const errorFinding = (sayings: readonly Saying[]): Finding => {
  const error = reliabilityError(equalCounts(sayings, BINS));
  return {
    what: 'own chance of war: mean error in ten bins',
    wanted: `at most ${MOST_ERROR}`,
    estimate: plain(error, new Set(sayings.map(({ game }) => game)).size),
    unit: '',
    met: sayings.length > 0 && error <= MOST_ERROR,
  };
};

const skillFinding = (sayings: readonly Saying[]): Finding => {
  const skill = brierSkill(sayings);
  return {
    what: 'own chance of war: Brier skill',
    wanted: 'above 0',
    estimate: skill,
    unit: '',
    met: skill.value > 0,
  };
};

const digits = (value: number): string => value.toFixed(3);

const binCells = ({ sayings, said, came }: Bin): readonly string[] => [
  String(sayings),
  digits(said),
  digits(came),
];

const sideCells = (rows: readonly Row[], side: Side): readonly string[] => {
  const sayings = sayingsOf(rows, side);
  return [
    side === 'us' ? 'Washington' : 'Moscow',
    String(sayings.length),
    digits(reliabilityError(equalCounts(sayings, BINS))),
    digits(reliabilityError(equalWidths(sayings, BINS))),
    digits(brierSkill(sayings).value),
  ];
};

const METHOD = `The games of hidden doctrines, \`${QUICK_SEARCH}\` on both sides. At its first choice of each turn a leader notes its chance of nuclear war before the
end; it came true where the game ended in any nuclear war. The ten bins hold equal numbers of notes; the error is the mean distance
between what was said and what came, weighted by notes. Bins of equal width, most of them nearly empty, are kinder and stand beside it.
Brier skill is 1 less the ratio of squared errors to those of one who always says the share that came; its interval takes each game as one.`;

export const sectionOfSayings = (rows: readonly Row[]): Section => {
  const sayings = sayingsOf(rows);
  return {
    title: 'Calibration',
    findings: [errorFinding(sayings), skillFinding(sayings)],
    parts: [
      METHOD,
      sayings.length === 0 ? 'No leader noted a chance of war.' : '',
      tableOf(['notes', 'said', 'came'], equalCounts(sayings, BINS).map(binCells)),
      tableOf(
        ['side', 'notes', 'error', 'error, equal widths', 'skill'],
        SIDES.map((side) => sideCells(rows, side)),
      ),
    ],
  };
};

export const CALIBRATION_STAGE: Stage = {
  id: 'calibration',
  measure: async (bench) => sectionOfSayings(await playMixed(bench)),
};
