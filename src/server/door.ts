/** Every message from outside, whoever carries it: counted, checked by its shape, handed on, answered. */
import { isCommand, isSecret, readRequest, readSetup } from '../classroom/shape.ts';
import type { ClassRefusal } from '../classroom/types.ts';
import type { Answer, Role } from '../classroom/wire.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { Place } from './rooms/listening.ts';
import type { Connection } from './rooms/live.ts';
import type { Rooms } from './rooms/rooms.ts';
import { unlessApart } from './rooms/shelf.ts';
import { isToken, readCode } from './tokens.ts';

/** Whoever is at the other end of a connection. */
export interface Caller {
  readonly connection: Connection;
  readonly address: string;
  /** Where its token has led it. */
  place: Place | null;
  isClosed: boolean;
}

export interface DoorPorts {
  readonly rooms: Rooms;
  readonly limits: Limits;
  readonly metrics: Metrics;
  failed(error: unknown): void;
}

/** Bytes of a message, at most. */
export const MESSAGE_BYTES = 16_384;

type Reply = Promise<Answer<unknown>>;

const refuse = (code: ClassRefusal['code']): Answer<never> => ({ ok: false, code, detail: '' });
const accept = <T>(value: T): Answer<T> => ({ ok: true, value });

const open = async ({ rooms, limits }: DoorPorts, caller: Caller, [wanted]: readonly unknown[]): Reply => {
  const given = readSetup(wanted);
  if (given === null) return refuse('bad-message');
  if (!(await limits.opens.take(caller.address))) return refuse('too-fast');
  const opened = await rooms.open(given);
  return opened.ok ? opened : refuse(opened.error.code);
};

/** Wrong codes are counted; where there were too many even a right one is not looked at. */
const join = async (
  { rooms, limits }: DoorPorts,
  caller: Caller,
  [secret, typed]: readonly unknown[],
): Reply => {
  if (!isSecret(secret) || typeof typed !== 'string') return refuse('bad-message');
  const mayGuess = (await limits.wrongCodes.has(caller.address)) && (await limits.allWrongCodes.has(''));
  if (!mayGuess) return refuse('too-fast');
  if (!(await limits.joins.take(caller.connection.id))) return refuse('too-fast');
  const code = readCode(typed);
  const joined = code === null ? null : await rooms.join(code, secret);
  if (joined?.ok) return accept({ token: joined.value });
  if (joined === null || joined.error.code === 'no-such-room') {
    await limits.wrongCodes.take(caller.address);
    await limits.allWrongCodes.take('');
  }
  return refuse(joined === null ? 'no-such-room' : joined.error.code);
};

const leave = ({ rooms }: DoorPorts, caller: Caller): void => {
  if (caller.place !== null) rooms.leave(caller.place.code, caller.connection.id);
  caller.place = null;
};

const enter = async (ports: DoorPorts, caller: Caller, [token]: readonly unknown[]): Reply => {
  if (!isToken(token)) return refuse('bad-message');
  const place = await ports.rooms.locate(token);
  if (place === null)
    return refuse((await ports.limits.wrongTokens.take(caller.address)) ? 'no-such-seat' : 'too-fast');
  leave(ports, caller);
  // It may have gone while its place was looked up.
  if (caller.isClosed) return refuse('server');
  caller.place = place;
  if (!(await ports.rooms.listen(place, caller.connection))) return refuse('no-such-room');
  return accept<{ role: Role }>({ role: place.who.role });
};

const ask = async ({ rooms }: DoorPorts, caller: Caller, [command, wanted]: readonly unknown[]): Reply => {
  if (caller.place === null) return refuse('no-such-seat');
  const request = readRequest(wanted);
  if (!isCommand(command) || request === null) return refuse('bad-message');
  const asked = await rooms.ask(caller.place, command, request);
  return asked.ok ? asked : { ok: false, ...asked.error };
};

const sync = async ({ rooms }: DoorPorts, caller: Caller): Reply => {
  if (caller.place === null) return refuse('no-such-seat');
  rooms.retell(caller.place.code, caller.connection.id, true);
  return accept(null);
};

/** What may be asked, with the number of values that go with it. */
const DOINGS: ReadonlyMap<
  unknown,
  {
    readonly values: number;
    readonly serve: (ports: DoorPorts, caller: Caller, values: readonly unknown[]) => Reply;
  }
> = new Map([
  ['open', { values: 1, serve: open }],
  ['join', { values: 2, serve: join }],
  ['enter', { values: 1, serve: enter }],
  ['ask', { values: 2, serve: ask }],
  ['sync', { values: 0, serve: sync }],
]);

const serve = async (
  ports: DoorPorts,
  caller: Caller,
  event: unknown,
  values: readonly unknown[],
  bytes: number,
): Reply => {
  if (!(await ports.limits.requests.take(caller.connection.id))) return refuse('too-fast');
  if (bytes > MESSAGE_BYTES) return refuse('too-big');
  const doing = DOINGS.get(event);
  if (doing === undefined || doing.values !== values.length) return refuse('bad-message');
  try {
    return await doing.serve(ports, caller, values);
  } catch (error) {
    unlessApart(ports.failed)(error);
    return refuse('server');
  }
};

/** Answers a message of `bytes` bytes. Never rejects. */
export const answerMessage = async (
  ports: DoorPorts,
  caller: Caller,
  event: unknown,
  values: readonly unknown[],
  bytes: number,
): Reply => {
  const begun = performance.now();
  const answer = await serve(ports, caller, event, values, bytes);
  const asked = DOINGS.has(event) ? String(event) : 'unknown';
  ports.metrics.answered(asked, answer.ok ? 'ok' : answer.code, (performance.now() - begun) / 1_000);
  return answer;
};

/** The connection is gone. */
export const closeCaller = (ports: DoorPorts, caller: Caller): void => {
  caller.isClosed = true;
  leave(ports, caller);
};
