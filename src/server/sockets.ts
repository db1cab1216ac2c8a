/** Messages of rooms over sockets, with polling where sockets are blocked. Knows nothing of what they say. */
import { randomUUID } from 'node:crypto';
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { type DefaultEventsMap, Server, type Socket } from 'socket.io';
import type { ClassRefusal } from '../classroom/types.ts';
import { type Events, type FromServer, SOCKET_PATH } from '../classroom/wire.ts';
import { addressOf, isOwnOrigin } from './address.ts';
import type { Config } from './config.ts';
import { answerMessage, type Caller, closeCaller, type DoorPorts, MESSAGE_BYTES } from './door.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { idIn } from './many/front.ts';
import { packetOf } from './packet.ts';

export type Sockets = Server<DefaultEventsMap, Events<FromServer>>;
type Line = Socket<DefaultEventsMap, Events<FromServer>>;

/** Messages beyond the usual size are refused with a word; beyond this the connection is cut. */
const CUT_BYTES = 4 * MESSAGE_BYTES;
/** News wait while more than so many packets do. */
const BUSY_PACKETS = 4;
/** Whoever goes on after being told so often to slow down is cut off. */
const PATIENCE = 200;

type Settings = Pick<Config, 'trustProxy' | 'origin' | 'mostConnections' | 'place'>;

const mayConnect = (connections: number, settings: Settings, request: IncomingMessage): boolean =>
  isOwnOrigin(request.headers, settings) && connections < settings.mostConnections;

export const openSockets = (server: HttpServer, settings: Settings): Sockets => {
  const sockets: Sockets = new Server(server, {
    path: SOCKET_PATH,
    serveClient: false,
    maxHttpBufferSize: CUT_BYTES,
    perMessageDeflate: false,
    allowRequest: (request, answer) =>
      answer(null, mayConnect(sockets.engine.clientsCount, settings, request)),
  });
  const { place } = settings;
  if (place !== null) sockets.engine.generateId = () => idIn(place, randomUUID());
  sockets.engine.on('headers', (headers: Record<string, string>) => {
    Object.assign(headers, SECURITY_HEADERS);
  });
  return sockets;
};

/** Sends a `News`, written out already, to connections of this process. */
export const sendNews = (sockets: Sockets, connections: readonly string[], news: string): void => {
  const packet = packetOf('view', news);
  for (const id of connections) sockets.sockets.sockets.get(id)?.conn.send(packet.text, packet.options);
};

const callerOf = (line: Line, trustProxy: number): Caller => {
  let waiting = 0;
  line.conn.on('drain', () => {
    waiting = 0;
  });
  return {
    address: addressOf(line.request, trustProxy),
    place: null,
    isClosed: false,
    connection: {
      id: line.id,
      isBusy: () => waiting > BUSY_PACKETS,
      told: () => {
        waiting += 1;
      },
      gone: (why: ClassRefusal) => {
        line.emit('gone', why);
      },
    },
  };
};

/** What was sent, and the way back for its answer; a message without one cannot be answered and is not done either. */
const splitValues = (values: readonly unknown[]) => {
  const last = values.at(-1);
  return typeof last === 'function'
    ? { values: values.slice(0, -1), reply: (answer: unknown): void => last(answer) }
    : null;
};

const EVENT = '2';
const BINARY_EVENT = '5';

/**
 * Sizes of messages in the order in which they came: a message is handed on a moment after its packet, when the next may already be
 * here. What comes in pieces of bytes is none of ours and counts as too big.
 */
const listenForSizes = (line: Line): (() => number) => {
  const sizes: number[] = [];
  line.conn.on('packet', ({ data }: { data?: unknown }) => {
    if (typeof data !== 'string') return;
    if (data.startsWith(EVENT)) sizes.push(Buffer.byteLength(data));
    if (data.startsWith(BINARY_EVENT)) sizes.push(CUT_BYTES);
  });
  return () => sizes.shift() ?? CUT_BYTES;
};

const attend = (ports: DoorPorts, line: Line, trustProxy: number): void => {
  const caller = callerOf(line, trustProxy);
  const nextSize = listenForSizes(line);
  let tooFast = 0;
  line.conn.on('drain', () => {
    if (caller.place !== null) ports.rooms.retell(caller.place.code, line.id, false);
  });
  line.onAny(async (event: unknown, ...sent: readonly unknown[]) => {
    const size = nextSize();
    const message = splitValues(sent);
    const answer = await answerMessage(ports, caller, event, message?.values ?? [], size);
    message?.reply(answer);
    if (!answer.ok && answer.code === 'too-fast') tooFast += 1;
    if (tooFast > PATIENCE) line.disconnect(true);
  });
  line.on('disconnect', () => closeCaller(ports, caller));
};

export const attendAll = (sockets: Sockets, ports: DoorPorts, { trustProxy }: Settings): void => {
  sockets.on('connection', (line) => attend(ports, line, trustProxy));
};
