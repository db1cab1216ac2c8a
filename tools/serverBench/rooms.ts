/** Rooms of light clients: a teacher who opened it and students who joined. */
import { randomUUID } from 'node:crypto';
import { mergeNews } from '../../src/classroom/merge.ts';
import type { Chair, Request } from '../../src/classroom/types.ts';
import type { AnyView } from '../../src/classroom/viewTypes.ts';
import type { Answer, News, Opened } from '../../src/classroom/wire.ts';
import type { Order } from '../../src/engine/types.ts';
import type { Side } from '../../src/scenario/types.ts';
import { isSeatView } from '../room/players.ts';
import { usualSetup } from '../room/school.ts';
import { openRaw, type Raw } from './raw.ts';

/** The teacher is the client of this number; students count from 0. */
export const CONTROL = -1;

export interface Client {
  readonly number: number;
  readonly raw: Raw;
  readonly side: Side | null;
  readonly chair: Chair | null;
  /** What it proposes while its desk is free. */
  proposal: Order | null;
  orders: number;
}

export interface Room {
  readonly number: number;
  readonly control: Raw;
  readonly clients: readonly Client[];
}

export const granted = <T>(given: unknown): T => {
  const answer = given as Answer<T>;
  if (answer.ok) return answer.value;
  throw new Error(`The room refused: ${answer.code} ${answer.detail}`);
};

export const askRaw = async (raw: Raw, command: string, request: Request): Promise<Answer<unknown>> =>
  (await raw.call('ask', command, request)) as Answer<unknown>;

/** The view whole, as of now. */
export const wholeView = async (raw: Raw): Promise<AnyView> => {
  const news = new Promise<News>((resolve) =>
    raw.onNews((bytes) => {
      const [, heard] = JSON.parse(bytes.toString('utf8', 2)) as [string, News];
      if (heard.from === 0) resolve(heard);
    }),
  );
  granted(await raw.call('sync'));
  const known = mergeNews(null, await news);
  if (known === null) throw new Error('a whole view follows on nothing');
  return known.view;
};

const joinRoom = async (url: string, code: string, number: number): Promise<Client> => {
  const raw = await openRaw(url);
  const { token } = granted<{ readonly token: string }>(await raw.call('join', randomUUID(), code));
  granted(await raw.call('enter', token));
  const view = await wholeView(raw);
  const seat = isSeatView(view) ? view.me.seat : null;
  const cabinet = seat !== null && 'side' in seat ? seat : null;
  return {
    number,
    raw,
    side: cabinet?.side ?? null,
    chair: cabinet?.chair ?? null,
    proposal: null,
    orders: 0,
  };
};

/** Opens a room that nobody holds letters in, and fills it. */
export const openRoom = async (url: string, number: number, students: number): Promise<Room> => {
  const control = await openRaw(url);
  const opened = granted<Opened>(await control.call('open', { ...usualSetup(number), holdLetters: false }));
  granted(await control.call('enter', opened.control));
  const clients: Client[] = [];
  for (let count = 0; count < students; count++) clients.push(await joinRoom(url, opened.code, count));
  return { number, control, clients };
};

/** Several at once, so that many rooms are not opened one after the other. */
export const openRooms = async (url: string, rooms: number, students: number): Promise<readonly Room[]> => {
  const AT_ONCE = 8;
  const opened: Room[] = [];
  for (let from = 0; from < rooms; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, rooms - from) }, (_, more) => from + more);
    opened.push(...(await Promise.all(numbers.map((number) => openRoom(url, number, students)))));
  }
  return opened;
};

export const closeRooms = (rooms: readonly Room[]): void => {
  for (const { control, clients } of rooms)
    for (const raw of [control, ...clients.map((one) => one.raw)]) raw.close();
};

/** From the door to the first talks. */
export const toTalks = async ({ control }: Room): Promise<void> => {
  granted(await askRaw(control, 'begin', { kind: 'begin' }));
  granted(await askRaw(control, 'first', { kind: 'next' }));
};
