/** Nothing that binds a side to terms is chosen for it in the list of orders. */
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { Order, OrderChoice } from '../../src/engine/types.ts';
import { type OrderKind, SIDES, type Side } from '../../src/scenario/types.ts';
import { openSession } from '../../src/session/session.ts';
import { firstChoice } from '../../src/view/panels/model/termsIn.ts';
import { computer, isOver, LEADERS, loadScenario, until } from './sessionGame.ts';

const scenario = await loadScenario('october-1962');

const choicesOf = async (side: Side): Promise<readonly OrderChoice[]> => {
  const policy = computer('heuristic', scenario, 5);
  const session = openSession({
    scenario,
    settings: DEFAULT_SETTINGS,
    seed: 5,
    seats: LEADERS,
    policies: { us: policy, ussr: policy },
  });
  const met: OrderChoice[] = [];
  await until(session.port({ side }), (update) => {
    met.push(...update.choices);
    return isOver(update);
  });
  session.close();
  return met;
};

/** In this game only Moscow is made offers it could counter. */
const OFFERING = { us: ['P5', 'C1', 'C2', 'C3'], ussr: ['P5', 'C1', 'C2', 'C3', 'K2'] } as const;

it.each(SIDES)('the list of %s presets an order only where it gives nothing away', async (side) => {
  const choices = (await choicesOf(side)).filter(({ orders }) => orders.length > 0);
  const offering = choices.filter(({ orders }) =>
    orders.some((order) => 'bundle' in order || ('message' in order && order.message.act === 'offer')),
  );
  expect(new Set(offering.map(({ kind }) => kind))).toEqual(new Set(OFFERING[side]));
  for (const choice of offering) expect(firstChoice(choice)).toBeNull();
  const several = choices.filter(({ kind, orders }) => /^(K|P8)/.test(kind) && orders.length > 1);
  expect(several.length).toBeGreaterThan(0);
  for (const choice of several) expect(firstChoice(choice)).toBeNull();
  const given = choices.filter(
    ({ kind }) => /^[MBIU]|C4|P2/.test(kind) && !/^(M5|M11|M12|B4|B8|B9)$/.test(kind),
  );
  for (const choice of given) expect(firstChoice(choice)).toEqual(choice.orders[0]);
});

it('no order on tactical weapons is chosen for anybody', () => {
  const release = { kind: 'M11', step: 1 } as const;
  expect(firstChoice({ desk: 'military', kind: 'M11', orders: [release], refusal: null })).toBeNull();
});

it('no ship is told anything until it is chosen', async () => {
  const [orders] = (await choicesOf('ussr')).filter(
    ({ kind, orders: listed }) => kind === 'B8' && listed.length > 0,
  );
  expect(orders).toBeDefined();
  if (orders !== undefined) expect(firstChoice(orders)).toBeNull();
});

it.each<OrderKind>(['M5', 'M12', 'B4', 'B9'])(
  'leaves to the reader who may fire and what is done to ships: %s',
  (kind) => {
    const orders = [{ kind, step: 1 } as unknown as Order, { kind, step: -1 } as unknown as Order];
    expect(firstChoice({ desk: 'military', kind, orders, refusal: null })).toBeNull();
  },
);
