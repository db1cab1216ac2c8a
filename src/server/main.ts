import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePort } from './port.ts';
import { createSite } from './site.ts';

const PAGE = fileURLToPath(new URL('../../dist/index.html', import.meta.url));

function giveUp(message: string): never {
  console.error(message);
  process.exit(1);
}

function whyNotListening(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. Choose another: PORT=8081 npm start`;
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than this user has. Choose one above 1023.`;
  return `Cannot listen on port ${port}: ${error.message}`;
}

/** Stops taking new requests, lets running ones finish, and leaves; a second signal leaves at once. */
function closeOnSignal(server: Server): void {
  const close = (): void => {
    process.once('SIGTERM', () => process.exit(0));
    process.once('SIGINT', () => process.exit(0));
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  };
  process.once('SIGTERM', close);
  process.once('SIGINT', close);
}

function main(): void {
  const port = parsePort(process.env.PORT);
  if (port === undefined) giveUp(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
  if (!existsSync(PAGE)) giveUp('There is no built page yet. Run: npm run build');
  const server = createSite(dirname(PAGE));
  server.on('error', (error) => giveUp(whyNotListening(error, port)));
  server.listen(port, process.env.HOST, () => {
    const address = server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    console.log(`Knot of War is at http://${process.env.HOST ?? 'localhost'}:${actual}/`);
  });
  closeOnSignal(server);
}

main();
