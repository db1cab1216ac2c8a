import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** High and unusual, so that no other server is tested by mistake; `reuseExistingServer` is off for the same reason. */
const PORT = 43_962;
const chromium = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // A filmstrip would cost more than the test it films.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium !== undefined && existsSync(chromium) ? { executablePath: chromium } : {}),
      // Drawing in software by name: the same everywhere, and without the driver's warnings on the console. Only WebGL goes
      // through an emulated graphics card, which costs twice what drawing directly does.
      args: ['--disable-gpu', '--enable-unsafe-swiftshader'],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node src/server/main.ts',
    url: `http://127.0.0.1:${PORT}/healthz`,
    env: { PORT: String(PORT), HOST: '127.0.0.1' },
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
