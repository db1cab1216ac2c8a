import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TARGETS } from '../../src/cli/calibrate/bands.ts';
import { constantsOf, nameOf, scaled } from '../../src/cli/calibrate/constants.ts';
import { deviation, mean, median, ratio, share } from '../../src/cli/calibrate/statistics.ts';
import { overlaps } from '../../src/cli/calibrate/verdict.ts';
import { changed } from '../../src/cli/cells/change.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';

const { scenario } = await loadScenario('october-1962');

const BANDS = 'src/cli/calibrate/bands.json';
const FROZEN_BANDS = 'b4c8d13ac8814c05b93f48a862cd8042cb19fe2ac64a0f3b0b814ea79d8111ea';

describe('the bands', () => {
  it('are those that were frozen', () => {
    expect(createHash('sha256').update(readFileSync(BANDS)).digest('hex')).toBe(FROZEN_BANDS);
  });

  it('fit T1 to T5 and T8 only', () => {
    const fitted = TARGETS.filter((target) => target.fitted).map(({ id }) => id);
    expect(fitted).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T8']);
  });
});

describe('an estimate', () => {
  it('of a share has the interval of Wilson', () => {
    const { value, low, high } = share(10, 100);
    expect([value, low, high].map((number) => number.toFixed(2))).toEqual(['10.00', '5.52', '17.44']);
  });

  it('of a share of all or none reaches the end', () => {
    expect([share(50, 50).high, share(0, 50).low]).toEqual([100, 0]);
  });

  it('of a mean is wide as its values are', () => {
    const { value, low, high } = mean([1, 3, 1, 3]);
    expect([value, low, high]).toEqual([2, 2 - 0.98, 2 + 0.98]);
  });

  it('of a spread is exact where there is none', () => {
    expect(deviation([4, 4, 4])).toEqual({ value: 0, low: 0, high: 0, games: 3 });
  });

  it('of a median is a value that came up', () => {
    expect(median([9, 1, 5]).value).toBe(5);
  });

  it('of a ratio weighs games by their size', () => {
    expect(ratio([1, 30], [10, 30]).value).toBe(77.5);
  });

  it.each([
    ['within', 2, 3, true],
    ['across the lower end', 0, 1, true],
    ['below', 0, 0.9, false],
    ['above', 4.1, 5, false],
  ])('%s a band', (_, low, high, hit) => {
    expect(overlaps({ value: 0, low, high, games: 1 }, { low: 1, high: 4 })).toBe(hit);
  });
});

describe('calibrate --quick', () => {
  const folder = mkdtempSync(join(tmpdir(), 'calibrate-'));
  writeFileSync(join(folder, 'CALIBRATION.md'), 'An earlier run.\n\n## Sensitivity\nkept\n');
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/cli/calibrate.ts', '--quick', '--games', '20', '--out', folder],
    { encoding: 'utf8' },
  );
  const lines = stdout.trim().split('\n');
  const document = readFileSync(join(folder, 'CALIBRATION.md'), 'utf8');

  it('ends well', () => expect(status).toBe(0));

  it('prints a line for each measure, in their order, and a count', () => {
    const ids = TARGETS.flatMap(({ id, measures }) => measures.map(() => id));
    expect(lines.slice(0, -1).map((line) => line.split(' ')[0])).toEqual(ids);
    expect(lines.at(-1)).toMatch(/^\d+ of 13 targets inside their bands$/);
  });

  it('says of each measure its verdict and whether it was fitted', () => {
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/ (hit|MISS) +(fitted|unseen)$/);
  });

  it('writes every target into the document', () => {
    for (const { id, title } of TARGETS) expect(document).toContain(`| ${id} | ${title} |`);
  });

  it('keeps what it did not measure', () => {
    expect(document).toContain('## Sensitivity\nkept');
    expect(document).not.toContain('An earlier run');
  });

  it('draws every picture that it shows', () => {
    const shown = [...document.matchAll(/\((calibration\/[a-z]+\.svg)\)/g)].map(([, path]) => path ?? '');
    expect(shown).toHaveLength(4);
    for (const path of shown)
      expect(readFileSync(join(folder, path), 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });
});

describe('the constants that are tried', () => {
  const constants = constantsOf(scenario, 'standard');
  const names = constants.map(nameOf);

  it('are those of hazard, reckoning, terms and orders that a game can turn on', () => {
    expect(names).toContain('hazard.kappaPpb.standard');
    expect(names).toContain('terms.jupiters.1.usPublic');
    expect(names).toContain('orders.M1.effects.0.milli');
    expect(
      names.filter((name) => /weight|kappaPpb\.(?!standard)|^(?!hazard|reckoning|terms|orders)/.test(name)),
    ).toEqual([]);
  });

  it('stay short of certain when they are chances', () => {
    const likely = { path: ['orders', 'M1', 'seenPpm'], value: 900_000 };
    expect([scaled(likely, 1.2).value, scaled(likely, 0.8).value]).toEqual([999_999, 720_000]);
  });

  it('change in a copy, and there alone', () => {
    const change = { path: ['hazard', 'incidentPpm'], value: 7 };
    expect(changed(scenario, [change]).hazard).toEqual({ ...scenario.hazard, incidentPpm: 7 });
    expect(scenario.hazard.incidentPpm).not.toBe(7);
  });

  it('must be there', () => {
    expect(() => changed(scenario, [{ path: ['hazard', 'luck'], value: 7 }])).toThrow('hazard.luck');
  });
});
