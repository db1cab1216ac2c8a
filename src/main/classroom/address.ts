/** What the address of a class page says, and the seats that this device has kept. */
import { isFields } from '../../base/fields.ts';
import { keep, readKept } from '../kept.ts';
import { newCommand } from './command.ts';

/** `#control=TOKEN`, `#wall=TOKEN`, `#open` for a teacher, `#CODE`, or nothing. What stands behind the sign never leaves the browser. */
export type Arrival =
  | { readonly kind: 'control' | 'wall'; readonly token: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'door' | 'open' };

export const arrivalOf = (hash: string): Arrival => {
  const [, kind, token = ''] = /^#(control|wall)=([\w-]+)$/.exec(hash) ?? [];
  if (kind === 'control' || kind === 'wall') return { kind, token };
  if (hash === '#open') return { kind: 'open' };
  const code = /^#([a-z0-9]{3,10})$/i.exec(hash)?.[1];
  return code === undefined ? { kind: 'door' } : { kind: 'code', code: code.toUpperCase() };
};

const NAME = 'knot-of-war.seats';

interface KeptSeat {
  readonly code: string;
  readonly token: string;
}

const isSeat = (value: unknown): value is KeptSeat =>
  isFields(value) && typeof value.code === 'string' && typeof value.token === 'string';

const readSeats = (): readonly KeptSeat[] => {
  const kept = readKept(NAME);
  return Array.isArray(kept) ? kept.filter(isSeat) : [];
};

/** The newest first; so many are kept. */
const MOST_SEATS = 5;

export const lastCode = (): string => readSeats()[0]?.code ?? '';
export const seatFor = (code: string): string | null =>
  readSeats().find((seat) => seat.code === code)?.token ?? null;

export const keepSeat = (seat: KeptSeat): void =>
  keep(NAME, [seat, ...readSeats().filter(({ code }) => code !== seat.code)].slice(0, MOST_SEATS));

export const dropSeat = (code: string): void =>
  keep(
    NAME,
    readSeats().filter((seat) => seat.code !== code),
  );

const JOINING = 'knot-of-war.joining';

/** Under which command this device asks for a seat in a room: the same until it has one, so that a lost answer leaves no empty seat. */
export const joiningWith = (code: string): string => {
  const kept = readKept(JOINING);
  if (isFields(kept) && kept.code === code && typeof kept.command === 'string') return kept.command;
  const command = newCommand();
  keep(JOINING, { code, command });
  return command;
};

export const hasJoined = (): void => keep(JOINING, null);
