import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, openerPolicy } from '../../src/server/headers.ts';
import { parsePort } from '../../src/server/port.ts';
import { createSite } from '../../src/server/site.ts';
import { AFTER_PAINT } from '../../tools/paintFirst.ts';

const PAGE = '<!doctype html><title>Knot of War</title>';
let folder = '';
let base = '';
let port = 0;
let server: ReturnType<typeof createSite>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knot-site-'));
  const dist = join(folder, 'dist');
  await mkdir(join(dist, 'assets'), { recursive: true });
  await mkdir(join(dist, '.vite'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(dist, '.vite/manifest.json'), '{}');
  await writeFile(join(dist, 'index.html'), PAGE);
  await writeFile(join(dist, 'sw.js'), '');
  await writeFile(join(dist, 'manifest.webmanifest'), '{}');
  await writeFile(join(dist, 'assets/app-1a2b.js'), 'let x = 1;');
  await writeFile(join(dist, 'assets/app-1a2b.js.gz'), gzipSync('let x = 1;'));
  server = createSite(dist);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  base = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

/** Sends the request line as it stands; `fetch` would tidy `..` away before it left. */
function rawGet(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (part) => {
      answer += String(part);
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

describe('the page', () => {
  it('is served at the root and asked for again each time', async () => {
    const answer = await fetch(`${base}/`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toBe(PAGE);
  });

  it('is served at the root with a query', async () => {
    expect(await (await fetch(`${base}/?r=canvas`)).text()).toBe(PAGE);
  });

  it('answers 304 to a browser that has it', async () => {
    const tag = (await fetch(`${base}/`)).headers.get('etag') ?? '';
    expect((await fetch(`${base}/`, { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });

  it('lets hashed files be kept for a year, compressed when the browser takes it', async () => {
    const answer = await fetch(`${base}/assets/app-1a2b.js`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-type')).toBe('text/javascript');
    expect(await answer.text()).toBe('let x = 1;');
  });

  it('has the service worker and the manifest asked for again each time', async () => {
    for (const path of ['/sw.js', '/manifest.webmanifest'])
      expect((await fetch(base + path)).headers.get('cache-control')).toBe('no-cache');
  });

  it('answers HEAD without a body', async () => {
    const answer = await fetch(`${base}/`, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });
});

describe('the security headers', () => {
  it.each(['/', '/assets/app-1a2b.js', '/healthz', '/none', '/.vite/manifest.json'])(
    'come with %s',
    async (path) => {
      const { headers } = await fetch(base + path);
      expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    },
  );

  it('allow no evaluated code, no inline script but one, and no other host', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[^']*'; /);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:/);
  });

  it('allow what makes the page an installed game', () => {
    for (const part of ["worker-src 'self'", "manifest-src 'self'"])
      expect(CONTENT_SECURITY_POLICY).toContain(part);
  });

  it('name an opener policy only where a browser takes it', () => {
    const policy = { 'Cross-Origin-Opener-Policy': 'same-origin' };
    for (const host of ['localhost', 'localhost:8080', '127.0.0.1:80', '[::1]:8080'])
      expect(openerPolicy(host, undefined)).toEqual(policy);
    expect(openerPolicy('knot.school.example', 'https')).toEqual(policy);
    for (const host of ['192.168.1.7:8080', 'localhost.example', undefined])
      expect(openerPolicy(host, 'http')).toEqual({});
  });

  it('name the script that waits for the first painting', () => {
    const hash = createHash('sha256').update(AFTER_PAINT).digest('base64');
    expect(CONTENT_SECURITY_POLICY).toContain(`script-src 'self' 'sha256-${hash}'`);
  });

  it.each(['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'])(
    'name the style that react-aria writes in %s',
    async (file) => {
      const source = await readFile(
        new URL(`../../node_modules/react-aria/dist/private/${file}`, import.meta.url),
        'utf8',
      );
      const template = /style\.textContent = `([^`]*)`/.exec(source)?.[1] ?? 'no style found';
      const style = template.replace(/\$\{\S+PRESSABLE_ATTRIBUTE\}/, 'data-react-aria-pressable').trim();
      const hash = createHash('sha256').update(style).digest('base64');
      expect(CONTENT_SECURITY_POLICY).toContain(`'sha256-${hash}'`);
    },
  );
});

describe('what is not there', () => {
  it.each(['/none', '/assets/', '/assets/none.js', '/%', '/%00', '/index.html/x'])(
    '%s answers 404',
    async (path) => {
      expect(await rawGet(path)).toMatch(/^HTTP\/1\.1 404 /);
    },
  );

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
    '/.vite/manifest.json',
    '/%2evite/manifest.json',
  ])('%s reaches nothing', async (path) => {
    const answer = await rawGet(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('secret');
  });

  it('refuses to be written to', async () => {
    const answer = await fetch(`${base}/`, { method: 'POST', body: 'x' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('the server', () => {
  it('says that it is well', async () => {
    const answer = await fetch(`${base}/healthz`);
    expect([answer.status, await answer.text()]).toEqual([200, 'ok\n']);
  });

  it.each(['bytes=5-2', 'bytes=-5', 'bytes=9999-', 'bytes=x'])('survives the range %s', async (range) => {
    const answer = await fetch(`${base}/`, { headers: { Range: range } });
    expect([answer.status, await answer.text()]).toEqual([200, PAGE]);
  });
});

describe('PORT', () => {
  it.each([
    [undefined, 8080],
    ['', 8080],
    ['0', 0],
    ['65535', 65535],
  ])('%s means %i', (text, value) => expect(parsePort(text)).toBe(value));

  it.each(['65536', '-1', '80a', '1e3', '8080.5', ' 80', 'http'])('%s is refused', (text) =>
    expect(parsePort(text)).toBeUndefined(),
  );
});
