/** A server as a process of its own, over a page of one line: what tests kill. */
import { readConfig } from '../../src/server/config.ts';
import { startServer } from '../../src/server/start.ts';

const running = await startServer(readConfig(process.env), `${import.meta.dirname}/page`);
process.once('SIGTERM', () => void running.close().then(() => process.exit(0)));
process.once('disconnect', () => process.exit(0));
process.send?.({ port: running.port });
