/** A class on the server under test: a room opened over the wire, a teacher who asks for things, and students in browsers. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { io, type Socket } from 'socket.io-client';
import { type Known, mergeNews } from '../../../src/classroom/merge.ts';
import type { ControlRequest, Seat } from '../../../src/classroom/types.ts';
import type { ControlView } from '../../../src/classroom/viewTypes.ts';
import {
  type Answer,
  type GivenSetup,
  type News,
  type Opened,
  SOCKET_PATH,
} from '../../../src/classroom/wire.ts';
import { DEFAULT_SETTINGS } from '../../../src/engine/settings.ts';
import type { ScenarioId } from '../../../src/scenario/catalogue.ts';
import { openText } from '../../../src/text/text.ts';
import { type Hand, MOUSE } from './hand.ts';
import type { Table } from './table.ts';
import { expect } from './test.ts';

export interface Room extends Opened {
  /** The teacher asks; a refusal fails the test. */
  ask(request: ControlRequest): Promise<void>;
  /** One more student, who sits there and does nothing: without anybody in a cabinet the game acts for it at once. */
  join(): Promise<void>;
  /** What the control room shows now. */
  view(): ControlView;
  close(): void;
}

const MINUTE = 60_000;

interface Wanted {
  readonly holdLetters?: boolean;
  readonly scenario?: ScenarioId;
  /** Messages arrive in the turn in which they are sent. */
  readonly swift?: boolean;
}

const wanted = ({ holdLetters = false, scenario = 'class-5', swift = false }: Wanted): GivenSetup => ({
  preset: 'minutes-45',
  scenario,
  settings: swift ? { ...DEFAULT_SETTINGS, delays: 'none' } : DEFAULT_SETTINGS,
  seed: 7,
  worlds: 1,
  // So far away that nothing begins or ends by itself.
  bell: Date.now() + 240 * MINUTE,
  holdLetters,
  filterWords: true,
  language: 'en',
  reading: 'full',
});

const call = async <T>(socket: Socket, name: string, ...given: readonly unknown[]): Promise<T> => {
  const answer: Answer<T> = await socket.emitWithAck(name, ...given);
  if (!answer.ok) throw new Error(`${name}: ${answer.code} ${answer.detail}`);
  return answer.value;
};

/** A room of one world and, unless another scenario is wanted, five turns, with its teacher's line. */
export const openRoom = async (baseURL: string | undefined, given: Wanted = {}): Promise<Room> => {
  if (baseURL === undefined) throw new Error('the tests have no server');
  const socket = io(baseURL, { path: SOCKET_PATH, transports: ['websocket'] });
  let known: Known | null = null;
  socket.on('view', (news: News) => {
    known = mergeNews(known, news);
  });
  const opened = await call<Opened>(socket, 'open', wanted(given));
  await call(socket, 'enter', opened.control);
  const view = (): ControlView => {
    if (known === null) throw new Error('the control room has not been told anything');
    return known.view as ControlView;
  };
  return {
    ...opened,
    ask: async (request) => {
      await call(socket, 'ask', randomUUID(), request);
    },
    join: async () => {
      await call(socket, 'join', randomUUID(), opened.code);
    },
    view,
    close: () => socket.close(),
  };
};

/** A student types the code at the door and sits down. */
export const joinClass = async (page: Page, room: Room, hand: Hand = MOUSE): Promise<Table> => {
  const text = await openText('en');
  await page.goto('/class?r=canvas&motion=none&lang=en');
  await page.getByLabel(text.say('door.code')).fill(room.code.toLowerCase());
  await hand.press(page.getByRole('button', { name: text.say('door.join') }));
  await expect(page.getByRole('button', { name: text.say('bar.menu') })).toBeVisible();
  return { page, text, hand };
};

/** The teacher gives the student who came `nth`, from 0, this seat. */
export const giveSeat = (room: Room, nth: number, seat: Seat): Promise<void> =>
  room.ask({ kind: 'seat', participant: nth, seat });

/** From the door through the reading to the talks of the first turn, which last as long as a test may need. */
export const beginTalks = async (room: Room): Promise<void> => {
  await room.ask({ kind: 'begin' });
  await room.ask({ kind: 'next' });
  await room.ask({ kind: 'extend', milliseconds: 20 * MINUTE });
};

/** Cuts the line of this page to the server, without a word on its console; resolves with the way to mend it. */
export const cutLine = async (page: Page): Promise<() => Promise<void>> => {
  let mend = (): void => undefined;
  const mended = new Promise<void>((resolve) => {
    mend = resolve;
  });
  await page.route(`**${SOCKET_PATH}/**`, async (route) => {
    await mended;
    await route.continue();
  });
  await page.context().setOffline(true);
  return async () => {
    await page.context().setOffline(false);
    mend();
  };
};
