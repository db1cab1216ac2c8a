/** A server of a test's own and clients that speak to it as pages do. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { type Known, mergeNews } from '../../src/classroom/merge.ts';
import type { Request } from '../../src/classroom/types.ts';
import type { ControlView, ProjectorView, SeatView } from '../../src/classroom/viewTypes.ts';
import type {
  Answer,
  Events,
  FromClient,
  FromServer,
  GivenSetup,
  News,
  Opened,
} from '../../src/classroom/wire.ts';
import { SOCKET_PATH } from '../../src/classroom/wire.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { readConfig } from '../../src/server/config.ts';
import { type Running, startServer } from '../../src/server/start.ts';

type Line = Socket<Events<FromServer>, Events<FromClient>>;

export const SETUP: GivenSetup = {
  preset: 'minutes-45',
  scenario: 'october-1962',
  settings: DEFAULT_SETTINGS,
  seed: 7,
  worlds: 1,
  bell: null,
  holdLetters: false,
  filterWords: true,
  language: 'en',
  reading: 'full',
};

export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'knot-rooms-'));

/** A built page of one line. */
const DIST = `${import.meta.dirname}/page`;

export const startAt = (dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<Running> =>
  startServer(
    readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', DATA_DIR: dataDir, ...env }),
    DIST,
  );

/** A page: what it was told is merged as pages merge it, and nothing it was told is forgotten. */
export interface Client {
  readonly line: Line;
  readonly news: News[];
  readonly gone: unknown[];
  known(): Known | null;
  open(setup?: Partial<GivenSetup>): Promise<Answer<Opened>>;
  join(code: string, command?: string): Promise<Answer<{ readonly token: string }>>;
  enter(token: string): Promise<Answer<{ readonly role: string }>>;
  ask(request: Request, command?: string): Promise<Answer>;
  /** The view, once it is as wanted. */
  seat(wanted?: (view: SeatView) => boolean): Promise<SeatView>;
  control(wanted?: (view: ControlView) => boolean): Promise<ControlView>;
  wall(wanted?: (view: ProjectorView) => boolean): Promise<ProjectorView>;
  close(): void;
}

let commands = 0;
const freshCommand = (): string => `command-${++commands}`;

const freshSecret = (): string => randomUUID();

const PATIENCE = 10_000;

export const connect = (port: number, transports: readonly string[] = ['websocket']): Client => {
  const line: Line = io(`http://127.0.0.1:${port}`, {
    path: SOCKET_PATH,
    transports: [...transports],
    forceNew: true,
    reconnectionDelay: 50,
  });
  const news: News[] = [];
  const gone: unknown[] = [];
  const waiting = new Set<() => void>();
  let known: Known | null = null;
  line.on('view', (more) => {
    news.push(more);
    known = mergeNews(known, more);
    if (known === null) line.emit('sync', () => undefined);
    for (const look of [...waiting]) look();
  });
  line.on('gone', (why) => gone.push(why));
  const until = <View>(wanted: (view: View) => boolean): Promise<View> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the view did not come')), PATIENCE);
      const look = (): void => {
        if (known === null || !wanted(known.view as View)) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(known.view as View);
      };
      waiting.add(look);
      look();
    });
  const send = <T>(ask: (answer: (given: Answer<T>) => void) => void): Promise<Answer<T>> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no answer came')), PATIENCE);
      ask((given) => {
        clearTimeout(timer);
        resolve(given);
      });
    });
  return {
    line,
    news,
    gone,
    known: () => known,
    open: (setup = {}) => send((answer) => line.emit('open', { ...SETUP, ...setup }, answer)),
    join: (code, command = freshSecret()) => send((answer) => line.emit('join', command, code, answer)),
    enter: (token) => {
      known = null;
      return send((answer) => line.emit('enter', token, answer));
    },
    ask: (request, command = freshCommand()) => send((answer) => line.emit('ask', command, request, answer)),
    seat: (wanted = () => true) => until<SeatView>(wanted),
    control: (wanted = () => true) => until<ControlView>(wanted),
    wall: (wanted = () => true) => until<ProjectorView>(wanted),
    close: () => line.disconnect(),
  };
};

/** What was answered; fails for a refusal. */
export const granted = async <T>(answer: Promise<Answer<T>>): Promise<T> => {
  const given = await answer;
  if (!given.ok) throw new Error(`refused: ${given.code} ${given.detail}`);
  return given.value;
};

/** The code of a refusal, or `ok`. */
export const codeOf = async (answer: Promise<Answer<unknown>>): Promise<string> => {
  const given = await answer;
  return given.ok ? 'ok' : given.code;
};

export interface SeatedClient extends Client {
  readonly token: string;
}

/** Comes in by the code and takes the seat. */
export const takeSeat = async (
  port: number,
  code: string,
  transports?: readonly string[],
): Promise<SeatedClient> => {
  const client = connect(port, transports);
  const { token } = await granted(client.join(code));
  await granted(client.enter(token));
  return { ...client, token };
};
