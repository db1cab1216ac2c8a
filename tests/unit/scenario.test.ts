import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openScenario, readScenario, readTexts, SCENARIO_IDS } from '../../src/scenario/catalogue.ts';
import { hashScenario } from '../../src/scenario/hash.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { parseTexts } from '../../src/scenario/texts.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { claimsOf } from '../../src/scenario/walk.ts';
import { type Broken, breakScenario, breakTexts } from './brokenScenario.ts';

const open = async (id: (typeof SCENARIO_IDS)[number]) => {
  const opened = await openScenario(id);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error, null, 1));
  return opened.value;
};

const isFrozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThrough));

describe.each(SCENARIO_IDS)('scenario %s', (id) => {
  it('is sound and frozen, and so are its texts', async () => {
    const { scenario, texts } = await open(id);
    expect(scenario.id).toBe(id);
    expect(isFrozenThrough(scenario)).toBe(true);
    expect(Object.isFrozen(texts)).toBe(true);
  });

  it('sources every claim', async () => {
    const claims = claimsOf((await open(id)).scenario);
    expect(claims.length).toBeGreaterThan(50);
    expect(claims.filter(({ value }) => value.length === 0)).toEqual([]);
  });

  it('briefs each side in at most 150 words', async () => {
    const { scenario, texts } = await open(id);
    for (const { situation } of [scenario.briefings.us, scenario.briefings.ussr]) {
      const words = situation.flatMap((claim) => (texts[claim.text] ?? '').split(/\s+/));
      expect(words.length).toBeLessThanOrEqual(150);
    }
  });
});

describe('parseScenario', () => {
  it('leaves its input alone', async () => {
    const json = await readScenario('october-1962');
    const before = JSON.stringify(json);
    expect(parseScenario(json).ok).toBe(true);
    expect(JSON.stringify(json)).toBe(before);
    expect(Object.isFrozen(json)).toBe(false);
  });

  it.each([null, undefined, 7, 'october-1962'])('refuses %s', (json) => {
    expect(parseScenario(json)).toMatchObject({ ok: false, error: [{ path: '', code: 'wrong-type' }] });
  });
});

const BROKEN = 'tests/broken-scenarios';
const brokenNames = readdirSync(BROKEN).map((file) => file.replace('.json', ''));

describe('broken scenarios', () => {
  it('are ten at least', () => {
    expect(brokenNames.length).toBeGreaterThanOrEqual(10);
  });

  it.each(brokenNames)('%s: every fault is named', async (name) => {
    const broken = JSON.parse(readFileSync(`${BROKEN}/${name}.json`, 'utf8')) as Broken;
    const parsed = parseScenario(breakScenario(await readScenario('october-1962'), broken));
    if (!parsed.ok) return expect(parsed.error).toEqual(broken.faults);
    const { scenario } = await open('october-1962');
    const texts = breakTexts(await readTexts('october-1962', 'en', scenario), broken);
    expect(parseTexts(texts, parsed.value)).toEqual({ ok: false, error: broken.faults });
  });
});

describe('hashScenario', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, reversed(inner)]),
    );
  };

  it('does not depend on the order of keys', async () => {
    const { scenario } = await open('october-1962');
    expect(hashScenario(reversed(scenario) as Scenario)).toBe(hashScenario(scenario));
  });

  it('tells scenarios apart', async () => {
    const hashes = await Promise.all(SCENARIO_IDS.map(async (id) => hashScenario((await open(id)).scenario)));
    expect(new Set(hashes).size).toBe(SCENARIO_IDS.length);
    expect(hashes.every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
  });
});
