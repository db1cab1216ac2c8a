/**
 * The socket protocol spoken frame by frame, so that a thousand clients cost the generator little: Engine.IO 4 and Socket.IO 5 over
 * a web socket, text frames only. Views are handed on as the bytes they came in.
 */
import { createRequire } from 'node:module';
import { SOCKET_PATH } from '../../src/classroom/wire.ts';

/** What is used of `ws`, which comes with the socket library. */
export interface WebSocketLike {
  send(data: string | Buffer, options?: { readonly binary: boolean }): void;
  terminate(): void;
  on(event: 'open', listener: () => void): void;
  on(event: 'message', listener: (data: Buffer) => void): void;
  on(event: 'close', listener: (code: number) => void): void;
  on(event: 'error', listener: (reason: Error) => void): void;
}
type Make = new (url: string, options: object) => WebSocketLike;
export interface WebSocketServerLike {
  on(event: 'connection', listener: (socket: WebSocketLike, request: { readonly url: string }) => void): void;
  on(event: 'listening', listener: () => void): void;
  address(): { readonly port: number };
}
interface Ws {
  readonly WebSocket: Make;
  readonly WebSocketServer: new (options: object) => WebSocketServerLike;
}

const inSocketIo = createRequire(createRequire(import.meta.url).resolve('socket.io'));
export const ws = createRequire(inSocketIo.resolve('engine.io'))('ws') as Ws;

export const openSocket = (url: string): WebSocketLike =>
  new ws.WebSocket(url, { perMessageDeflate: false, skipUTF8Validation: true });

export interface Raw {
  /** Resolves with what the acknowledgement says. */
  call(event: string, ...values: readonly unknown[]): Promise<unknown>;
  /** The bytes of every message after the acknowledgements were taken out. */
  onNews(listener: (bytes: Buffer) => void): void;
  close(): void;
}

const [OPEN, PING, MESSAGE] = [0x30, 0x32, 0x34];
const [CONNECT, EVENT, ACK] = [0x30, 0x32, 0x33];

/** `43` + id + `[value]`. */
const acknowledged = (bytes: Buffer): { readonly id: number; readonly value: unknown } => {
  const start = bytes.indexOf(0x5b);
  const [value] = JSON.parse(bytes.toString('utf8', start)) as readonly unknown[];
  return { id: Number(bytes.toString('latin1', 2, start)), value };
};

/** Resolves when the connection stands. */
export const openRaw = (url: string): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const socket = openSocket(`${url.replace('http', 'ws')}${SOCKET_PATH}/?EIO=4&transport=websocket`);
    const open = new Map<number, (value: unknown) => void>();
    let hear: (bytes: Buffer) => void = () => undefined;
    let calls = 0;
    const raw: Raw = {
      call: (event, ...values) =>
        new Promise((answer) => {
          open.set(calls, answer);
          socket.send(`42${calls++}${JSON.stringify([event, ...values])}`);
        }),
      onNews: (listener) => {
        hear = listener;
      },
      close: () => socket.terminate(),
    };
    const heard = (bytes: Buffer): void => {
      if (bytes[1] === CONNECT) resolve(raw);
      else if (bytes[1] === EVENT) hear(bytes);
      else if (bytes[1] === ACK) {
        const { id, value } = acknowledged(bytes);
        open.get(id)?.(value);
        open.delete(id);
      }
    };
    socket.on('error', reject);
    socket.on('message', (bytes) => {
      if (bytes[0] === PING) socket.send('3');
      else if (bytes[0] === OPEN) socket.send('40');
      else if (bytes[0] === MESSAGE) heard(bytes);
    });
  });
