/**
 * Several server processes behind one address, over one PostgreSQL:
 *   DATABASE_URL=postgresql://user:password@host/database PROCESSES=4 PORT=8080 npm run start:many
 * A process that ends is started again, and its seats come back through another meanwhile. All other settings are handed on.
 */
import { availableParallelism } from 'node:os';
import { parsePort } from '../src/server/port.ts';
import { startFleet } from './many/fleet.ts';
import { makeFront } from './many/front.ts';

const giveUp = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const { DATABASE_URL = '', PROCESSES = '', HOST, PORT, TRUST_PROXY = '0' } = process.env;
const port = parsePort(PORT) ?? giveUp(`PORT must be a whole number from 0 to 65535, not "${PORT}".`);
if (DATABASE_URL === '')
  giveUp('Several processes need a database that they share. Set DATABASE_URL, or run npm start.');
const size = PROCESSES === '' ? Math.max(2, availableParallelism()) : Number(PROCESSES);
if (!Number.isInteger(size) || size < 1 || size > 64)
  giveUp(`PROCESSES must be a whole number from 1 to 64, not "${PROCESSES}".`);

const fleet = await startFleet(
  size,
  { DATABASE_URL, TRUST_PROXY: String(Number(TRUST_PROXY) + 1) },
  true,
).catch((reason: unknown) => giveUp(reason instanceof Error ? reason.message : String(reason)));
const front = makeFront(fleet);
front.on('error', async (error) => {
  await fleet.stop();
  giveUp(`Cannot listen on port ${port}: ${error.message}`);
});
front.listen(port, HOST, () => {
  const address = front.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`Knot of War is at http://${HOST ?? 'localhost'}:${actual}/, served by ${size} processes`);
});

const close = async (): Promise<void> => {
  front.close();
  await fleet.stop();
  process.exit(0);
};
process.once('SIGTERM', close);
process.once('SIGINT', close);
