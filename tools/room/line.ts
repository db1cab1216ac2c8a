/** A page's line to its room, without the page: it keeps the view, comes back by itself after a break and asks again what was not answered. */
import { io, type Socket } from 'socket.io-client';
import { type Known, mergeNews } from '../../src/classroom/merge.ts';
import type { ClassRefusal, Request } from '../../src/classroom/types.ts';
import type { AnyView } from '../../src/classroom/viewTypes.ts';
import {
  type Answer,
  type Events,
  type FromClient,
  type FromServer,
  type News,
  type Role,
  SOCKET_PATH,
} from '../../src/classroom/wire.ts';

type LineSocket = Socket<Events<FromServer>, Events<FromClient>>;

/** Something asked for under an id of its own, and what came of it; null while nobody knows. */
export interface Asked {
  readonly command: string;
  readonly request: Request;
  readonly answer: Answer<unknown> | null;
}

const TROUBLE_MILLISECONDS = 250;

interface LineOptions {
  readonly url: string;
  /** First wait before a new try, as in `socket.io-client`. The page leaves it at 1000. */
  readonly retryMilliseconds: number;
}

interface Running {
  readonly socket: LineSocket;
  readonly asked: Map<string, Asked>;
  token: string | null;
  entered: boolean;
  known: Known | null;
  /** How the last connection learned of its room: the first view after an `enter`. */
  first: AnyView | null;
  holding: boolean;
  gone: ClassRefusal | null;
}

export type Line = ReturnType<typeof openLine>;

export const openLine = ({ url, retryMilliseconds }: LineOptions) => {
  const socket: LineSocket = io(url, {
    path: SOCKET_PATH,
    forceNew: true,
    reconnectionDelay: retryMilliseconds,
    reconnectionDelayMax: 3_000,
  });
  const running: Running = {
    socket,
    asked: new Map(),
    token: null,
    entered: false,
    known: null,
    first: null,
    holding: false,
    gone: null,
  };
  listen(running);
  return {
    /** The view, and the first one since the line came back; null after a break until it has come whole again. */
    view: () => running.known?.view ?? null,
    first: () => running.first,
    gone: () => running.gone,
    asked: () => [...running.asked.values()],
    open: () => [...running.asked.values()].filter(({ answer }) => answer === null).length,
    /** Speaks for the token from now on, also after a break. */
    enter: (token: string) => {
      running.token = token;
      if (socket.connected) enter(running, token);
    },
    /** Asks, now or when the line is back. */
    ask: (command: string, request: Request) => {
      running.asked.set(command, { command, request, answer: null });
      send(running, command, request);
    },
    /** While it holds, what is not answered is not asked again. */
    hold: (on: boolean) => {
      running.holding = on;
      if (!on) askAgain(running);
    },
    call: <T>(emit: (to: LineSocket, answer: (given: Answer<T>) => void) => void) =>
      new Promise<Answer<T>>((resolve) => emit(socket, resolve)),
    close: () => void socket.disconnect(),
  };
};

const listen = (running: Running): void => {
  const { socket } = running;
  socket.on('connect', () => {
    if (running.token !== null) enter(running, running.token);
  });
  socket.on('disconnect', () => {
    running.entered = false;
    running.known = null;
    running.first = null;
  });
  socket.on('view', (news) => take(running, news));
  socket.on('gone', (why) => {
    running.gone = why;
  });
};

const enter = (running: Running, token: string): void => {
  running.socket.emit('enter', token, (given: Answer<{ readonly role: Role }>) => {
    running.entered = given.ok;
    if (!given.ok && given.code === 'server')
      setTimeout(() => running.socket.connected && enter(running, token), TROUBLE_MILLISECONDS);
    else if (!given.ok) running.gone = given;
    else if (!running.holding) askAgain(running);
  });
};

const take = (running: Running, news: News): void => {
  running.known = mergeNews(running.known, news);
  running.first ??= running.known?.view ?? null;
  if (running.known === null) running.socket.emit('sync', () => undefined);
};

const askAgain = (running: Running): void => {
  for (const { command, request, answer } of running.asked.values())
    if (answer === null) send(running, command, request);
};

const send = (running: Running, command: string, request: Request): void => {
  if (!running.entered || running.holding) return;
  running.socket.emit('ask', command, request, (answer: Answer<unknown>) => {
    // A server in trouble cannot say whether it was done, so it is asked again.
    if (!answer.ok && answer.code === 'server')
      setTimeout(() => send(running, command, request), TROUBLE_MILLISECONDS);
    else running.asked.set(command, { command, request, answer });
  });
};
