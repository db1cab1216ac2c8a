/** The line to the server: one socket, opened at the first question, which finds its room again by itself after a break. */
import { io, type Socket } from 'socket.io-client';
import { type Known, mergeNews } from '../../classroom/merge.ts';
import type { ClassRefusal } from '../../classroom/types.ts';
import {
  type Answer,
  type FromClient,
  type FromServer,
  type News,
  type Role,
  SOCKET_PATH,
} from '../../classroom/wire.ts';

export interface LineListener {
  onLine(line: 'connecting' | 'on' | 'off'): void;
  onView(role: Role, known: Known, now: number): void;
  onGone(why: ClassRefusal): void;
}

export interface Line {
  /** Asks; a server that does not answer in time is the refusal `server`. */
  call<T>(send: (socket: ClassSocket, answer: (given: Answer<T>) => void) => void): Promise<Answer<T>>;
  /** Speaks for the token from now on, also after a break. */
  enter(token: string): Promise<Answer<{ readonly role: Role }>>;
  leave(): void;
}

type ClassSocket = Socket<Events<FromServer>, Events<FromClient>>;
type Events<Messages> = { [name in keyof Messages]: Messages[name] };

/** Milliseconds after which nobody waits for an answer any more. */
const PATIENCE_MS = 10_000;
const UNREACHED: Answer<never> = { ok: false, code: 'server', detail: '' };

interface Running {
  readonly listener: LineListener;
  socket: ClassSocket | null;
  token: string | null;
  role: Role | null;
  known: Known | null;
}

export const openLine = (listener: LineListener): Line => {
  const running: Running = { listener, socket: null, token: null, role: null, known: null };
  return {
    call: (send) => call(running, send),
    enter: (token) => {
      running.token = token;
      running.known = null;
      return enter(running, token);
    },
    leave: () => {
      running.token = null;
      running.role = null;
      running.known = null;
      running.socket?.disconnect();
      running.socket = null;
    },
  };
};

const call = <T>(
  running: Running,
  send: (socket: ClassSocket, answer: (given: Answer<T>) => void) => void,
): Promise<Answer<T>> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(UNREACHED), PATIENCE_MS);
    send(socketOf(running), (given) => {
      clearTimeout(timer);
      resolve(given);
    });
  });

const enter = async (running: Running, token: string): Promise<Answer<{ readonly role: Role }>> => {
  const entered = await call<{ readonly role: Role }>(running, (socket, answer) =>
    socket.emit('enter', token, answer),
  );
  if (running.token !== token) return entered;
  if (entered.ok) running.role = entered.value.role;
  else if (entered.code !== 'server') running.listener.onGone(entered);
  return entered;
};

const socketOf = (running: Running): ClassSocket => {
  if (running.socket !== null) return running.socket;
  const socket: ClassSocket = io({ path: SOCKET_PATH, reconnectionDelayMax: 3_000 });
  running.socket = socket;
  running.listener.onLine('connecting');
  socket.on('connect', () => {
    running.listener.onLine('on');
    // After a break the server knows this connection no more.
    if (running.token !== null && running.role !== null) void enter(running, running.token);
  });
  socket.on('disconnect', () => running.listener.onLine('off'));
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
