/** Who sent a request, and whether it came from a page of ours. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

const listed = (header: string | string[] | undefined): readonly string[] =>
  String(header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** IPv6 hands a whole /64 to one customer, and IPv4 is often written within it. */
const network = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const before = head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = plain.includes('::') ? Array(Math.max(0, 8 - before.length - after.length)).fill('0') : [];
  return [...before, ...zeros, ...after].slice(0, 4).join(':').toLowerCase();
};

/** The sender's address: what the nearest `trustProxy` proxies say, counted from this server outwards, else who is connected. */
export const addressOf = (request: IncomingMessage, trustProxy: number): string => {
  const connected = request.socket.remoteAddress ?? '';
  const path = [...listed(request.headers['x-forwarded-for']), connected];
  return network(path[Math.max(0, path.length - 1 - trustProxy)] ?? connected);
};

/** The host that the browser asked for: as a trusted proxy forwards it, or as the request says. */
const hostAsked = (headers: IncomingHttpHeaders, trustProxy: number): string | undefined =>
  (trustProxy > 0 ? listed(headers['x-forwarded-host']).at(-1) : undefined) ?? headers.host;

/** A page of another site may not speak to rooms in its reader's name. Programs that are no browsers send no origin. */
export const isOwnOrigin = (
  headers: IncomingHttpHeaders,
  { origin, trustProxy }: { readonly origin: string | null; readonly trustProxy: number },
): boolean => {
  const sender = headers.origin;
  if (sender === undefined) return true;
  if (origin !== null) return sender === origin;
  return URL.canParse(sender) && new URL(sender).host === hostAsked(headers, trustProxy);
};
