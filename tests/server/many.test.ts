/** Processes that cannot start, and what a front hands on. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CannotStart, MOST_FAILURES, makeChildren } from '../../src/server/many/children.ts';
import { createFront } from '../../src/server/many/front.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'knot-many-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const script = (text: string): string => {
  const path = join(folder, `${text.length}.mjs`);
  writeFileSync(path, text);
  return path;
};

const LISTENS =
  'process.send({ port: 1 }); process.once("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1e6);';

describe('a process that ends before it listens', () => {
  it('is followed by others, later each time, and then by none', { timeout: 60_000 }, async () => {
    const ended: number[] = [];
    const gaveUp: number[] = [];
    const children = makeChildren({
      script: script('process.exit(1);'),
      count: 1,
      env: () => process.env,
      ended: () => ended.push(performance.now()),
      gaveUp: (place) => gaveUp.push(place),
      rest: 200,
    });
    await expect(children.ready()).rejects.toBeInstanceOf(CannotStart);
    expect([ended.length, gaveUp]).toEqual([MOST_FAILURES - 1, [0]]);
    const rests = ended.slice(1).map((at, index) => at - (ended[index] ?? 0));
    expect(rests.map((rest, index) => rest >= 200 * 2 ** index)).toEqual(rests.map(() => true));
    expect(children.all.map(({ isGivenUp, port }) => [isGivenUp, port])).toEqual([[true, null]]);
    await children.close();
  });

  it('is told from one that has listened: that is followed at once, however often', {
    timeout: 60_000,
  }, async () => {
    const gaveUp: number[] = [];
    const children = makeChildren({
      script: script(LISTENS),
      count: 1,
      env: () => process.env,
      ended: () => undefined,
      gaveUp: (place) => gaveUp.push(place),
      rest: 1,
    });
    for (let kills = 0; kills <= MOST_FAILURES; kills++) {
      await children.ready();
      const [child] = children.all;
      const before = child?.pid;
      if (before !== undefined) process.kill(before, 'SIGKILL');
      await expect.poll(() => child?.pid !== before && child?.port !== null, { timeout: 20_000 }).toBe(true);
    }
    expect(gaveUp).toEqual([]);
    await children.close();
  });
});

describe('a front', () => {
  const SAID = {
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-For': '9.9.9.9',
  };

  const heardBehind = async (trustProxy: number): Promise<IncomingHttpHeaders> => {
    const inner = createServer((asked, answer) => answer.end(JSON.stringify(asked.headers)));
    await once(inner.listen(0, '127.0.0.1'), 'listening');
    const { port } = inner.address() as AddressInfo;
    const front = createFront([{ place: 0, port, pid: 1, isGivenUp: false }], trustProxy);
    await once(front.listen(0, '127.0.0.1'), 'listening');
    const asked = request({ port: (front.address() as AddressInfo).port, headers: SAID, agent: false });
    const [answer] = await once(asked.end(), 'response');
    let text = '';
    for await (const piece of answer) text += String(piece);
    inner.close();
    front.close();
    return JSON.parse(text) as IncomingHttpHeaders;
  };

  it('does not hand on what only a proxy may say, unless it stands behind one', async () => {
    const alone = await heardBehind(0);
    expect(alone['x-forwarded-host']).toBe(undefined);
    expect(alone['x-forwarded-for']).toMatch(/^9\.9\.9\.9, .*127\.0\.0\.1$/);
    const behind = await heardBehind(1);
    expect(behind['x-forwarded-host']).toBe('evil.example');
  });
});
