/**
 * The least a server could do: over bare `ws` it takes an order in, puts it into the view that ours would send and gives that to the
 * same clients, written out once for each kind of viewer. It judges nothing and keeps nothing. The bench starts it with samples of
 * our news on standard input and reads the port from standard output.
 */
import { text } from 'node:stream/consumers';
import type { CabinetNews, News } from '../../src/classroom/wire.ts';
import type { Side } from '../../src/scenario/types.ts';
import { type WebSocketLike, ws } from './raw.ts';

/** News of a proposal: a seat's of each side, and the teacher's of each. */
export type Samples = Readonly<Record<Side | `control ${Side}`, News>>;

interface Order {
  readonly number: number;
  readonly request: { readonly reason: string };
}

type Room = Readonly<Record<Side | 'control' | 'none', WebSocketLike[]>>;

const samples = JSON.parse(await text(process.stdin)) as Samples;
const rooms = new Map<string, Room>();

const roomOf = (name: string): Room => {
  const room = rooms.get(name) ?? { us: [], ussr: [], control: [], none: [] };
  rooms.set(name, room);
  return room;
};

const cabinetIn = ({ parts }: News, side: Side): CabinetNews | null => {
  if ('cabinet' in parts) return parts.cabinet ?? null;
  const [world] = 'worlds' in parts ? (parts.worlds ?? []) : [];
  return world !== undefined && 'cabinets' in world ? (world.cabinets?.[side] ?? null) : null;
};

const tell = (side: Side, news: News, listeners: readonly WebSocketLike[], reason: string): void => {
  const last = cabinetIn(news, side)?.proposals?.at(-1);
  if (last !== undefined) Object.assign(last, { reason });
  const bytes = Buffer.from(JSON.stringify(['view', news]));
  for (const listener of listeners) listener.send(bytes, { binary: false });
};

const server = new ws.WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket, { url }) => {
  const [, name = '', who = 'none'] = url.split('/');
  const room = roomOf(name);
  const seat = who as keyof Room;
  room[seat].push(socket);
  socket.on('error', () => undefined);
  socket.on('message', (bytes) => {
    const { number, request } = JSON.parse(bytes.toString()) as Order;
    if (seat === 'control' || seat === 'none') return;
    tell(seat, samples[seat], room[seat], request.reason);
    tell(seat, samples[`control ${seat}`], room.control, request.reason);
    socket.send(String(number));
  });
});
server.on('listening', () => console.log(server.address().port));
