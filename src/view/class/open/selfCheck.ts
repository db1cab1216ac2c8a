/** What this device and its network can do for a class: tried before the students are there. */
import { SOCKET_PATH } from '../../../classroom/wire.ts';

export type Finding = 'good' | 'poor' | 'bad';

export interface SelfCheck {
  /** `poor`: sockets are blocked, so pages ask again and again, which works; `bad`: the server is not reached. */
  readonly line: Finding;
  /** `poor` where this device's clock and the server's, by which bells ring, differ by more than a minute. */
  readonly clock: Finding;
  /** `poor` where the control room has to be scrolled. */
  readonly screen: Finding;
}

const PATIENCE_MS = 4_000;
const CLOCK_MS = 60_000;
const WIDE = 1024;
const HIGH = 640;

export async function checkSelf(): Promise<SelfCheck> {
  const [clock, socket] = await Promise.all([checkClock(), checkSocket()]);
  const line = clock === null ? 'bad' : socket ? 'good' : 'poor';
  return { line, clock: clock ?? 'bad', screen: innerWidth >= WIDE && innerHeight >= HIGH ? 'good' : 'poor' };
}

/** By the date of an answer of the server; null where none comes. */
async function checkClock(): Promise<Finding | null> {
  try {
    const answer = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    const there = Date.parse(answer.headers.get('date') ?? '');
    if (!answer.ok) return null;
    return Number.isNaN(there) || Math.abs(there - Date.now()) < CLOCK_MS ? 'good' : 'poor';
  } catch {
    return null;
  }
}

function checkSocket(): Promise<boolean> {
  return new Promise((resolve) => {
    const address = `${location.origin.replace(/^http/, 'ws')}${SOCKET_PATH}/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address);
    const timer = setTimeout(() => done(false), PATIENCE_MS);
    const done = (works: boolean) => {
      clearTimeout(timer);
      socket.onclose = null;
      socket.onerror = null;
      socket.close();
      resolve(works);
    };
    socket.onopen = () => done(true);
    socket.onerror = () => done(false);
    socket.onclose = () => done(false);
  });
}
