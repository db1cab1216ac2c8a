/** The line to the server: one socket, opened at the first question, which finds its room again by itself after a break. */
import { io, type Socket } from 'socket.io-client';
import { type Known, mergeNews } from '../../classroom/merge.ts';
import type { ClassRefusal, Request } from '../../classroom/types.ts';
import {
  type Answer,
  type Events,
  type FromClient,
  type FromServer,
  type News,
  type Role,
  SOCKET_PATH,
} from '../../classroom/wire.ts';

export interface LineListener {
  onLine(line: 'connecting' | 'on' | 'off' | 'held'): void;
  onView(role: Role, known: Known, now: number): void;
  onGone(why: ClassRefusal): void;
}

export interface Line {
  /** Asks; a server that does not answer in time is the refusal `server`. */
  call<T>(send: (socket: ClassSocket, answer: (given: Answer<T>) => void) => void): Promise<Answer<T>>;
  /** Asks in the name of the token. What is not answered before a break is asked again after it, under the same command. */
  ask(command: string, request: Request): Promise<Answer>;
  /** Asks for a seat, and again under the same command when the answer was lost. */
  join(command: string, code: string): Promise<Answer<{ readonly token: string }>>;
  /** Speaks for the token from now on, also after a break. */
  enter(token: string): Promise<Answer<{ readonly role: Role }>>;
  leave(): void;
}

export type ClassSocket = Socket<Events<FromServer>, Events<FromClient>>;

/** Milliseconds after which nobody waits for an answer any more. */
const PATIENCE_MS = 10_000;
/** How often something is asked that nobody answers. */
const TRIES = 3;
/** Milliseconds before a token is shown again to a server that had too many asking, or was in trouble. */
const REST_MS = 3_000;
/** Milliseconds before a page that the server has cut off comes back: it does that to whoever asks too fast. */
const HELD_MS = 10_000;
/** How the socket library calls it. It comes back by itself from any other break. */
const CUT_OFF = 'io server disconnect';
const UNREACHED: Answer<never> = { ok: false, code: 'server', detail: '' };

const connect = (): ClassSocket => io({ path: SOCKET_PATH, reconnectionDelayMax: 3_000 });

interface Running {
  readonly listener: LineListener;
  readonly open: () => ClassSocket;
  socket: ClassSocket | null;
  token: string | null;
  /** Whether the server knows this connection by its token. */
  isIn: boolean;
  known: Known | null;
  /** Called when the token has been taken in, or refused. */
  readonly atDoor: Set<(entered: Entered) => void>;
  /** Called when the connection breaks. */
  readonly unanswered: Set<() => void>;
}

type Entered = Answer<{ readonly role: Role }>;

/** `open` gives a socket that connects by itself, now and after each break. */
export const openLine = (listener: LineListener, open = connect): Line => {
  const running: Running = {
    listener,
    open,
    socket: null,
    token: null,
    isIn: false,
    known: null,
    atDoor: new Set(),
    unanswered: new Set(),
  };
  return {
    call: (send) => call(running, send),
    ask: (command, request) => ask(running, command, request),
    join: (command, code) => join(running, command, code),
    enter: (token) => {
      Object.assign(running, { token, known: null, isIn: false });
      if (socketOf(running).connected) void enter(running, token);
      return whenAtDoor(running);
    },
    leave: () => {
      running.socket?.disconnect();
      Object.assign(running, { token: null, known: null, isIn: false, socket: null });
    },
  };
};

const call = <T>(
  running: Running,
  send: (socket: ClassSocket, answer: (given: Answer<T>) => void) => void,
): Promise<Answer<T>> =>
  new Promise((resolve) => {
    const socket = socketOf(running);
    const begin = (): void => send(socket, finish);
    const finish = (given: Answer<T>): void => {
      clearTimeout(timer);
      socket.off('connect', begin);
      running.unanswered.delete(breaks);
      resolve(given);
    };
    const breaks = (): void => finish(UNREACHED);
    const timer = setTimeout(breaks, PATIENCE_MS);
    running.unanswered.add(breaks);
    // The socket itself would send it whenever it connects, also when nobody waits for the answer any more.
    if (socket.connected) begin();
    else socket.once('connect', begin);
  });

/** A server that has not taken the token in by then is given up; the line itself goes on trying. */
const whenAtDoor = (running: Running): Promise<Entered> =>
  new Promise((resolve) => {
    const finish = (entered: Entered): void => {
      clearTimeout(timer);
      running.atDoor.delete(finish);
      resolve(entered);
    };
    const timer = setTimeout(() => finish(UNREACHED), PATIENCE_MS);
    running.atDoor.add(finish);
  });

const ask = async (running: Running, command: string, request: Request): Promise<Answer> => {
  for (let tries = 0; tries < TRIES; tries++) {
    if (!running.isIn) {
      const entered = await whenAtDoor(running);
      if (!entered.ok) return entered;
    }
    const answer = await call<null>(running, (socket, given) => socket.emit('ask', command, request, given));
    if (answer.ok || answer.code !== 'server') return answer;
  }
  return UNREACHED;
};

/** A server that has not been reached by then is given up. */
const join = async (
  running: Running,
  command: string,
  code: string,
): Promise<Answer<{ readonly token: string }>> => {
  const until = Date.now() + PATIENCE_MS;
  for (let tries = 0; tries < TRIES && Date.now() < until; tries++) {
    const answer = await call<{ readonly token: string }>(running, (socket, given) =>
      socket.emit('join', command, code, given),
    );
    if (answer.ok || answer.code !== 'server') return answer;
  }
  return UNREACHED;
};

const isPassing = (entered: Entered): boolean =>
  !entered.ok && (entered.code === 'server' || entered.code === 'too-fast');

/** Until the server knows the token, or refuses it; a break ends it, and the next connection begins it anew. */
const enter = async (running: Running, token: string): Promise<void> => {
  const entered: Entered = await call(running, (socket, answer) => socket.emit('enter', token, answer));
  if (running.token !== token) return;
  if (isPassing(entered)) {
    const isOn = (): boolean => running.token === token && running.socket?.connected === true;
    if (isOn()) setTimeout(() => isOn() && !running.isIn && void enter(running, token), REST_MS);
    return;
  }
  running.isIn = entered.ok;
  for (const finish of [...running.atDoor]) finish(entered);
  if (!entered.ok) running.listener.onGone(entered);
};

const socketOf = (running: Running): ClassSocket => {
  if (running.socket !== null) return running.socket;
  const socket = running.open();
  running.socket = socket;
  running.listener.onLine('connecting');
  socket.on('connect', () => {
    running.listener.onLine('on');
    // After a break the server knows this connection no more.
    if (running.token !== null) void enter(running, running.token);
  });
  socket.on('disconnect', (reason) => {
    running.isIn = false;
    for (const breaks of [...running.unanswered]) breaks();
    running.listener.onLine(reason === CUT_OFF ? 'held' : 'off');
    if (reason === CUT_OFF) setTimeout(() => running.socket === socket && socket.connect(), HELD_MS);
  });
  socket.on('connect_error', () => running.listener.onLine('off'));
  socket.on('view', (news) => take(running, news));
  socket.on('gone', (why) => running.listener.onGone(why));
  return socket;
};

const take = (running: Running, news: News): void => {
  running.known = mergeNews(running.known, news);
  if (running.known === null) running.socket?.emit('sync', () => undefined);
  else running.listener.onView(news.role, running.known, news.now);
};
