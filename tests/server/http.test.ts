import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOCKET_PATH } from '../../src/classroom/wire.ts';
import { SECURITY_HEADERS } from '../../src/server/headers.ts';
import type { Running } from '../../src/server/start.ts';
import { codeOf, connect, granted, makeFolder, startAt } from './table.ts';

const folder = makeFolder();
const TOKEN = 'a-token-for-the-figures';
let server: Running;
let base = '';

beforeAll(async () => {
  server = await startAt(folder, { METRICS: TOKEN, MOST_ROOMS: '2', MOST_CONNECTIONS: '3' });
  base = `http://127.0.0.1:${server.port}`;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const HANDSHAKE = `${SOCKET_PATH}/?EIO=4&transport=polling`;

describe('the socket', () => {
  it('answers with the security headers, and is kept by nobody', async () => {
    const answer = await fetch(base + HANDSHAKE);
    expect(answer.status).toBe(200);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(answer.headers.get(name)).toBe(value);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it.each([
    ['https://elsewhere.example', 403],
    ['null', 403],
  ])('refuses pages of %s', async (origin, status) => {
    expect((await fetch(base + HANDSHAKE, { headers: { Origin: origin } })).status).toBe(status);
  });

  it('takes pages of its own', async () => {
    expect((await fetch(base + HANDSHAKE, { headers: { Origin: base } })).status).toBe(200);
  });

  it.each([
    ['PUT', HANDSHAKE],
    ['POST', HANDSHAKE],
    ['GET', `${SOCKET_PATH}/?EIO=4&transport=polling&sid=nobody`],
    ['GET', `${SOCKET_PATH}/?EIO=9&transport=carrier-pigeon`],
    ['GET', `${SOCKET_PATH}/`],
  ])('refuses %s %s', async (method, path) => {
    expect((await fetch(base + path, { method })).status).toBe(400);
  });

  it('hands out nothing else', async () => {
    expect((await fetch(`${base}${SOCKET_PATH}/socket.io.js`)).status).toBe(400);
    expect((await fetch(`${base}/socket.io/socket.io.js`)).status).toBe(404);
  });
});

describe('readings', () => {
  it('say that the store is reached', async () => {
    const answer = await fetch(`${base}/healthz?from=host`);
    expect([answer.status, await answer.text()]).toEqual([200, 'ok\n']);
  });

  it('show figures to whoever knows the token, and nobody else', async () => {
    expect((await fetch(`${base}/metrics`)).status).toBe(401);
    const wrong = { Authorization: 'Bearer another-token' };
    expect((await fetch(`${base}/metrics`, { headers: wrong })).status).toBe(401);
    const answer = await fetch(`${base}/metrics`, { headers: { Authorization: `Bearer ${TOKEN}` } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('knot_rooms ');
  });
});

describe('what was said', () => {
  it('stands in no figure', async () => {
    const client = connect(server.port);
    const links = await granted(client.open());
    await granted(client.enter(links.control));
    await granted(client.ask({ kind: 'rubric', lines: ['unmistakable-line'] }));
    client.line.emit('unmistakable-event' as 'sync', () => undefined);
    expect(await codeOf(client.ask({ kind: 'unmistakable-kind' } as never))).toBe('bad-message');
    const headers = { Authorization: `Bearer ${TOKEN}` };
    const text = await (await fetch(`${base}/metrics`, { headers })).text();
    expect(text).toContain('knot_requests_total{asked="unknown",result="bad-message"} 1');
    for (const secret of ['unmistakable', links.code, links.control]) expect(text).not.toContain(secret);
    client.close();
  });
});

describe('a full house', () => {
  it('opens no more rooms than it is set to', async () => {
    const client = connect(server.port);
    await granted(client.open());
    expect(await codeOf(client.open())).toBe('room-full');
    client.close();
  });
});
