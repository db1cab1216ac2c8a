/** The content policy lets a page of a class speak to its own server, by socket and by polling, and to no other. */

import { expect, test } from './table/test.ts';

const HANDSHAKE = '/rooms/?EIO=4&transport=';

test('a page of a class reaches its rooms by socket and by polling', async ({ page }) => {
  const answer = await page.goto('/class');
  expect(answer?.headers()['content-security-policy']).toContain("connect-src 'self'");
  const opened = await page.evaluate(
    (path) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(`ws://${location.host}${path}websocket`);
        socket.onmessage = ({ data }) => resolve(String(data));
        socket.onerror = () => resolve('blocked');
      }),
    HANDSHAKE,
  );
  expect(opened).toMatch(/^0\{"sid":/);
  const polled = await page.evaluate(
    (path) => fetch(`${path}polling`).then((found) => found.text()),
    HANDSHAKE,
  );
  expect(polled).toMatch(/^0\{"sid":/);
});
