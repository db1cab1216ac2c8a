/**
 * Bakes the letters that the game itself is written in, of the face of its sentences: node tools/bakeFont.ts (by hand; the file it
 * writes is committed). The title is read in it, and a third less of it comes over a slow line; any other letter, as in the name
 * of a pupil, is drawn from the whole face. Source: Literata from Fontsource (SIL Open Font License 1.1).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { writtenLetters } from './writtenLetters.ts';

const WHOLE = createRequire(import.meta.url).resolve(
  '@fontsource/literata/files/literata-latin-400-normal.woff2',
);
const FOLDER = new URL('../assets/fonts/', import.meta.url);

const letters = [...writtenLetters()].join('');
const font = await subsetFont(readFileSync(WHOLE), letters, { targetFormat: 'woff2' });
mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL('literata-written-400.woff2', FOLDER), font);
console.log(`${font.length} bytes`);
