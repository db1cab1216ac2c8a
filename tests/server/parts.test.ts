import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { addressOf, isOwnOrigin } from '../../src/server/address.ts';
import { ConfigFault, readConfig } from '../../src/server/config.ts';
import { makeLimits } from '../../src/server/limits.ts';
import { faultOf } from '../../src/server/log.ts';
import { makeMetrics } from '../../src/server/metrics.ts';
import { hashToken, isToken, newCode, newToken, readCode } from '../../src/server/tokens.ts';

describe('the configuration', () => {
  it('needs no setting', () => {
    expect(readConfig({})).toEqual({
      port: 8080,
      host: undefined,
      dataDir: './data',
      databaseUrl: null,
      keepMilliseconds: 48 * 3_600_000,
      keptMilliseconds: 30 * 24 * 3_600_000,
      logLevel: 'info',
      metrics: 'off',
      trustProxy: 0,
      origin: null,
      mostRooms: 2_000,
      mostConnections: 5_000,
      opensAnHour: 60,
      clockSpeed: 1,
      processes: 1,
      place: null,
      clockFrom: null,
    });
  });

  it('takes an empty setting for none, and right ones as they are', () => {
    expect(readConfig({ PORT: '', HOST: '', DATABASE_URL: '' })).toEqual(readConfig({}));
    const set = readConfig({
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: '/var/knot',
      DATABASE_URL: 'postgresql://u:p@db/x',
      KEEP_HOURS: '1',
      METRICS: 'a-token-of-some-length',
      TRUST_PROXY: '1',
      ORIGIN: 'https://class.example/',
    });
    expect(set).toMatchObject({ port: 0, host: '127.0.0.1', databaseUrl: 'postgresql://u:p@db/x' });
    expect(set).toMatchObject({ keepMilliseconds: 3_600_000, origin: 'https://class.example' });
    expect(set.metrics).toEqual({ token: 'a-token-of-some-length' });
  });

  it.each([
    ['PORT', '80a'],
    ['DATABASE_URL', 'mysql://u:secret@db'],
    ['KEEP_HOURS', '0'],
    ['KEEP_HOURS', '1.5'],
    ['KEPT_DAYS', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['METRICS', 'short'],
    ['TRUST_PROXY', 'true'],
    ['ORIGIN', 'class.example'],
    ['ORIGIN', 'https://class.example/room'],
    ['PROCESSES', '3'],
    ['MOST_ROOMS', '0'],
    ['MOST_CONNECTIONS', 'many'],
    ['OPENS_PER_HOUR', ''.padEnd(10, '9')],
  ])('%s=%s ends the start with a word about it', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigFault);
    expect(() => readConfig({ [name]: value })).toThrow(name);
    expect(() => readConfig({ [name]: value })).not.toThrow('secret');
  });
});

describe('tokens and codes', () => {
  it('are long, of their alphabet and never twice', () => {
    const tokens = Array.from({ length: 1_000 }, newToken);
    expect(tokens.every(isToken)).toBe(true);
    expect(new Set(tokens).size).toBe(1_000);
    const codes = Array.from({ length: 1_000 }, newCode);
    expect(codes.every((code) => readCode(code) === code && !/[AEIOULSZ01258]/.test(code))).toBe(true);
  });

  it('are kept as hashes', () => {
    const token = newToken();
    expect(hashToken(token)).toMatch(/^[\w-]{43}$/);
    expect(hashToken(token)).toBe(hashToken(token));
    expect(hashToken(token)).not.toContain(token);
  });

  it('are read as they are typed', () => {
    expect(readCode(' bcd-f34 ')).toBe('BCDF34');
    expect(readCode('BCD F34')).toBe('BCDF34');
    for (const wrong of ['', 'BCDF3', 'BCDF345', 'AEIOU1', 'ßCDF34', ' '.repeat(100)])
      expect(readCode(wrong)).toBeNull();
    for (const wrong of ['', 7, null, 'x'.repeat(33), `${'x'.repeat(31)}!`])
      expect(isToken(wrong)).toBe(false);
  });
});

const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

describe('an address', () => {
  it('is who is connected, or what trusted proxies say', () => {
    const asked = from('10.0.0.1', { 'x-forwarded-for': '6.6.6.6, 5.5.5.5, 10.0.0.2' });
    expect([0, 1, 2, 3, 8].map((trust) => addressOf(asked, trust))).toEqual([
      '10.0.0.1',
      '10.0.0.2',
      '5.5.5.5',
      '6.6.6.6',
      '6.6.6.6',
    ]);
    expect(addressOf(from('10.0.0.1'), 1)).toBe('10.0.0.1');
  });

  it.each([
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', ':0:0:0'],
  ])('%s counts as %s', (address, counted) => expect(addressOf(from(address), 0)).toBe(counted));
});

describe('an origin', () => {
  const plain = { origin: null, trustProxy: 0 };
  it.each([
    [{ host: 'a.example:8080' }, plain, true],
    [{ host: 'a.example:8080', origin: 'http://a.example:8080' }, plain, true],
    [{ host: 'a.example', origin: 'https://a.example' }, plain, true],
    [{ host: 'a.example', origin: 'https://b.example' }, plain, false],
    [{ host: 'a.example', origin: 'null' }, plain, false],
    [{ host: 'a.example', origin: 'http://a.example:81' }, plain, false],
    [{ host: 'inner', origin: 'https://a.example', 'x-forwarded-host': 'a.example' }, plain, false],
    [
      { host: 'inner', origin: 'https://a.example', 'x-forwarded-host': 'a.example' },
      { ...plain, trustProxy: 1 },
      true,
    ],
    [{ host: 'inner', origin: 'https://a.example' }, { ...plain, origin: 'https://a.example' }, true],
    [{ host: 'inner', origin: 'http://inner' }, { ...plain, origin: 'https://a.example' }, false],
  ])('%j under %j: %s', (headers, set, own) => expect(isOwnOrigin(headers, set)).toBe(own));
});

describe('limits', () => {
  it('count by key and run out', async () => {
    const { wrongCodes, opens } = makeLimits(2);
    expect([await opens.take('a'), await opens.take('a'), await opens.take('a')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await opens.take('b')).toBe(true);
    expect(await wrongCodes.has('a')).toBe(true);
    for (let count = 0; count < 60; count++) await wrongCodes.take('a');
    expect([await wrongCodes.has('a'), await wrongCodes.has('b')]).toEqual([false, true]);
  });
});

describe('what is written down', () => {
  it('of a fault is its kind alone', () => {
    const fault = Object.assign(new Error('duplicate key (name)=(secret)'), { code: '23505' });
    expect(faultOf(fault)).toEqual({ name: 'Error', code: '23505' });
    expect(faultOf('secret')).toEqual({ name: 'string', code: '' });
  });

  it('as figures are counts by kind', async () => {
    const metrics = makeMetrics();
    metrics.watch(() => ({ rooms: 3, connections: 90 }));
    metrics.answered('propose', 'ok', 0.002);
    metrics.kept(12, 0.001);
    metrics.told(30);
    const text = await metrics.text();
    for (const line of [
      'knot_rooms 3',
      'knot_connections 90',
      'knot_requests_total{asked="propose",result="ok"} 1',
      'knot_news_total 30',
      'knot_commit_entries_sum 12',
    ])
      expect(text).toContain(`${line}\n`);
  });
});
