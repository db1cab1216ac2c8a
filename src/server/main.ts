import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, ConfigFault, readConfig } from './config.ts';
import { addressesForOthers } from './lan.ts';
import { CannotStart, MOST_FAILURES } from './many/children.ts';
import { startMany } from './many/startMany.ts';
import { type Running, startServer } from './start.ts';

const PAGE = fileURLToPath(new URL('../../dist/index.html', import.meta.url));

function giveUp(message: string): never {
  console.error(message);
  process.exit(1);
}

function readSettings(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigFault) giveUp(error.message);
    throw error;
  }
}

/** What stands in the way of a start, in words for whoever started it. */
function whyNotStarted(error: unknown, { port, dataDir, databaseUrl }: Config): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CannotStart)
    return `A server process was started ${MOST_FAILURES} times and ended each time before it listened. What stopped it stands above.`;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another: PORT=8081 npm start`;
  if (code === 'EACCES' && message.includes('listen'))
    return `Port ${port} needs more rights than this user has. Choose one above 1023.`;
  if (message === 'database is locked')
    return `Another server has the rooms in ${dataDir}. Stop it, or choose another folder: DATA_DIR=./data2 npm start`;
  if (databaseUrl !== null) return `The database of DATABASE_URL cannot be used: ${message}`;
  return `The server cannot start: ${message}`;
}

/** Stops taking new requests, lets running ones finish, and leaves; a second signal leaves at once. */
function closeOnSignal(server: Running, config: Config): void {
  const close = (): void => {
    process.once('SIGTERM', () => process.exit(0));
    process.once('SIGINT', () => process.exit(0));
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', close);
  // A key pressed at a terminal reaches every process; those behind a front are told by it.
  if (config.place === null) process.once('SIGINT', close);
  else process.on('SIGINT', () => undefined);
}

/** A process that stands behind a front says where, and goes when the front has gone. */
function tellFront(server: Running): void {
  process.send?.({ port: server.port });
  process.once('disconnect', () => void server.close().then(() => process.exit(0)));
}

function announce(host: string | undefined, port: number): void {
  console.log(`Knot of War is at http://${host ?? 'localhost'}:${port}/`);
  const others = addressesForOthers(host, port);
  if (others.length > 0) console.log(`For a class, open one of these: ${others.join('  ')}`);
  else if (host === undefined)
    console.log(
      'This machine is in no network, so no other device reaches it. For a class with devices join a network or open a hotspot, and start again; a class on one screen needs neither.',
    );
}

async function main(): Promise<void> {
  const config = readSettings();
  if (!existsSync(PAGE)) giveUp('There is no built page yet. Run: npm run build');
  const isMany = config.processes > 1;
  const lost = (): void =>
    giveUp('No server process can be started any more. What stopped them stands above.');
  const server = await (isMany
    ? startMany(config, fileURLToPath(import.meta.url), process.env, lost)
    : startServer(config, dirname(PAGE))
  ).catch((error: unknown) => giveUp(whyNotStarted(error, config)));
  if (config.place === null) announce(config.host, server.port);
  closeOnSignal(server, config);
  tellFront(server);
}

await main();
