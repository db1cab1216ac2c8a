/** The tables of what was believed beside what was so: by topic, and ship by ship. The last rows are those of the end. */
import type { Table } from './table.ts';
import type { TableWords } from './tableWords.ts';
import type { Comparison, Debrief, Line } from './types.ts';

interface Page extends Comparison {
  /** From 1; empty for the moment at which it was over. */
  readonly at: number | null;
}

const pagesOf = ({ turns, end }: Debrief): readonly Page[] => [
  ...turns.map((page) => ({ ...page, at: page.turn + 1 })),
  { ...end, at: null },
];

export const beliefTable = (debrief: Debrief, words: TableWords): Table => {
  const rowsOf = ({ at, hour, wrong }: Page, who: 'us' | 'truth' | 'ussr', lines: readonly Line[]) =>
    lines.map((line) => [
      at,
      hour,
      who,
      line.topic,
      line.code,
      JSON.stringify(line.params),
      who === 'truth' ? null : wrong[who].includes(line.topic),
      words.line(line),
    ]);
  return {
    name: 'beliefs',
    columns: ['turn', 'hour', 'who', 'topic', 'code', 'parameters', 'wrong', 'words'],
    rows: pagesOf(debrief).flatMap((page) => [
      ...rowsOf(page, 'us', page.washington),
      ...rowsOf(page, 'truth', page.truth),
      ...rowsOf(page, 'ussr', page.moscow),
    ]),
  };
};

/** Places are nautical miles along the route of the scenario. */
export const placeTables = (debrief: Debrief): readonly Table[] => [
  {
    name: 'ships',
    columns: [
      'turn',
      'hour',
      'ship',
      'believed_nm',
      'believed_status',
      'believed_hour',
      'true_nm',
      'true_status',
    ],
    rows: pagesOf(debrief).flatMap(({ at, hour, ships }) =>
      ships.map(({ ship, believed, truth }) => [
        at,
        hour,
        ship,
        believed.nm,
        believed.status,
        believed.hour,
        truth.nm,
        truth.status,
      ]),
    ),
  },
  {
    name: 'submarines',
    columns: ['turn', 'hour', 'submarine', 'believed_nm', 'believed_hour', 'true_nm', 'true_status'],
    rows: pagesOf(debrief).flatMap(({ at, hour, submarines }) =>
      submarines.map(({ submarine, believed, truth }) => [
        at,
        hour,
        submarine,
        believed?.nm ?? null,
        believed?.hour ?? null,
        truth.nm,
        truth.status,
      ]),
    ),
  },
];
