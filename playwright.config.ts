import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** High and unusual, so that no other server is tested by mistake; `reuseExistingServer` is off for the same reason. E2E_PORT sets another. */
const PORT = Number(process.env.E2E_PORT ?? 43_962);
const chromium = process.env.CHROMIUM_PATH;

/** Without a graphics card, by name: the same everywhere, and without the driver's warnings on the console. */
const drawing = (...args: readonly string[]) => ({
  ...(chromium !== undefined && existsSync(chromium) ? { executablePath: chromium } : {}),
  args: ['--enable-unsafe-swiftshader', ...args],
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  // On a build machine whatever else runs there may trip a test once; the tally names each that needed its second try.
  retries: process.env.CI === undefined ? 0 : 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // Generous: a busy machine is no fault of the page.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // Tracing every test would cost a quarter of its time, a filmstrip more than the test it films.
    trace: { mode: 'on-first-retry', screenshots: false },
    screenshot: 'only-on-failure',
    // Tests stop and count what goes over the wire; only the test of play without a network wants one.
    serviceWorkers: 'block',
  },
  projects: [
    {
      // Everything on the page goes through an emulated card; that takes twice as long, so it begins first.
      name: 'webgl',
      testMatch: '**/webgl.spec.ts',
      use: { browserName: 'chromium', launchOptions: drawing('--use-angle=swiftshader') },
    },
    {
      name: 'canvas',
      testIgnore: '**/webgl.spec.ts',
      use: { browserName: 'chromium', launchOptions: drawing('--disable-gpu') },
    },
  ],
  webServer: {
    command: 'node src/server/main.ts',
    url: `http://127.0.0.1:${PORT}/healthz`,
    // Every run has its rooms to itself, and opens as many as it likes from its one address.
    env: {
      PORT: String(PORT),
      HOST: '127.0.0.1',
      DATA_DIR: `test-results/rooms-${PORT}`,
      LOG_LEVEL: 'warn',
      OPENS_PER_HOUR: '10000',
    },
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
