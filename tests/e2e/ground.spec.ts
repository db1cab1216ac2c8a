import { gzipSync } from 'node:zlib';
import { expect, type Response, test } from '@playwright/test';

/** As in `src/cli/sizes.ts`; here it is what the browser really fetches, also by `import()` at the start. */
const TITLE_LIMIT = 92_160;

test('the title opens under the content policy, with little script and without Phaser', async ({ page }) => {
  const troubles: string[] = [];
  const scripts: Response[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('requestfailed', (request) => troubles.push(`not loaded: ${request.url()}`));
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  const answer = await page.goto('/');
  expect(answer?.headers()['content-security-policy']).toContain(
    "default-src 'none'; script-src 'self' 'sha256-",
  );
  await expect(page).toHaveTitle(/Knot of War/);
  // What the page comes with cannot be used before the script is there.
  await expect(page.locator('#root')).not.toHaveAttribute('inert');
  // Asked for only now: a body asked for while the page still loads may be waited for by nobody when the test ends.
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  expect(bodies.length).toBeGreaterThan(0);
  const bytes = bodies
    .map((body) => gzipSync(body, { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(TITLE_LIMIT);
  expect(bodies.some((body) => body.includes('phaser.io'))).toBe(false);
  expect(troubles).toEqual([]);
});

test('the page says what it is before any script has run', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Knot of War' })).toBeVisible();
  await expect(page.locator('noscript p').first()).toBeVisible();
  await context.close();
});
