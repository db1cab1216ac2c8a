/**
 * One address in front of several server processes. A connection that polls must come back to the process it began with; every
 * process begins the ids of its connections with its own number, so an id tells where to go and nothing need be remembered.
 */
import {
  request as ask,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Front {
  /** Ports by number of the process; null while one is down. */
  readonly ports: readonly (number | null)[];
}

/** The process that a connection's id names; null for a new connection and for everything that is none. */
const numberIn = (url: string): number | null => {
  const id = new URL(url, 'http://front').searchParams.get('sid') ?? '';
  const number = /^(\d+)-/.exec(id)?.[1];
  return number === undefined ? null : Number(number);
};

/** New connections go round the processes that are up. */
const makeChoose = ({ ports }: Front) => {
  let turn = 0;
  return (url: string): number | null => {
    const number = numberIn(url);
    if (number !== null) return ports[number] ?? null;
    const up = ports.filter((port) => port !== null);
    turn += 1;
    return up[turn % Math.max(1, up.length)] ?? null;
  };
};

const forwarded = ({ headers, socket }: IncomingMessage): IncomingMessage['headers'] => ({
  ...headers,
  'x-forwarded-for': [headers['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', '),
  'x-forwarded-host': headers.host,
});

const refuse = (response: ServerResponse): void => {
  if (!response.headersSent) response.writeHead(502, { 'Content-Type': 'text/plain' });
  response.end('No server answers just now.\n');
};

const carry = (port: number, request: IncomingMessage, response: ServerResponse): void => {
  const { method, url } = request;
  const onward = ask(
    { host: '127.0.0.1', port, method, path: url, headers: forwarded(request) },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    },
  );
  onward.on('error', () => refuse(response));
  response.on('close', () => onward.destroy());
  request.pipe(onward);
};

const headOf = (request: IncomingMessage): string => {
  const { method, url, httpVersion } = request;
  const lines = Object.entries(forwarded(request)).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${name}: ${one}`),
  );
  return `${method} ${url} HTTP/${httpVersion}\r\n${lines.join('\r\n')}\r\n\r\n`;
};

/** What one end does the other hears of: a process that dies takes its connections along. */
const join = (one: Duplex, other: Duplex): void => {
  one.on('error', () => other.destroy());
  one.on('close', () => other.destroy());
  one.pipe(other);
};

const carryOpen = (port: number, request: IncomingMessage, socket: Duplex, head: Buffer): void => {
  const onward: Socket = connect({ host: '127.0.0.1', port, noDelay: true }, () => {
    onward.write(headOf(request));
    onward.write(head);
  });
  join(socket, onward);
  join(onward, socket);
};

/** The processes are to trust one proxy more than there are in front of this one. */
export const makeFront = (front: Front): Server => {
  const choose = makeChoose(front);
  const server = createServer((request, response) => {
    const port = choose(request.url ?? '/');
    if (port === null) refuse(response);
    else carry(port, request, response);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const port = choose(request.url ?? '/');
    if (port === null) socket.destroy();
    else carryOpen(port, request, socket, head);
  });
  return server;
};
