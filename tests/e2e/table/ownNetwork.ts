/** Run where there is no network but an own one: starts the server as `npm start` does and plays a class by the address it prints. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { openText } from '../../../src/text/text.ts';
import { troublesOf } from './troubles.ts';

const SERVER = fileURLToPath(new URL('../../../src/server/main.ts', import.meta.url));
const PATIENCE = 120_000;
const text = await openText('en');
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click({ timeout: PATIENCE });

/** The address for others, once the server has printed it. */
const addressIn = (output: NodeJS.ReadableStream): Promise<string> =>
  new Promise((resolve, reject) => {
    let told = '';
    output.on('data', (part) => {
      told += String(part);
      const found = /For a class, open one of these: (\S+)/.exec(told)?.[1];
      if (found !== undefined) resolve(found);
    });
    output.on('end', () => reject(new Error(`The server named no address. It said: ${told}`)));
  });

const dataDir = mkdtempSync(join(tmpdir(), 'knot-own-'));
const server = spawn(process.execPath, [SERVER], {
  env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn', PORT: '8080' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await addressIn(server.stdout);
const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--disable-gpu'],
});
const outside: string[] = [];
const troubles: string[] = [];

/** A device of somebody's own, on the page of the class. */
const openDevice = async (fragment: string): Promise<Page> => {
  const context = await browser.newContext();
  const found = await troublesOf(context);
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) outside.push(request.url());
  });
  const page = await context.newPage();
  page.on('close', () => troubles.push(...found));
  await page.goto(`${address}?r=canvas&lang=en&seed=7${fragment}`);
  return page;
};

const teacher = await openDevice('#open');
await teacher.getByRole('radio', { name: text.say('setup.preset.minutes-30') }).check();
await press(teacher, text.say('setup.open'));
const code = (await teacher.locator('.opened-code').textContent({ timeout: PATIENCE })) ?? '';
await press(teacher, text.say('setup.control'));
const students = [await openDevice(`#${code}`), await openDevice(`#${code}`)];
for (const student of students) await press(student, text.say('door.join'));
for (const kind of ['door', 'reading', 'talks', 'watching', 'talks', 'over'] as const)
  await press(teacher, text.say('control.next', { kind }));
const pages = [teacher, ...students];
for (const page of pages)
  await page.getByText(text.say('classDebrief.title')).first().waitFor({ timeout: PATIENCE });
for (const page of pages) await page.close();
await browser.close();
server.kill('SIGTERM');
rmSync(dataDir, { recursive: true, force: true });
console.log(JSON.stringify({ address, reached: pages.map(() => 'debrief'), outside, troubles }));
process.exit(0);
