/** A debrief as flat tables, every code as it is and its words beside it (`docs/EXPORTS.md`). Pure. */
import type { Order } from '../engine/types.ts';
import { SIDES } from '../scenario/types.ts';
import { beliefTable, placeTables } from './beliefTables.ts';
import type { ForecastReport } from './forecastTypes.ts';
import type { Decision, Paper, Papers } from './papers.ts';
import type { Cell, Table } from './table.ts';
import type { TableWords } from './tableWords.ts';
import { dealTable, pickedTables, pledgeTable } from './toldTables.ts';
import type { Debrief, TurnPage } from './types.ts';

export interface Exported {
  readonly scenario: string;
  readonly debrief: Debrief;
  readonly papers: Papers | null;
  /** Null, or without scores, until they are worked out. */
  readonly forecasts: ForecastReport | null;
}

/** Parameters in one cell, as JSON; a kind that stands in a column of its own is left out. */
const details = ({ kind, ...rest }: Order): string => JSON.stringify(rest);

const gameTable = ({ scenario, debrief }: Exported, words: TableWords): Table => {
  const { settings, seed, outcome } = debrief;
  return {
    name: 'game',
    columns: ['name', 'value', 'words'],
    rows: [
      ['scenario', scenario, null],
      ['seed', seed, null],
      ...Object.entries(settings).map(([name, value]) => [`setting.${name}`, value, null]),
      ['end', outcome.end, words.end(outcome.end)],
      ['nuclear', outcome.nuclear, null],
      ['perceived', outcome.perceived, null],
      ['risk.from', debrief.riskFrom, null],
      ...SIDES.map((side) => [`score.${side}`, outcome.scores[side], null]),
      ...SIDES.map((side) => [`removed.${side}`, outcome.removed[side], null]),
    ],
  };
};

const turnTable = ({ turns }: Debrief, words: TableWords): Table => ({
  name: 'turns',
  columns: [
    'turn',
    'hour',
    'risk_ppm',
    'risk_total_ppm',
    'reckoned_us_total_ppm',
    'reckoned_ussr_total_ppm',
    'alert_us',
    'alert_us_believed',
    'alert_ussr',
    'alert_ussr_believed',
    'launchers_milli',
    'launchers_believed_milli',
    'launchers_spread_milli',
    'line',
    'line_nm',
    'words',
  ],
  rows: turns.map((page) => turnRow(page, words)),
});

/** What a side made of the other stands under the one that was read. */
const turnRow = ({ turn, hour, risk, alert, launchers, line }: TurnPage, words: TableWords): Cell[] => [
  turn + 1,
  hour,
  risk.ppm,
  risk.total,
  risk.reckoned.us.total,
  risk.reckoned.ussr.total,
  alert.ussr.truth,
  alert.ussr.believed,
  alert.us.truth,
  alert.us.believed,
  launchers.truth,
  launchers.hour < 0 ? null : launchers.believed,
  launchers.hour < 0 ? null : launchers.spread,
  line.status,
  line.radius,
  words.moment(hour),
];

const orderTable = ({ turns }: Debrief, words: TableWords): Table => ({
  name: 'orders',
  columns: ['turn', 'side', 'desk', 'kind', 'details', 'words'],
  rows: turns.flatMap(({ turn, orders }) =>
    SIDES.flatMap((side) =>
      orders[side].map(({ desk, order }) => [
        turn + 1,
        side,
        desk,
        order.kind,
        details(order),
        words.order(order),
      ]),
    ),
  ),
});

const eventTable = ({ turns }: Debrief, words: TableWords): Table => ({
  name: 'events',
  columns: ['turn', 'number', 'code', 'audience', 'desk', 'parameters', 'words'],
  rows: turns.flatMap(({ turn, events }) =>
    events.map((event, index) => [
      turn + 1,
      index + 1,
      event.code,
      event.to,
      event.desk,
      JSON.stringify(event.params),
      words.event(event),
    ]),
  ),
});

const riskTable = ({ riskByTurn }: Debrief, words: TableWords): Table => ({
  name: 'risk',
  columns: ['turn', 'cause', 'ppm', 'words'],
  rows: riskByTurn.flatMap(({ turn, causes }) =>
    causes.map(({ cause, ppm }) => [turn + 1, cause, ppm, words.cause(cause)]),
  ),
});

const forecastTable = ({ forecasts }: Exported, words: TableWords): Table => ({
  name: 'forecasts',
  columns: ['side', 'person', 'turn', 'event', 'ppm', 'came', 'words'],
  rows: (forecasts?.scores ?? []).flatMap(({ side, person, forecasts: made }) =>
    made.map(({ turn, event, ppm, came }) => [
      side,
      person,
      turn + 1,
      event,
      ppm,
      came,
      person === null ? null : words.person(person),
    ]),
  ),
});

const optionRows = (side: string, paper: Paper, { weighed, asked, followed }: Decision, words: TableWords) =>
  weighed.options.map((option, index): Cell[] => [
    paper.page + 1,
    paper.ply,
    side,
    weighed.at,
    option.order?.kind ?? option.answer,
    option.order === null ? null : details(option.order),
    option.valueMilli,
    option.sharePpm,
    index === weighed.chosen,
    index === weighed.chosen && followed,
    words.option(option, asked),
  ]);

const thoughtTable = ({ papers }: Exported, words: TableWords): Table => ({
  name: 'thoughts',
  columns: [
    'turn',
    'ply',
    'side',
    'at',
    'option',
    'details',
    'value_milli',
    'share_ppm',
    'chosen',
    'done',
    'words',
  ],
  rows: (papers?.papers ?? []).flatMap((paper) =>
    paper.decisions.flatMap((decision) => optionRows(papers?.side ?? '', paper, decision, words)),
  ),
});

/** In the order in which they are listed; one that has nothing to tell has no rows. Turns count from 1. */
export const tablesOf = (exported: Exported, words: TableWords): readonly Table[] => {
  const { debrief } = exported;
  return [
    gameTable(exported, words),
    turnTable(debrief, words),
    orderTable(debrief, words),
    eventTable(debrief, words),
    beliefTable(debrief, words),
    ...placeTables(debrief),
    riskTable(debrief, words),
    dealTable(debrief, words),
    pledgeTable(debrief, words),
    ...pickedTables(debrief, words),
    forecastTable(exported, words),
    thoughtTable(exported, words),
  ];
};
