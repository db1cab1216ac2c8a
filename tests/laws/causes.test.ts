import { describe, expect, it } from 'vitest';
import { causesTold, type GameCauses, gameCauses } from '../../src/cli/laws/causes/gameCauses.ts';
import { CAUSE_NAMES } from '../../src/cli/laws/causes/table.ts';
import { mixedSettings } from '../../src/cli/laws/mixedSettings.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import type { Chooser } from '../../src/cli/playGame.ts';
import { chooseRandomUnlisted } from '../../src/policy/random.ts';
import { chooseReference, type ReferenceName } from '../../src/policy/reference/named.ts';
import { SCENARIO_IDS } from '../../src/scenario/catalogue.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, openTable, startingWith, type Table, THIRTEEN_DAYS } from '../cases/table.ts';

const PAIRS: readonly (readonly [ReferenceName, ReferenceName])[] = [
  ['hawk', 'stone-su'],
  ['strike-us', 'stone-su'],
  ['strike-us', 'hawk'],
  ['brink-us', 'hawk'],
  ['brink-us', 'adaptive-su'],
  ['dove', 'dove'],
  ['grit', 'grit'],
];
const GAMES_A_PAIR = 8;
const RANDOM_GAMES = 100;

const play = (
  scenario: Scenario,
  games: number,
  chooser: (scenario: Scenario) => Chooser,
): readonly GameCauses[] =>
  Array.from({ length: games }, (_, seed) =>
    gameCauses(scenario, mixedSettings(seed), seed, chooser(scenario)),
  );

const inCharacter =
  ([us, ussr]: (typeof PAIRS)[number]) =>
  (scenario: Scenario): Chooser =>
  (seen) =>
    chooseReference(seen.side === 'us' ? us : ussr, scenario, seen);

const atRandom =
  (scenario: Scenario): Chooser =>
  (seen, seed) =>
    chooseRandomUnlisted(scenario, seen, seed);

const all = await Promise.all(SCENARIO_IDS.map(async (id) => (await loadScenario(id)).scenario));
const reached = new Set<string>();
const note = (games: readonly GameCauses[]): void => {
  for (const { causes } of games) for (const cause of causes) reached.add(cause);
};

/** Washington has struck, Moscow has shown restraint, and the fighting goes on. */
const struck = (): Table =>
  openTable(startingWith(FROM_THE_SPEECH, { strike: 60_000 }))
    .order('us', { kind: 'S1' })
    .turn()
    .answer('ussr', 'restrain');

/** What play seldom comes to. A table throws at the first change that is not what its cause makes of it. */
const SELDOM: { readonly [cause: string]: () => Table } = {
  // A clause that only the governments know, on a staked issue.
  settled: () =>
    openTable(startingWith(FROM_THE_SPEECH, { stakes: { us: [0, 0, 0, 40_000, 0], ussr: [0, 0, 0, 0, 0] } }))
      .order('ussr', {
        kind: 'C2',
        message: { act: 'offer', bundle: { terms: [2, 0, 0, 2, 0], publicity: [0, 0, 0, 1, 0] }, hours: 48 },
      })
      .turn()
      .order('us', { kind: 'K1', slot: 0, rider: false }, 'public')
      .turn(),
  // Before anybody has been told why.
  'S1.bombs': () =>
    openTable(startingWith(THIRTEEN_DAYS, { strike: 60_000 }))
      .order('us', { kind: 'S1' })
      .turn(),
  S2: () =>
    openTable(FROM_THE_SPEECH)
      .order('us', { kind: 'I2' })
      .turn({ 'recon-risk': 1 })
      .answer('us', 'hold')
      .order('us', { kind: 'S2' })
      .turn(),
  S5: () => struck().order('ussr', { kind: 'S5' }).turn(),
  S6: () => struck().order('us', { kind: 'S6' }).turn(),
  S7: () =>
    struck()
      .order('us', { kind: 'M1', step: 1 })
      .turn()
      .order('us', { kind: 'M1', step: 1 })
      .turn()
      .order('us', { kind: 'S7' })
      .turn(),
};

describe('what every told change names as its cause recomputes it', () => {
  it.each(all.map((scenario) => [scenario.id, scenario] as const))('in random play of %s', (_, scenario) => {
    const games = play(scenario, RANDOM_GAMES, atRandom);
    note(games);
    expect(games.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it.each(PAIRS)('in games of %s against %s', (...pair) => {
    const games = all.flatMap((scenario) => play(scenario, GAMES_A_PAIR, inCharacter(pair)));
    note(games);
    expect(games.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it.each(Object.keys(SELDOM))('where play seldom comes: %s', (cause) => {
    const causes = causesTold(SELDOM[cause]?.().events ?? []);
    for (const told of causes) reached.add(told);
    expect(causes).toContain(cause);
  });

  it('with no cause in the table left out', () => {
    expect(CAUSE_NAMES.filter((cause) => !reached.has(cause))).toEqual([]);
  });
});
