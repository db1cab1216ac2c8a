import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordFaults } from '../../src/cli/laws/causes/gameCauses.ts';
import { isOrder } from '../../src/engine/wellFormed.ts';
import { openScenario, readScenario, readTexts } from '../../src/scenario/catalogue.ts';
import { hashScenario } from '../../src/scenario/hash.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { parseTexts } from '../../src/scenario/texts.ts';
import { isAction } from '../../src/session/actionShape.ts';
import { formatEpisode } from '../../src/session/formatEpisode.ts';
import { type Catalogue, labelOf, parseEpisode } from '../../src/session/record.ts';
import { computer, drill, isOver, openDrill, until } from '../unit/sessionGame.ts';

/** One seed, so that a failure is the same for everybody. */
const RUN = { seed: 1962, numRuns: 300 } as const;

type Place = readonly (string | number)[];

/** Every place inside a JSON value, the value itself left out. */
const placesOf = (value: unknown, at: Place = []): readonly Place[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...placesOf(inner, [...at, key])]);

/** A copy with another value at a place; `undefined` takes the place away. */
const replaced = (value: unknown, [key, ...rest]: Place, by: unknown): unknown => {
  if (key === undefined) return by;
  const copy: { [name: string]: unknown } = Array.isArray(value)
    ? ([...value] as unknown as { [name: string]: unknown })
    : { ...(value as object) };
  const inner = replaced(copy[key], rest, by);
  if (inner === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = inner;
  return copy;
};

const spoiled = (sound: unknown) =>
  fc
    .tuple(fc.constantFrom(...placesOf(sound)), fc.option(fc.jsonValue(), { nil: undefined, freq: 6 }))
    .map(([place, by]) => replaced(sound, place, by));

const soundRecord = async () => {
  const policies = { us: computer('random', drill, 2), ussr: computer('random', drill, 2) };
  const session = openDrill({ seed: 2, policies });
  await until(session.port('public'), isOver);
  return session.episode();
};
const sound = await soundRecord();
const catalogue: Catalogue = (id) =>
  id === drill.id ? { scenario: drill, hash: hashScenario(drill) } : undefined;

const json = await readScenario('drill-rules');
const opened = await openScenario('drill-rules');
const texts = await readTexts('drill-rules', 'en', json as object);

describe('a record', () => {
  it('of any text at all is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        labelOf(text);
        expect(parseEpisode(text, catalogue).ok).toBe(false);
      }),
      RUN,
    );
  });

  it('changed in one place is refused, or is still a game from start to end', () => {
    fc.assert(
      fc.property(spoiled(JSON.parse(formatEpisode(sound))), (changed) => {
        const read = parseEpisode(JSON.stringify(changed), catalogue);
        if (read.ok) {
          expect(parseEpisode(formatEpisode(read.value), catalogue)).toEqual(read);
          expect(recordFaults(drill, read.value)).toEqual([]);
        } else expect(read.error.code).not.toBe('');
      }),
      RUN,
    );
  });
});

describe('an action', () => {
  it('of any shape is told from an order without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect([typeof isAction(value), typeof isOrder(value)]).toEqual(['boolean', 'boolean']);
      }),
      RUN,
    );
  });
});

describe('a scenario', () => {
  it('changed in one place is taken or refused with places', () => {
    fc.assert(
      fc.property(spoiled(json), (changed) => {
        const read = parseScenario(changed);
        if (!read.ok) expect(read.error.every(({ path }) => typeof path === 'string')).toBe(true);
        expect(read.ok || read.error.length > 0).toBe(true);
      }),
      RUN,
    );
  });

  it('with texts changed in one place is taken or refused', () => {
    if (!opened.ok) throw new Error('the drill does not parse');
    const { scenario } = opened.value;
    fc.assert(
      fc.property(spoiled(texts), (changed) => {
        const read = parseTexts(changed, scenario);
        expect(read.ok || read.error.length > 0).toBe(true);
      }),
      RUN,
    );
  });
});
