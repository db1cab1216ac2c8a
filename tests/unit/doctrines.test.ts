import { describe, expect, it } from 'vitest';
import { DOCTRINE_IDS } from '../../src/policy/doctrines/doctrine.ts';
import { DOCTRINES, dealtDoctrine, doctrineNamed } from '../../src/policy/doctrines/named.ts';
import { parseLeader } from '../../src/policy/leader.ts';
import { SIDES } from '../../src/scenario/types.ts';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

describe.each(SIDES)('the doctrines of %s', (side) => {
  it('are all there, each once and of that side', () => {
    expect(DOCTRINES[side].map(({ id }) => id).sort()).toEqual([...DOCTRINE_IDS].sort());
    for (const doctrine of DOCTRINES[side]) expect(doctrine.side).toBe(side);
  });

  it('ask no less at first than at last', () => {
    for (const { stance } of DOCTRINES[side]) expect(stance.ask).toBeGreaterThanOrEqual(stance.floor);
  });

  it.each([0, 1, 2])('are dealt by the seed among those that suit temper %i', (temper) => {
    const dealt = new Set(SEEDS.map((seed) => dealtDoctrine(seed, side, temper).id));
    const suit = DOCTRINES[side].filter(({ tempers }) => (tempers[temper] ?? 0) > 0).map(({ id }) => id);
    expect([...dealt].sort()).toEqual([...suit].sort());
    expect(dealtDoctrine(5, side, temper)).toBe(dealtDoctrine(5, side, temper));
  });

  it('differ in what a war is worth to them', () => {
    expect(doctrineNamed(side, 'dove').values.war).toBeLessThan(doctrineNamed(side, 'hawk').values.war);
  });
});

describe('a leader by name', () => {
  it.each([
    ['heuristic', { policy: 'heuristic', nodes: 60, doctrine: 'hidden' }],
    ['search', { policy: 'search', nodes: 1000, doctrine: 'hidden' }],
    ['search:250', { policy: 'search', nodes: 250, doctrine: 'hidden' }],
    ['search:hawk', { policy: 'search', nodes: 1000, doctrine: 'hawk' }],
    ['search:4000:dove:puct', { policy: 'search', nodes: 4000, doctrine: 'dove', rule: 'puct' }],
  ])('%s', (name, leader) => expect(parseLeader(name, 60)).toEqual(leader));

  it.each(['', 'Search', 'search:', 'search:0', 'search:eagle', 'heuristic:60', 'search:1:hawk:puct:2'])(
    'is none: "%s"',
    (name) => expect(parseLeader(name, 60)).toBeNull(),
  );
});
