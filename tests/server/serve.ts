/** A server as a process of its own, over a page of one line: what tests kill. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/server/config.ts';
import { startServer } from '../../src/server/start.ts';

const dist = mkdtempSync(join(tmpdir(), 'knot-dist-'));
writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Knot of War</title>');
const running = await startServer(readConfig(process.env), dist);
process.once('SIGTERM', () => void running.close().then(() => process.exit(0)));
process.once('disconnect', () => process.exit(0));
process.send?.({ port: running.port });
