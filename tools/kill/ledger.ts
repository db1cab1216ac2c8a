/** What was asked for and answered, held against the record: nothing lost, nothing done twice, nothing that nobody asked for. */
import { isDeepStrictEqual } from 'node:util';
import type { Entry, Move, Mover, Request } from '../../src/classroom/types.ts';
import type { Asked } from '../room/line.ts';

export interface Asker {
  readonly by: Mover;
  readonly asked: readonly Asked[];
}

const PHASES = ['begin', 'next', 'end'];

/** True when the move is what the request asks for; what the room has added to it does no harm. */
const isFor = (request: Request, move: Move): boolean => {
  if (PHASES.includes(request.kind)) return move.kind === 'phase';
  const { kind, ...wanted } = request.kind === 'act' ? { ...request, ply: undefined } : request;
  const found: Readonly<Record<string, unknown>> = { ...move };
  const isSame = ([name, value]: readonly [string, unknown]): boolean =>
    value === undefined || isDeepStrictEqual(found[name], value);
  return move.kind === (kind === 'key-in' ? 'act' : kind) && Object.entries(wanted).every(isSame);
};

/** A record keeps the asker's own id behind the asker's name. */
const keyOf = (by: Mover, command: string): string => `${by}:${command}`;

const faultOf = ({ command, request, answer }: Asked, found: readonly Entry[]): string | null => {
  if (found.length > 1) return `${command} was done ${found.length} times`;
  const [entry] = found;
  if (entry === undefined) return answer?.ok ? `${command} was acknowledged and is lost` : null;
  if (answer?.ok === false) return `${command} was refused and done`;
  return isFor(request, entry.move) ? null : `${command} lies in the record as something else`;
};

/** Faults of a record against what its room's people asked for and were told; `before` is the same record as it was earlier. */
export const ledgerFaults = (
  record: readonly Entry[],
  before: readonly Entry[],
  askers: readonly Asker[],
): readonly string[] => {
  const byKey = Map.groupBy(
    // Those who join do so before there is a line that keeps what it asked.
    record.filter(({ command, move }) => command !== '' && move.kind !== 'join'),
    ({ command }) => command,
  );
  const known = new Set(askers.flatMap(({ by, asked }) => asked.map(({ command }) => keyOf(by, command))));
  return [
    ...askers.flatMap(({ by, asked }) =>
      asked.flatMap((one) => faultOf(one, byKey.get(keyOf(by, one.command)) ?? []) ?? []),
    ),
    ...[...byKey.keys()].filter((key) => !known.has(key)).map((key) => `${key} was asked by nobody`),
    ...record.flatMap(({ ply }, at) => (ply === at ? [] : [`ply ${ply} stands at place ${at}`])),
    ...(isDeepStrictEqual(record.slice(0, before.length), before) ? [] : ['an earlier record was changed']),
  ];
};
