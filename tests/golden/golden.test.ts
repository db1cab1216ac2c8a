import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GOLDEN_FOLDER, goldenFiles } from '../../src/cli/golden/files.ts';
import { SCENARIO_IDS } from '../../src/scenario/catalogue.ts';

const files = await goldenFiles();
const MOST_BYTES = 60 * 1024;

describe('the golden files (npm run golden)', () => {
  it('are two for each scenario, the deals of the main one, and no others', () => {
    expect(files.length).toBe(2 * SCENARIO_IDS.length + 1);
    expect(readdirSync(GOLDEN_FOLDER).sort()).toEqual(files.map(({ name }) => name).sort());
  });

  it.each(files)('$name is what the rules give now', ({ name, text }) => {
    expect(text.length).toBeLessThan(MOST_BYTES);
    expect(text).toBe(readFileSync(GOLDEN_FOLDER + name, 'utf8'));
  });
});
