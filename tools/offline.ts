import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** The service worker's file; it must lie at the root to serve the whole page. */
export const SERVICE_WORKER = 'sw.js';
const PLACE = 'self.__WB_MANIFEST';
/** What a page can ask for. Icons of an installed game are fetched and kept by whoever installs it. */
const KEPT = ['index.html', 'manifest.webmanifest', 'icon-48.png', 'assets/*.{js,css,woff2,json,svg}'];

interface Entry {
  readonly url: string;
  /** Null where the name carries a hash of the content. */
  readonly revision: string | null;
}

const entryOf = (dir: string, name: string): Entry => {
  const url = name.replaceAll('\\', '/');
  if (url.startsWith('assets/')) return { url, revision: null };
  const hash = createHash('sha256').update(readFileSync(join(dir, name)));
  return { url, revision: hash.digest('hex').slice(0, 16) };
};

/** Writes the list of the built files into the built service worker. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle(_, bundle: Rolldown.OutputBundle) {
      const worker = bundle[SERVICE_WORKER];
      if (worker?.type !== 'chunk') throw new Error(`No ${SERVICE_WORKER} was built.`);
      // It is registered as a classic script, which can import nothing.
      if (worker.imports.length > 0)
        throw new Error(`${SERVICE_WORKER} imports ${worker.imports.join(', ')}.`);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }: Rolldown.NormalizedOutputOptions) {
        if (dir === undefined) return;
        const path = join(dir, SERVICE_WORKER);
        const names = globSync(KEPT, { cwd: dir }).sort();
        const list = JSON.stringify(names.map((name) => entryOf(dir, name)));
        const [before, after, ...more] = readFileSync(path, 'utf8').split(PLACE);
        if (after === undefined || more.length > 0) throw new Error(`${PLACE} must stand once in ${path}.`);
        writeFileSync(path, `${before}${list}${after}`);
      },
    },
  };
}
