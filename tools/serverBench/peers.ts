/** What ours is measured beside, in the same run: rooms of as many clients on a bare echo, and on boardgame.io with a toy. */
import type { Side } from '../../src/scenario/types.ts';
import { readReasons, reasonOf } from './news.ts';
import { openSocket, type WebSocketLike } from './raw.ts';
import type { Subject } from './step.ts';
import { makeTracker } from './tracker.ts';

/** Who sits in each room, in the order of joining; the teacher is `control`, outsiders are `none`. */
export type Roster = readonly (Side | 'control' | 'none')[];

interface Heard {
  bytes: number;
  messages: number;
}

const opened = (socket: WebSocketLike): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', resolve);
  });

const listenTo = (socket: WebSocketLike, heard: Heard, found: (bytes: Buffer) => void): void =>
  socket.on('message', (bytes) => {
    heard.bytes += bytes.length;
    heard.messages += 1;
    found(bytes);
  });

const OPENING = 0x5b;

/** The echo's clients: those who sit at desks ask in turn, and their side and the teacher are shown it. */
export const connectEcho = async (
  port: number,
  pid: number,
  rooms: number,
  roster: Roster,
): Promise<Subject> => {
  const tracker = makeTracker();
  const heard: Heard = { bytes: 0, messages: 0 };
  const sockets: WebSocketLike[][] = [];
  for (let room = 0; room < rooms; room++) {
    sockets.push(
      await Promise.all(
        roster.map(async (who, client) => {
          const socket = openSocket(`ws://127.0.0.1:${port}/${room}/${who}`);
          listenTo(socket, heard, (bytes) => {
            if (bytes[0] === OPENING)
              readReasons(bytes, (asker, number) => tracker.shown(room, client, asker, number));
            else tracker.acknowledged(room, client, Number(bytes.toString('latin1')));
          });
          await opened(socket);
          return socket;
        }),
      ),
    );
  }
  const askers = roster.flatMap((who, client) => (who === 'us' || who === 'ussr' ? [client] : []));
  let sent = 0;
  return {
    name: 'bare ws',
    pid,
    tracker,
    send: (due) => {
      const [room, turn] = [sent % rooms, Math.floor(sent / rooms)];
      const asker = askers[turn % askers.length] ?? 0;
      const number = ++sent;
      const concerned = roster.filter((who) => who === roster[asker] || who === 'control').length;
      tracker.sent(room, asker, number, due, concerned);
      const request = { kind: 'propose', desk: 'military', order: null, reason: reasonOf(asker, number) };
      sockets[room]?.[asker]?.send(JSON.stringify({ number, request }));
    },
    reset: async () => undefined,
    received: () => ({ ...heard }),
    close: () => {
      for (const socket of sockets.flat()) socket.terminate();
    },
  };
};

const SPACE = '/toy';
const [PING, OPEN, MESSAGE, CONNECT] = [0x32, 0x30, 0x34, 0x30];

/** The last mention is the log entry's: the state before the move. */
const stateAfter = (bytes: Buffer): number => {
  const at = bytes.lastIndexOf('"_stateID":');
  return Number.parseInt(bytes.toString('latin1', at + 11, at + 20), 10) + 1;
};

const joinToy = (port: number, room: number, client: number, players: number, heard: Heard) =>
  new Promise<{
    readonly socket: WebSocketLike;
    readonly onState: (listener: (state: number) => void) => void;
  }>((resolve, reject) => {
    const socket = openSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
    let told: (state: number) => void = () => undefined;
    const onState = (listener: (state: number) => void): void => {
      told = listener;
    };
    socket.on('error', reject);
    listenTo(socket, heard, (bytes) => {
      if (bytes[0] === PING) socket.send('3');
      else if (bytes[0] === OPEN) socket.send(`40${SPACE},`);
      else if (bytes[0] === MESSAGE && bytes[1] === CONNECT)
        socket.send(`42${SPACE},${JSON.stringify(['sync', `m${room}`, String(client), undefined, players])}`);
      else {
        const head = bytes.toString('latin1', 0, 40);
        if (head.includes('"sync"')) resolve({ socket, onState });
        else if (head.includes('"update"')) told(stateAfter(bytes));
      }
    });
  });

/** The toy's clients: every move is shown to the whole room, as that server does it. */
export const connectToy = async (
  port: number,
  pid: number,
  rooms: number,
  players: number,
): Promise<Subject> => {
  const tracker = makeTracker();
  const heard: Heard = { bytes: 0, messages: 0 };
  const sent = new Array<number>(rooms).fill(0);
  const sockets: WebSocketLike[][] = [];
  for (let room = 0; room < rooms; room++) {
    const inRoom: WebSocketLike[] = [];
    for (let client = 0; client < players; client++) {
      const { socket, onState } = await joinToy(port, room, client, players, heard);
      onState((state) => tracker.shown(room, client, 0, state));
      inRoom.push(socket);
    }
    sockets.push(inRoom);
  }
  let next = 0;
  return {
    name: 'boardgame.io',
    pid,
    tracker,
    send: (due) => {
      const [room, player] = [next % rooms, Math.floor(next / rooms) % players];
      next += 1;
      const number = (sent[room] ?? 0) + 1;
      sent[room] = number;
      tracker.sent(room, 0, number, due, players);
      // It acknowledges nothing of its own.
      tracker.acknowledged(room, 0, number);
      const move = {
        type: 'MAKE_MOVE',
        payload: { type: 'act', args: [3, number], playerID: String(player) },
      };
      sockets[room]?.[player]?.send(
        `42${SPACE},${JSON.stringify(['update', move, number - 1, `m${room}`, String(player)])}`,
      );
    },
    reset: async () => undefined,
    received: () => ({ ...heard }),
    close: () => {
      for (const socket of sockets.flat()) socket.terminate();
    },
  };
};
