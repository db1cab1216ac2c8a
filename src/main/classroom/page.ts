/** The doings of a class page: who it speaks for, and what it asks of the server. */
import type { ClassRefusal } from '../../classroom/types.ts';
import type { Answer } from '../../classroom/wire.ts';
import type { ClassPage, ClassShown, ClassStore } from '../../store/classroom.ts';
import { type Address, nextSeed } from '../options.ts';
import { keepPreferences } from '../preferences.ts';
import {
  type Arrival,
  arrivalOf,
  dropSeat,
  hasJoined,
  joiningWith,
  keepSeat,
  lastCode,
  seatFor,
} from './address.ts';
import { afterClass } from './after.ts';
import { newCommand } from './command.ts';
import { type Line, openLine } from './line.ts';

interface Wiring {
  readonly store: ClassStore;
  readonly line: Line;
}

const refusalOf = (answer: Answer<unknown>): ClassRefusal | null => (answer.ok ? null : answer);

/** Follows the address: a control room or a wall at once, a kept seat at once, else the door. */
export const openClassPage = (store: ClassStore, address: Address): ClassPage => {
  const line = openLine({
    onLine: (state) => store.setState({ line: state }),
    onView: (role, { view }, now) =>
      store.setState({ shown: { role, view } as ClassShown, ahead: now - Date.now(), gone: null }),
    onGone: (gone) => {
      const { code, shown } = store.getState();
      if (shown === null || shown.role === 'seat') dropSeat(code);
      line.leave();
      store.setState({ gone, shown: null, seated: false, opening: false });
    },
  });
  const wiring: Wiring = { store, line };
  arrive(wiring, arrivalOf(location.hash));
  return {
    store,
    options: address.options,
    after: afterClass,
    scenario: async ({ id, hash }, reader) => (await import('../scenario.ts')).loadScenario(id, reader, hash),
    open: (wanted) =>
      line.call((socket, answer) => socket.emit('open', { ...wanted, seed: nextSeed(address) }, answer)),
    takeControl: (token) => {
      history.replaceState(null, '', `#control=${token}`);
      void line.enter(token);
    },
    join: (code) => join(wiring, code),
    ask: async (request) => refusalOf(await line.ask(newCommand(), request)),
    leave: () => {
      history.replaceState(null, '', location.pathname + location.search);
      line.leave();
      store.setState({ shown: null, gone: null, opening: false });
    },
    prefer: (change) => {
      const preferences = { ...store.getState().preferences, ...change };
      keepPreferences(preferences);
      store.setState({ preferences });
    },
  };
};

const arrive = ({ store, line }: Wiring, arrival: Arrival): void => {
  if (arrival.kind === 'control' || arrival.kind === 'wall') return void line.enter(arrival.token);
  if (arrival.kind === 'open') return store.setState({ opening: true });
  const code = arrival.kind === 'code' ? arrival.code : lastCode();
  const token = seatFor(code);
  store.setState({ code, seated: token !== null });
  if (arrival.kind === 'code' && token !== null) void line.enter(token);
};

const join = async ({ store, line }: Wiring, typed: string): Promise<ClassRefusal | null> => {
  const code = typed.trim().toUpperCase();
  const kept = seatFor(code);
  if (kept !== null) {
    store.setState({ code, gone: null });
    history.replaceState(null, '', `#${code}`);
    return refusalOf(await line.enter(kept));
  }
  const joined = await line.join(joiningWith(code), code);
  if (!joined.ok) return joined;
  const { token } = joined.value;
  keepSeat({ code, token });
  hasJoined();
  store.setState({ code, seated: true, joined: true, gone: null });
  history.replaceState(null, '', `#${code}`);
  return refusalOf(await line.enter(token));
};
