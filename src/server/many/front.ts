/**
 * One address before several server processes. A connection keeps to the process that knows it: the socket library's id says which
 * (`placeOf`). Anything else goes to whichever comes next; where a process has just ended, to one that lives.
 */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Child } from './children.ts';

/** Ids of connections begin with the place of their process. */
export const idIn = (place: number, id: string): string => `${place}.${id}`;

const placeOf = (url: string): number | null => {
  const place = /[?&]sid=(\d+)\./.exec(url)?.[1];
  return place === undefined ? null : Number(place);
};

type Choose = (url: string) => number | null;

/** The port of the process for a request; null where there is none. A connection whose process has gone finds out at another. */
const makeChoose = (children: readonly Child[]): Choose => {
  let next = 0;
  return (url) => {
    const known = children[placeOf(url) ?? -1]?.port;
    if (typeof known === 'number') return known;
    const living = children.flatMap(({ port }) => (port === null ? [] : [port]));
    next += 1;
    return living[next % living.length] ?? null;
  };
};

type PassOn = (incoming: IncomingMessage) => IncomingHttpHeaders;

/** Which host was asked for is a proxy's to say. The processes take this front for one, so it must not hand on what a browser has made up. */
const OF_PROXIES = 'x-forwarded-host';

/** Adds who is connected here to those that the request has come by. */
const passingOn =
  (trustProxy: number): PassOn =>
  ({ headers, socket }) => {
    const said = Object.entries(headers).filter(([name]) => trustProxy > 0 || name !== OF_PROXIES);
    const before = headers['x-forwarded-for'];
    const path = [...(before === undefined ? [] : [String(before)]), socket.remoteAddress ?? ''];
    return { ...Object.fromEntries(said), 'x-forwarded-for': path.join(', ') };
  };

interface Way {
  readonly choose: Choose;
  readonly passedOn: PassOn;
}

const forward = ({ choose, passedOn }: Way, incoming: IncomingMessage, answer: ServerResponse): void => {
  const port = choose(incoming.url ?? '');
  const fail = (): void => {
    if (answer.headersSent) answer.destroy();
    else answer.writeHead(503, { 'Content-Type': 'text/plain' }).end('No process answers\n');
  };
  if (port === null) return fail();
  const { method, url } = incoming;
  const asked = request(
    { host: '127.0.0.1', port, method, path: url, headers: passedOn(incoming) },
    (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.on('error', () => answer.destroy());
      given.pipe(answer);
    },
  );
  asked.on('error', fail);
  answer.on('close', () => asked.destroy());
  incoming.pipe(asked);
};

/** The request as it came, for a process to read anew. */
const headOf = (incoming: IncomingMessage, headers: IncomingHttpHeaders): string => {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${name}: ${one}`),
  );
  return [`${incoming.method} ${incoming.url} HTTP/1.1`, ...lines, '', ''].join('\r\n');
};

const forwardSocket = (
  { choose, passedOn }: Way,
  incoming: IncomingMessage,
  outside: Socket,
  head: Buffer,
): void => {
  const port = choose(incoming.url ?? '');
  if (port === null) {
    outside.destroy();
    return;
  }
  const inside = connect(port, '127.0.0.1', () => {
    inside.write(headOf(incoming, passedOn(incoming)));
    inside.write(head);
    inside.pipe(outside).pipe(inside);
  });
  inside.setNoDelay(true);
  outside.setNoDelay(true);
  for (const [one, other] of [
    [inside, outside],
    [outside, inside],
  ] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
};

/** A server, not yet listening, that hands on whatever it is asked. `trustProxy`: how many proxies stand before it. */
export const createFront = (children: readonly Child[], trustProxy: number): Server => {
  const way = { choose: makeChoose(children), passedOn: passingOn(trustProxy) };
  const front = createServer((incoming, answer) => forward(way, incoming, answer));
  front.on('upgrade', (incoming: IncomingMessage, outside: Socket, head: Buffer) =>
    forwardSocket(way, incoming, outside, head),
  );
  return front;
};
