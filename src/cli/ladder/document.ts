/** `docs/STRENGTH.md`, from the games that were played and nothing else. Says no date and no machine: same games, same text. */
import type { Scenario } from '../../scenario/types.ts';
import { findingCells, type Section, tableOf } from './section.ts';
import { scaledSizes } from './sizes.ts';
import type { Stage } from './stage.ts';
import type { Store } from './store.ts';
import { NotPlayed, tableOfPlayed } from './table.ts';

interface Told {
  readonly stage: Stage;
  /** The greatest scale at which the stage was measured to its end; null for none. */
  readonly scale: number | null;
  readonly section: Section | null;
  /** Games of an earlier version of the program are among those behind it. */
  readonly earlier: boolean;
}

const tell = async (stage: Stage, store: Store, scenario: Scenario): Promise<Told> => {
  const scales = store.scalesOf(stage.id);
  if (scales.length === 0) return { stage, scale: null, section: null, earlier: false };
  const scale = Math.max(...scales);
  const earlier = store.isEarlier(stage.id, scale);
  try {
    const bench = { table: tableOfPlayed(store), sizes: scaledSizes(scale), scenario };
    return { stage, scale, section: await stage.measure(bench), earlier };
  } catch (reason) {
    if (reason instanceof NotPlayed) return { stage, scale: null, section: null, earlier };
    throw reason;
  }
};

const scaleText = (scale: number, earlier: boolean): string =>
  (scale === 1 ? 'At full size.' : `Scaled down: the numbers of games are ${scale} of the full ones.`) +
  (earlier ? ' Played by an earlier version of the program.' : '');

const sectionText = ({ stage, scale, section, earlier }: Told): string =>
  section === null || scale === null
    ? `## ${stage.id}\nNot measured yet.`
    : [`## ${section.title}`, scaleText(scale, earlier), ...section.parts]
        .filter((part) => part !== '')
        .join('\n\n');

const summaryText = (told: readonly Told[]): string => {
  const findings = told.flatMap(({ section }) => section?.findings ?? []);
  const met = findings.filter((finding) => finding.met).length;
  return `**${met} of ${findings.length} met.**`;
};

const METHOD = `Names: \`search:250\` is the policy \`search\` with 250 iterations a side and turn, \`search:250:hawk\` the same as one kind of leader; without one,
each side's doctrine is dealt by the seed. All games: the thirteen days, settings as usual, seeds from 1 unless said otherwise. Scores are points from 0 to 100.
A finding is **met** when the measured value, or where the interval is asked for the whole interval, is as wanted. Intervals are 95 %.`;

export const documentOf = async (
  stages: readonly Stage[],
  store: Store,
  scenario: Scenario,
): Promise<string> => {
  const told: Told[] = [];
  for (const stage of stages) told.push(await tell(stage, store, scenario));
  const rows = told.flatMap(({ section }) => (section?.findings ?? []).map(findingCells));
  return `${[
    '# Strength of the computer',
    'Written by `npm run -s ladder`; do not edit by hand.',
    summaryText(told),
    METHOD,
    tableOf(['', 'wanted', 'measured', '95 % interval', 'games', ''], rows),
    ...told.map(sectionText),
  ].join('\n\n')}\n`;
};
