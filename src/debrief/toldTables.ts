/** The tables of what was agreed, and of what the debrief picked out: moments, misreadings, accidents, questions. */
import { ISSUES } from '../scenario/types.ts';
import type { Table } from './table.ts';
import type { TableWords } from './tableWords.ts';
import type { Debrief } from './types.ts';

export const pledgeTable = ({ pledges }: Debrief, words: TableWords): Table => ({
  name: 'pledges',
  columns: ['hour', 'side', 'issue', 'level', 'publicity', 'signed', 'binding', 'status', 'words'],
  rows: pledges.map(({ madeHour, by, issue, level, publicity, signed, awaits, status }) => [
    madeHour,
    by,
    ISSUES[issue] ?? issue,
    level,
    publicity,
    signed,
    awaits === null,
    status,
    words.clause(issue, level),
  ]),
});

export const dealTable = ({ deal }: Debrief, words: TableWords): Table => ({
  name: 'deal',
  columns: ['issue', 'level', 'publicity', 'words'],
  rows: (deal?.terms ?? []).map((level, issue) => [
    ISSUES[issue] ?? issue,
    level,
    deal?.publicity[issue] ?? 0,
    words.clause(issue, level),
  ]),
});

/** What the debrief picked out. */
export const pickedTables = (debrief: Debrief, words: TableWords): readonly Table[] => [
  {
    name: 'moments',
    columns: ['turn', 'code', 'parameters', 'why', 'why_parameters', 'weight', 'words'],
    rows: debrief.turningPoints.map((point) => [
      point.turn + 1,
      point.code,
      JSON.stringify(point.params),
      point.why.code,
      JSON.stringify(point.why.params),
      point.weight,
      words.point(point),
    ]),
  },
  {
    name: 'misreadings',
    columns: ['turn', 'side', 'code', 'by', 'parameters', 'words'],
    rows: debrief.misreadings.map((misreading) => [
      misreading.turn + 1,
      misreading.side,
      misreading.code,
      misreading.by,
      JSON.stringify(misreading.params),
      words.misreading(misreading),
    ]),
  },
  {
    name: 'accidents',
    columns: ['turn', 'kind', 'severity', 'near_miss', 'drivers', 'words'],
    rows: debrief.accidents.map((accident) => [
      accident.turn + 1,
      accident.kind,
      accident.severity,
      accident.pattern,
      accident.drivers.join(' '),
      words.accident(accident),
    ]),
  },
  {
    name: 'questions',
    columns: ['code', 'parameters', 'words'],
    rows: debrief.questions.map((question) => [
      question.code,
      JSON.stringify(question.params),
      words.question(question),
    ]),
  },
];
