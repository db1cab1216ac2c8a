/**
 * The least a server could do: over bare `ws` it takes an order in, puts it into the view that ours would send and gives that to the
 * same clients, written out once for each kind of viewer. It judges nothing and keeps nothing. The bench starts it with samples of
 * our news on standard input and reads the port from standard output.
 */
import { text } from 'node:stream/consumers';
import type { CabinetPart, ControlView } from '../../src/classroom/types.ts';
import type { News } from '../../src/classroom/wire.ts';
import type { Side } from '../../src/scenario/types.ts';
import { type WebSocketLike, ws } from './raw.ts';

/** News with a cabinet in them: a seat's of each side, and the teacher's. */
export type Samples = Readonly<Record<Side | 'control', News>>;

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

const cabinetFor = (side: Side, viewer: Side | 'control'): CabinetPart | null => {
  const { parts } = samples[viewer];
  if (viewer !== 'control') return 'cabinet' in parts ? (parts.cabinet ?? null) : null;
  return (parts as ControlView).worlds[0]?.cabinets[side] ?? null;
};

const tell = (
  side: Side,
  viewer: Side | 'control',
  listeners: readonly WebSocketLike[],
  reason: string,
): void => {
  const last = cabinetFor(side, viewer)?.proposals.at(-1);
  if (last !== undefined) Object.assign(last, { reason });
  const bytes = Buffer.from(JSON.stringify(['view', samples[viewer]]));
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
    tell(seat, seat, room[seat], request.reason);
    tell(seat, 'control', room.control, request.reason);
    socket.send(String(number));
  });
});
server.on('listening', () => console.log(server.address().port));
