import { describe, expect, it, vi } from 'vitest';
import { entryText, readCorpus } from '../../src/cli/corpus/entry.ts';
import { openRecord } from '../../src/cli/openRecord.ts';
import { legalActions } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import { replay } from '../../src/engine/replay.ts';
import { openScenario, SCENARIO_IDS } from '../../src/scenario/catalogue.ts';
import { hashScenario } from '../../src/scenario/hash.ts';
import { KEPT } from '../../src/scenario/kept.ts';
import { rulesPart } from '../../src/scenario/rulesPart.ts';
import { type Scenario, SIDES } from '../../src/scenario/types.ts';
import { replayLine } from '../../src/session/replayLine.ts';

const FORMER = vi.hoisted(() => ({ name: '', scenario: {} }));
vi.mock('../../src/scenario/kept.ts', async (importOriginal) => {
  const { KEPT } = await importOriginal<typeof import('../../src/scenario/kept.ts')>();
  return {
    KEPT: {
      keys: () => KEPT.keys(),
      get: (name: string) =>
        name === FORMER.name ? async () => ({ default: FORMER.scenario }) : KEPT.get(name),
    },
  };
});

const load = async (id: (typeof SCENARIO_IDS)[number], hash?: string): Promise<Scenario> => {
  const opened = await openScenario(id, 'en', hash);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value.scenario;
};

/** No names, no texts, no people, no sources: nothing but what the hash is taken over. */
const bare = (scenario: Scenario): Scenario => rulesPart(scenario) as object as Scenario;

const records = await Promise.all(
  readCorpus().map(async ([name, entry]) => {
    const opened = await openRecord(entryText(entry));
    if (!opened.ok) throw new Error(`${name}: ${opened.error.code}`);
    return [name, { ...opened.value, line: entry.replay }] as const;
  }),
);

describe('the rules read nothing but the rules’ part of a scenario', () => {
  it.each(records)('%s is the same game on it alone', (_, { scenario, episode, line }) => {
    expect(replayLine(bare(scenario), episode)).toEqual({ ok: true, value: line });
  });

  it.each(records.filter(([name]) => name.startsWith('random')))(
    '%s offers the same choices on it alone',
    (_, { scenario, episode }) => {
      const steps = replay(scenario, episode);
      if (!steps.ok) throw new Error(steps.error.code);
      for (const { state } of steps.value.filter((_, at) => at % 7 === 0)) {
        for (const side of SIDES) {
          const seen = observe(scenario, state, { side });
          expect(observe(bare(scenario), state, { side })).toEqual(seen);
          expect(legalActions(bare(scenario), seen)).toEqual(legalActions(scenario, seen));
        }
      }
    },
  );
});

type Path = readonly (string | number)[];

/** Where each plain value stands. */
const leaves = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => leaves(inner, [...path, key]));
};

const changedAt = (scenario: Scenario, path: Path): Scenario => {
  const copy = structuredClone(scenario);
  const parent = path.slice(0, -1).reduce<object>((inside, key) => Reflect.get(inside, key), copy);
  Reflect.set(parent, path.at(-1) ?? '', 'changed');
  return copy;
};

describe('the hash of a scenario', () => {
  it('changes with every value of the rules’ part, and with no other', async () => {
    const scenario = await load('october-1962');
    const read = leaves(rulesPart(scenario)).map((path) => path.join('.'));
    // Each hash is taken over the whole; a few hundred of the many values will do.
    const looked = leaves(scenario).filter((path, at) => at % 11 === 0 || path.length <= 2);
    for (const path of looked) {
      const same = hashScenario(changedAt(scenario, path)) === hashScenario(scenario);
      expect(same, path.join('.')).toBe(!read.includes(path.join('.')));
    }
  });

  it('stays when history, texts, people and sources are corrected or added to', async () => {
    const scenario = await load('october-1962');
    const more = {
      ...scenario,
      people: [],
      sources: {},
      history: [],
      historyDays: [],
      thenAndNow: [],
      misconceptions: [],
    };
    expect(hashScenario(more)).toBe(hashScenario(scenario));
  });
});

describe('a scenario whose rules’ part has changed', () => {
  it('is still there as it was for records that name its former hash', async () => {
    const present = await load('october-1962-short');
    const initial = { ...present.initial, castro: present.initial.castro + 1_000 };
    const { sources, ...changed } = { ...present, initial };
    const hash = hashScenario({ ...changed, sources });
    FORMER.scenario = changed;
    FORMER.name = `${present.id}-${hash}`;
    const former = await load('october-1962-short', hash);
    expect(hashScenario(former)).toBe(hash);
    expect(former.sources).toEqual(sources);
    expect(await load('october-1962', hash)).toEqual(await load('october-1962'));
    expect(await load('october-1962-short')).toEqual(present);
  });
});

describe('a scenario that is kept', () => {
  it.each([...KEPT.keys()])('%s is still what its name says', async (name) => {
    const id = SCENARIO_IDS.find((known) => name === `${known}-${name.slice(-16)}`);
    if (id === undefined) throw new Error(`no scenario of ${name}`);
    expect(hashScenario(await load(id, name.slice(-16)))).toBe(name.slice(-16));
  });
});
