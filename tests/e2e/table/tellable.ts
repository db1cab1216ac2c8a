/** What the record of a room allows a seat to have been told, by folding it again step by step. */
import { join } from 'node:path';
import { isFields } from '../../../src/base/fields.ts';
import { foldEntry, openClass } from '../../../src/classroom/fold.ts';
import { type Shape, shapeOf } from '../../../src/classroom/pieces.ts';
import type { Entry } from '../../../src/classroom/types.ts';
import { seatView } from '../../../src/classroom/views.ts';
import { loadScenario } from '../../../src/cli/loadScenario.ts';
import { openSqlite } from '../../../src/server/storage/sqlite.ts';
import type { SeatedClient } from '../../server/table.ts';

/** The whole record, read once the server has let go of it. */
export const readRecord = async (folder: string, code: string): Promise<readonly Entry[]> => {
  const store = openSqlite(join(folder, 'rooms.sqlite'));
  const entries = await store.read(code, 0);
  await store.close();
  if (entries === null) throw new Error(`no record of ${code}`);
  return entries;
};

/** The class part carries the room's code, and the log comes in tails: both are held against the record elsewhere. */
const isCompared = (part: string): boolean => part !== 'log' && part !== 'class';

/** What is sent field by field counts so, and the members of a list each by itself. */
const piecesOf = (part: string, shape: Shape, value: unknown): readonly string[] => {
  if (shape === 'members' && Array.isArray(value))
    return value.flatMap((one, index) => piecesOf(`${part} ${index}`, 'fields', one));
  if (shape !== 'fields' || !isFields(value)) return [`${part} ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([field, one]) => piecesOf(`${part} ${field}`, shapeOf(field), one));
};

const partsOf = (view: object): readonly string[] =>
  Object.entries(view)
    .filter(([part]) => isCompared(part))
    .flatMap(([part, value]) => piecesOf(part, shapeOf(part), value));

/** Of these seats, every part that each may have been told at any moment of the record. */
export const tellable = async (
  code: string,
  [first, ...rest]: readonly Entry[],
  seats: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> => {
  if (first?.move.kind !== 'open') throw new Error('the record has no beginning');
  const { scenario } = await loadScenario(first.move.setup.scenario.id);
  const told = new Map(seats.map((seat) => [seat, new Set<string>()]));
  let cls = openClass({ code, scenario }, first);
  for (const entry of rest) {
    cls = foldEntry(cls, entry);
    for (const [seat, known] of told)
      if (seat < cls.people.length) for (const part of partsOf(seatView(cls, seat))) known.add(part);
  }
  return told;
};

/** Parts that a client was sent and that its seat may not have been told. */
export const untellable = (client: SeatedClient, told: ReadonlySet<string>): readonly string[] =>
  client.news.flatMap(({ parts }) => partsOf(parts)).filter((part) => !told.has(part));
