/** The built page, served as players get it, while something is measured. */
import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createSite } from '../../src/server/site.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

export interface Site {
  /** Ends with a slash. */
  readonly address: string;
  /** Bytes that have gone out over the wire so far, headers and all. */
  bytesSent(): number;
}

/** Serves the build on a free port of this machine; throws where there is none. */
export const withSite = async <Result>(measure: (site: Site) => Promise<Result>): Promise<Result> => {
  if (!existsSync(`${DIST}index.html`)) throw new Error('There is no built page. Run: npm run build');
  const server = createSite(DIST);
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  try {
    return await measure({
      address: `http://127.0.0.1:${port}/`,
      bytesSent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
