/** The built page, served as players get it, while something is measured. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSite } from '../../src/server/site.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Serves the build on a free port of this machine; throws where there is none. */
export const withSite = async <Result>(measure: (address: string) => Promise<Result>): Promise<Result> => {
  if (!existsSync(`${DIST}index.html`)) throw new Error('There is no built page. Run: npm run build');
  const server = createSite(DIST);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return await measure(`http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
