import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/classroom/wire.ts';
import { type ClassSocket, openLine } from '../../src/main/classroom/line.ts';

type Heard = (...values: readonly unknown[]) => void;

/** What a page has sent, with the way to answer it. */
interface Sent {
  readonly event: string;
  readonly values: readonly unknown[];
  answer(given: Answer<unknown>): void;
}

const OK: Answer<unknown> = { ok: true, value: null };
const refused = (code: 'server' | 'too-fast' | 'no-such-seat'): Answer<unknown> => ({
  ok: false,
  code,
  detail: '',
});

/** A socket that connects and breaks when it is told to. */
const makeSocket = () => {
  const listeners = new Map<string, Set<Heard>>();
  const sent: Sent[] = [];
  const on = (event: string, heard: Heard) =>
    listeners.set(event, (listeners.get(event) ?? new Set()).add(heard));
  const off = (event: string, heard: Heard) => listeners.get(event)?.delete(heard);
  const socket = {
    connected: false,
    on,
    off,
    once: on,
    emit: (event: string, ...values: readonly unknown[]) => {
      const answer = values.at(-1) as (given: Answer<unknown>) => void;
      sent.push({ event, values: values.slice(0, -1), answer });
    },
    connect: () => turn(true),
    disconnect: () => turn(false),
  };
  const turn = (connected: boolean, reason = 'transport close'): void => {
    socket.connected = connected;
    for (const heard of [...(listeners.get(connected ? 'connect' : 'disconnect') ?? [])]) heard(reason);
  };
  return { socket: socket as unknown as ClassSocket, sent, turn };
};

const TOKEN = 'a-token';
const REQUEST = { kind: 'say', text: 'Wait.' } as const;

const begin = () => {
  const { socket, sent, turn } = makeSocket();
  const gone: unknown[] = [];
  const states: string[] = [];
  const line = openLine(
    { onLine: (state) => states.push(state), onView: () => undefined, onGone: (why) => gone.push(why) },
    () => socket,
  );
  const seen = (event: string): readonly Sent[] => sent.filter((one) => one.event === event);
  const answer = async (event: string, given: Answer<unknown>): Promise<void> => {
    seen(event).at(-1)?.answer(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { line, gone, states, turn, seen, answer };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a page’s line', () => {
  it('asks once it is in its room, and not before', async () => {
    const { line, turn, seen, answer } = begin();
    const entered = line.enter(TOKEN);
    const asked = line.ask('one', REQUEST);
    expect(seen('enter')).toEqual([]);
    turn(true);
    expect(seen('enter').map(({ values }) => values)).toEqual([[TOKEN]]);
    expect(seen('ask')).toEqual([]);
    await answer('enter', OK);
    expect(await entered).toEqual(OK);
    expect(seen('ask').map(({ values }) => values)).toEqual([['one', REQUEST]]);
    await answer('ask', OK);
    expect(await asked).toEqual(OK);
  });

  it('asks again after a break, under the same command', async () => {
    const { line, turn, seen, answer } = begin();
    void line.enter(TOKEN);
    turn(true);
    await answer('enter', OK);
    const asked = line.ask('one', REQUEST);
    turn(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen('ask')).toHaveLength(1);
    turn(true);
    expect(seen('ask')).toHaveLength(1);
    await answer('enter', OK);
    expect(seen('ask').map(({ values }) => values)).toEqual([
      ['one', REQUEST],
      ['one', REQUEST],
    ]);
    await answer('ask', OK);
    expect(await asked).toEqual(OK);
  });

  it.each(['too-fast', 'server'] as const)('shows its token again where the answer was %s', async (code) => {
    const { line, gone, turn, seen, answer } = begin();
    const entered = line.enter(TOKEN);
    turn(true);
    await answer('enter', refused(code));
    expect(seen('enter')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(seen('enter')).toHaveLength(2);
    await answer('enter', OK);
    expect(await entered).toEqual(OK);
    expect(gone).toEqual([]);
  });

  it('shows its token again where no answer came', async () => {
    const { line, turn, seen } = begin();
    const entered = line.enter(TOKEN);
    turn(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await entered).toEqual(refused('server'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(seen('enter')).toHaveLength(2);
  });

  it('says so when its token opens nothing any more', async () => {
    const { line, gone, turn, answer } = begin();
    const entered = line.enter(TOKEN);
    const asked = line.ask('one', REQUEST);
    turn(true);
    await answer('enter', refused('no-such-seat'));
    expect(await entered).toEqual(refused('no-such-seat'));
    expect(await asked).toEqual(refused('no-such-seat'));
    expect(gone).toEqual([refused('no-such-seat')]);
  });

  it('leaves unsaid what nobody waits for any more', async () => {
    const { line, turn, seen } = begin();
    const joined = line.call((socket, answer) => socket.emit('join', 'one', 'BCDF34', answer));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await joined).toEqual(refused('server'));
    turn(true);
    expect(seen('join')).toEqual([]);
  });

  it('holds what is asked of a server until it is reached', async () => {
    const { line, turn, seen, answer } = begin();
    const joined = line.call((socket, given) => socket.emit('join', 'one', 'BCDF34', given));
    turn(true);
    expect(seen('join').map(({ values }) => values)).toEqual([['one', 'BCDF34']]);
    await answer('join', OK);
    expect(await joined).toEqual(OK);
    turn(false);
    turn(true);
    expect(seen('join')).toHaveLength(1);
  });

  it('asks for a seat again after a break, under the same command, and not for ever', async () => {
    const { line, turn, seen, answer } = begin();
    const joined = line.join('one', 'BCDF34');
    turn(true);
    turn(false);
    await vi.advanceTimersByTimeAsync(2_000);
    turn(true);
    expect(seen('join').map(({ values }) => values)).toEqual([
      ['one', 'BCDF34'],
      ['one', 'BCDF34'],
    ]);
    await answer('join', { ok: true, value: { token: TOKEN } });
    expect(await joined).toEqual({ ok: true, value: { token: TOKEN } });
    turn(false);
    const late = line.join('two', 'BCDF34');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await late).toEqual(refused('server'));
  });

  it('comes back by itself after a pause when the server has cut it off, and says so', async () => {
    const { line, states, turn, seen, answer } = begin();
    void line.enter(TOKEN);
    turn(true);
    await answer('enter', OK);
    turn(false, 'io server disconnect');
    await vi.advanceTimersByTimeAsync(9_000);
    expect(seen('enter')).toHaveLength(1);
    expect(states.at(-1)).toBe('held');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen('enter')).toHaveLength(2);
    expect(states.at(-1)).toBe('on');
  });

  it('is silent once it has been left', async () => {
    const { line, turn, seen, answer } = begin();
    void line.enter(TOKEN);
    turn(true);
    await answer('enter', refused('server'));
    line.leave();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(seen('enter')).toHaveLength(1);
  });
});
