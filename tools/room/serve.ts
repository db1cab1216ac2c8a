/** The server without its check for a built page, for tests that are run before there is one. */
import { readConfig } from '../../src/server/config.ts';
import { startServer } from '../../src/server/start.ts';

await startServer(readConfig(process.env), import.meta.dirname);
