/** How the server is: `/healthz` for whoever keeps it running, `/metrics` for whoever draws its figures. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Config } from './config.ts';
import type { Metrics } from './metrics.ts';
import type { RoomStore } from './storage/port.ts';
import { hashToken } from './tokens.ts';

export interface Reading {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}
/** By path. */
export type Readings = ReadonlyMap<string, (request: IncomingMessage) => Promise<Reading>>;

const plain = (status: number, text: string): Reading => ({
  status,
  type: 'text/plain; charset=utf-8',
  text: `${text}\n`,
});

/** A store that does not answer in this time is not reached. */
const PATIENCE_MILLISECONDS = 2_000;

const health = async (store: RoomStore): Promise<Reading> => {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('late')), PATIENCE_MILLISECONDS).unref();
  });
  return Promise.race([store.count(), late]).then(
    () => plain(200, 'ok'),
    () => plain(503, 'the database is not reached'),
  );
};

/** Compared as hashes, so that the time it takes tells nothing. */
const knows = (request: IncomingMessage, token: string): boolean => {
  const [given, wanted] = [request.headers.authorization ?? '', `Bearer ${token}`].map((one) =>
    Buffer.from(hashToken(one)),
  );
  return given !== undefined && wanted !== undefined && timingSafeEqual(given, wanted);
};

const figures = async (
  setting: Config['metrics'],
  metrics: Metrics,
  request: IncomingMessage,
): Promise<Reading> => {
  if (setting === 'off') return plain(404, 'Not found');
  if (setting !== 'on' && !knows(request, setting.token)) return plain(401, 'The token is another one');
  return { status: 200, type: metrics.contentType, text: await metrics.text() };
};

export const readingsOf = ({ metrics: setting }: Config, store: RoomStore, metrics: Metrics): Readings =>
  new Map([
    ['/healthz', () => health(store)],
    ['/metrics', (request: IncomingMessage) => figures(setting, metrics, request)],
  ]);
