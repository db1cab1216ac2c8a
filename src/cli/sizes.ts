/**
 * `npm run -s sizes`: the gzip sizes of the built scripts and styles, as JSON. Exit code 1 when the title needs more script than
 * it may, or needs Phaser, or when Phaser is larger than it may be; 2 when there is no build to measure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** 90 KB of script before the title can be used. */
const TITLE_LIMIT = 92_160;
/** The parts of Phaser that the map uses (`tools/phaserParts.ts`). */
const PHASER_LIMIT = 230_000;
const DIST = fileURLToPath(new URL('../../dist/index.html', import.meta.url)).replace(/index\.html$/, '');

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const gzipSize = (file: string): number => gzipSync(readFileSync(DIST + file), { level: 9 }).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** The page's first script, and the one it fetches when the title is painted. The service worker is a third, and starts later. */
const ENTRIES = ['index.html', 'src/main.tsx'];

/** What the title can be used with: these and everything they import before they run; what is imported on demand does not count. */
function titleScripts(manifest: Manifest): string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) visit(next);
  };
  for (const entry of ENTRIES) visit(entry);
  return unique([...seen].map((key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js')));
}

/** Phaser by the address in its banner, not by what the chunk is called. */
const holdsPhaser = (file: string): boolean => readFileSync(DIST + file, 'utf8').includes('phaser.io');

function measure(manifest: Manifest): { readonly ok: boolean; readonly report: object } {
  const chunks = Object.values(manifest);
  const files = unique(
    chunks.flatMap((chunk) => [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]),
  ).filter((file) => /\.(?:js|css)$/.test(file));
  const title = titleScripts(manifest);
  const bytes = sum(title.map(gzipSize));
  const phaser = title.some(holdsPhaser);
  const phaserFiles = files.filter((file) => file.endsWith('.js') && holdsPhaser(file));
  const phaserBytes = sum(phaserFiles.map(gzipSize));
  const small = phaserFiles.length > 0 && phaserBytes <= PHASER_LIMIT;
  const ok = title.length > 0 && bytes <= TITLE_LIMIT && !phaser && small;
  const byFile = Object.fromEntries(files.map((file) => [file, gzipSize(file)]));
  const report = {
    title: { gzip: bytes, limit: TITLE_LIMIT, scripts: title, phaser },
    phaser: { gzip: phaserBytes, limit: PHASER_LIMIT, scripts: phaserFiles },
    scripts: sum(files.filter((file) => file.endsWith('.js')).map(gzipSize)),
    styles: sum(files.filter((file) => file.endsWith('.css')).map(gzipSize)),
    files: byFile,
    ok,
  };
  return { ok, report };
}

function main(): number {
  const path = `${DIST}.vite/manifest.json`;
  if (!existsSync(path)) {
    console.error('There is no build to measure. Run: npm run build');
    return 2;
  }
  const { ok, report } = measure(JSON.parse(readFileSync(path, 'utf8')));
  console.log(JSON.stringify(report, null, 2));
  return ok ? 0 : 1;
}

process.exitCode = main();
