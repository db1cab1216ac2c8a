/**
 * Bakes the letters that the game itself is written in, of each of its faces: node tools/bakeFont.ts (by hand; the files it
 * writes are committed). A third less comes over a slow line; any other letter, as in the name of a pupil, is drawn from the
 * whole face. Sources: Literata, Sofia Sans Extra Condensed and IBM Plex Mono (SIL Open Font License 1.1) and Special Elite
 * (Apache License 2.0), all from Fontsource.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { writtenLetters } from './writtenLetters.ts';

const FACES: readonly { readonly whole: string; readonly written: string }[] = [
  { whole: 'literata/files/literata-latin-400-normal', written: 'literata-written-400' },
  { whole: 'literata/files/literata-latin-700-normal', written: 'literata-written-700' },
  { whole: 'literata/files/literata-latin-400-italic', written: 'literata-written-400-italic' },
  {
    whole: 'sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-400-normal',
    written: 'sofia-written-400',
  },
  {
    whole: 'sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-700-normal',
    written: 'sofia-written-700',
  },
  { whole: 'special-elite/files/special-elite-latin-400-normal', written: 'special-elite-written-400' },
  { whole: 'ibm-plex-mono/files/ibm-plex-mono-latin-400-normal', written: 'ibm-plex-mono-written-400' },
];
const FOLDER = new URL('../assets/fonts/', import.meta.url);
const { resolve } = createRequire(import.meta.url);

const letters = [...writtenLetters()].join('');
mkdirSync(FOLDER, { recursive: true });
for (const { whole, written } of FACES) {
  const font = await subsetFont(readFileSync(resolve(`@fontsource/${whole}.woff2`)), letters, {
    targetFormat: 'woff2',
  });
  writeFileSync(new URL(`${written}.woff2`, FOLDER), font);
  console.log(`${written}: ${font.length} bytes`);
}
