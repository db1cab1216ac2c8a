import { describe, expect, it } from 'vitest';
import { orderChoices } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { type Order, type OrderChoice, RULES_VERSION } from '../../src/engine/types.ts';
import { DESKS, ORDER_KINDS, SIDES, type Side } from '../../src/scenario/types.ts';
import { ordersFor, ordersOf } from '../../src/store/targets.ts';
import type { Target } from '../../src/store/types.ts';
import { loadScenario, openDrill, present, sealThrough } from './sessionGame.ts';

const main = await loadScenario('october-1962');

const targets: readonly Target[] = [
  ...[...main.ships, ...main.warships].map(({ id }): Target => ({ kind: 'ship', id })),
  ...main.submarines.map(({ id }): Target => ({ kind: 'submarine', id })),
  ...main.sites.map(({ id }): Target => ({ kind: 'site', id })),
  ...SIDES.map((id): Target => ({ kind: 'capital', id })),
  { kind: 'line', id: 'line' },
];

const seenBy = (side: Side) => observe(main, initialState(main, DEFAULT_SETTINGS, RULES_VERSION), { side });

/** As if nothing were refused: one choice for every kind at every desk that a side may give it at. */
const allChoices = (side: Side): readonly OrderChoice[] =>
  ORDER_KINDS.flatMap((kind) => {
    const rule = main.orders[kind];
    if (rule === undefined || !rule.sides.includes(side)) return [];
    return rule.desks.map((desk) => ({
      desk,
      kind,
      orders: [],
      refusal: { code: 'not-now', detail: kind } as const,
    }));
  });

const shipOrders: readonly Order[] = [
  { kind: 'B8', ships: ['kimovsk', 'gagarin'], instruction: 'stop' },
  { kind: 'B8', ships: ['bucharest'], instruction: 'turn-back' },
  { kind: 'B8', ships: ['gagarin'], instruction: 'run' },
];
const lineOrders: readonly Order[] = [
  { kind: 'B4', shipClass: 'fuel', instruction: 'hail' },
  { kind: 'B4', shipClass: 'arms', instruction: 'board' },
];

describe.each(SIDES)('for %s', (side) => {
  it('every order is found at something on the map, besides its desk', () => {
    const choices = allChoices(side);
    const found = new Set(
      targets
        .flatMap((target) => ordersFor(target, choices, seenBy(side), main))
        .map(({ desk, kind }) => `${desk} ${kind}`),
    );
    expect(choices.filter(({ desk, kind }) => !found.has(`${desk} ${kind}`))).toEqual([]);
    expect(DESKS.flatMap((desk) => ordersOf(desk, choices)).length).toBe(choices.length);
  });

  it('every site, submarine, capital and the line concern some order', () => {
    for (const target of targets.filter(({ kind }) => kind !== 'ship')) {
      expect(
        ordersFor(target, allChoices(side), seenBy(side), main),
        `${target.kind} ${target.id}`,
      ).not.toEqual([]);
    }
  });
});

describe('a ship', () => {
  it('shows the orders that name it', () => {
    const choices: OrderChoice[] = [{ desk: 'military', kind: 'B8', orders: shipOrders, refusal: null }];
    const at = (id: string) => ordersFor({ kind: 'ship', id }, choices, seenBy('ussr'), main)[0]?.orders;
    expect(at('gagarin')).toEqual([shipOrders[0], shipOrders[2]]);
    expect(at('bucharest')).toEqual([shipOrders[1]]);
    expect(ordersFor({ kind: 'ship', id: 'grozny' }, choices, seenBy('ussr'), main)).toEqual([]);
  });

  it('shows the orders for its class', () => {
    const choices: OrderChoice[] = [{ desk: 'military', kind: 'B4', orders: lineOrders, refusal: null }];
    const at = (id: string) => ordersFor({ kind: 'ship', id }, choices, seenBy('us'), main)[0]?.orders;
    expect(at('bucharest')).toEqual([lineOrders[0]]);
    expect(at('gagarin')).toEqual([lineOrders[1]]);
    expect(at('us-essex')).toEqual(lineOrders);
  });

  it('keeps a refused kind with its reason', () => {
    const refusal = { code: 'needs-line', detail: 'B4' } as const;
    const choices: OrderChoice[] = [{ desk: 'military', kind: 'B4', orders: [], refusal }];
    expect(ordersFor({ kind: 'ship', id: 'gagarin' }, choices, seenBy('us'), main)).toEqual(choices);
  });
});

it('a place concerns Cuba, an ally, the forces at home, or nothing', () => {
  const kinds = (id: string) =>
    ordersFor({ kind: 'place', id }, allChoices('us'), seenBy('us'), main).map(({ kind }) => kind);
  expect(kinds('havana')).toContain('S4');
  expect(kinds('turkey')).toEqual(['M7', 'U2', 'U5']);
  expect(kinds('miami')).toEqual(['M2', 'M3', 'M6']);
  expect(kinds('bermuda')).toEqual([]);
});

it('every real choice of a running game is found on the map', async () => {
  const session = openDrill();
  const sides = SIDES.map((side) => session.port({ side }));
  for (const port of sides) {
    port.subscribe(({ choices, observation }) => {
      const found = targets.flatMap((target) => ordersFor(target, choices, observation, main));
      for (const choice of choices)
        expect(found.some(({ desk, kind }) => desk === choice.desk && kind === choice.kind)).toBe(true);
    });
  }
  await sealThrough(session, SIDES);
  expect(sides.map((port) => orderChoices(main, present(port).observation))).toEqual([[], []]);
});
