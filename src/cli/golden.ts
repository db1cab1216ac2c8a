/** `npm run golden`: writes the golden files anew. Read the difference before it is kept: it is what the rules now do otherwise. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { GOLDEN_FOLDER, goldenFiles } from './golden/files.ts';

const files = await goldenFiles();
mkdirSync(GOLDEN_FOLDER, { recursive: true });
for (const old of readdirSync(GOLDEN_FOLDER)) rmSync(GOLDEN_FOLDER + old);
for (const { name, text } of files) {
  writeFileSync(GOLDEN_FOLDER + name, text);
  console.log(`${name} ${Math.ceil(text.length / 1024)} KB`);
}
