import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

const TEXT = '{*,assets/*}.{js,css,html,json,svg,txt,webmanifest}';
/** Below this a compressed answer is no smaller in packets. */
const SMALLEST = 1024;

async function compressFile(path: string): Promise<void> {
  const raw = await readFile(path);
  if (raw.length < SMALLEST) return;
  // Brotli 11 costs three times what 10 costs and saves one byte in a hundred.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  const [br, zip] = await Promise.all([brotli(raw, { params }), gz(raw, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, zip)]);
}

/** Writes a `.br` and a `.gz` beside every text file of the built page, so that the server never compresses. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }: Rolldown.NormalizedOutputOptions) {
        if (dir === undefined) return;
        await Promise.all(globSync(TEXT, { cwd: dir }).map((name) => compressFile(join(dir, name))));
      },
    },
  };
}
