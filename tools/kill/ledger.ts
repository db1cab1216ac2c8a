/** What was asked for and answered, held against the record: nothing lost, nothing done twice, nothing that nobody asked for. */
import { isDeepStrictEqual } from 'node:util';
import type { Entry, Move, Mover, Request } from '../../src/classroom/types.ts';
import type { Asked } from '../room/line.ts';

export interface Asker {
  readonly by: Mover;
  readonly asked: readonly Asked[];
}

const PHASES = ['begin', 'next', 'end'];

/** True when the move is what the request asks for. */
const isFor = (request: Request, move: Move): boolean => {
  if (request.kind === 'act' || request.kind === 'key-in')
    return (
      move.kind === 'act' && isDeepStrictEqual(move.action, request.action) && move.letter === request.letter
    );
  return PHASES.includes(request.kind) ? move.kind === 'phase' : isDeepStrictEqual(move, request);
};

const keyOf = (by: Mover, command: string): string => `${by}/${command}`;

const faultOf = ({ command, request, answer }: Asked, found: readonly Entry[]): string | null => {
  if (found.length > 1) return `${command} was done ${found.length} times`;
  const [entry] = found;
  if (entry === undefined) return answer?.ok ? `${command} was acknowledged and is lost` : null;
  if (answer?.ok === false) return `${command} was refused and done`;
  if (answer?.ok && answer.value.ply !== entry.ply)
    return `${command} was acknowledged as ${answer.value.ply} and lies at ${entry.ply}`;
  return isFor(request, entry.move) ? null : `${command} lies in the record as something else`;
};

/** Faults of a record against what its room's people asked for and were told; `before` is the same record as it was earlier. */
export const ledgerFaults = (
  record: readonly Entry[],
  before: readonly Entry[],
  askers: readonly Asker[],
): readonly string[] => {
  const byKey = Map.groupBy(
    record.filter(({ command }) => command !== ''),
    ({ by, command }) => keyOf(by, command),
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
