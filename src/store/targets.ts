/** Which orders concern what. The same choices stand on the desks; here they are found by pointing at a thing on the map. */
import type { Observation, Order, OrderChoice } from '../engine/types.ts';
import type { Desk, OrderKind, Scenario, Side } from '../scenario/types.ts';
import type { Target } from './types.ts';

/** What an order can be found at. On Cuba hang the orders about the whole island and its leader. */
type Anchor =
  | 'merchant'
  | 'warship'
  | 'submarine'
  | 'site'
  | 'line'
  | 'own-capital'
  | 'other-capital'
  | 'cuba'
  | 'ally'
  | 'staging';

const ANCHORS: { readonly [kind in OrderKind]: readonly Anchor[] } = {
  I1: ['site', 'cuba'],
  I2: ['site', 'cuba'],
  I3: ['other-capital'],
  I4: ['own-capital', 'other-capital'],
  I5: ['site', 'cuba'],
  I6: ['own-capital', 'other-capital'],
  I7: ['cuba', 'site'],
  M1: ['own-capital'],
  M2: ['site', 'cuba', 'own-capital', 'staging'],
  M3: ['own-capital', 'staging'],
  M4: ['submarine', 'line'],
  M5: ['own-capital', 'line', 'warship', 'submarine'],
  M6: ['own-capital', 'staging'],
  M7: ['ally', 'own-capital'],
  M8: ['own-capital'],
  M9: ['site', 'cuba'],
  M10: ['site', 'cuba'],
  M11: ['site', 'cuba'],
  M12: ['site', 'cuba'],
  M13: ['ally', 'own-capital'],
  M15: ['submarine', 'line', 'own-capital'],
  B1: ['line', 'warship', 'own-capital'],
  B2: ['line', 'warship'],
  B3: ['line', 'warship'],
  B4: ['line', 'warship', 'merchant'],
  B5: ['line', 'warship', 'merchant'],
  B7: ['line', 'warship'],
  B8: ['merchant', 'line'],
  B9: ['submarine', 'line'],
  S1: ['site', 'cuba'],
  S2: ['site', 'cuba'],
  S3: ['site', 'cuba'],
  S4: ['cuba', 'site'],
  S5: ['ally', 'other-capital'],
  S6: ['cuba', 'other-capital'],
  S7: ['other-capital'],
  P1: ['own-capital'],
  P2: ['other-capital'],
  P3: ['own-capital'],
  P4: ['own-capital', 'line'],
  P5: ['other-capital'],
  P6: ['own-capital', 'site'],
  P7: ['own-capital'],
  P8: ['own-capital', 'other-capital'],
  U1: ['own-capital', 'line'],
  U2: ['own-capital', 'ally'],
  U3: ['own-capital', 'line'],
  U4: ['own-capital', 'cuba'],
  U5: ['ally', 'own-capital'],
  U6: ['own-capital', 'cuba'],
  C1: ['other-capital'],
  C2: ['other-capital'],
  C3: ['other-capital'],
  C4: ['other-capital'],
  K1: ['other-capital'],
  K2: ['other-capital'],
  K3: ['other-capital'],
  K4: ['other-capital'],
  K5: ['other-capital'],
  K6: ['other-capital'],
};

const PLACES: { readonly [id: string]: Anchor } = {
  cuba: 'cuba',
  'globe-cuba': 'cuba',
  havana: 'cuba',
  guantanamo: 'cuba',
  turkey: 'ally',
  italy: 'ally',
  berlin: 'ally',
  miami: 'staging',
  'key-west': 'staging',
};

const anchorOf = ({ kind, id }: Target, side: Side, scenario: Scenario): Anchor | null => {
  switch (kind) {
    case 'ship':
      return scenario.ships.some((ship) => ship.id === id) ? 'merchant' : 'warship';
    case 'capital':
      return id === side ? 'own-capital' : 'other-capital';
    case 'place':
      return PLACES[id] ?? null;
    case 'site':
    case 'line':
    case 'submarine':
      return kind;
  }
};

/** Whether a variant means this ship: one of those it names, or its class. */
const meansShip = (order: Order, id: string, scenario: Scenario): boolean => {
  const ship = scenario.ships.find((known) => known.id === id);
  if (ship === undefined) return true;
  if (order.kind === 'B8') return order.ships.includes(id);
  return order.kind === 'B4' || order.kind === 'B5' ? order.shipClass === ship.shipClass : true;
};

/**
 * The choices that concern a thing on the map, in the order of `choices`; of those about ships, the variants that mean the one
 * pointed at. A refused kind stays in the list with its reason; one whose variants all mean other ships is left out.
 */
export const ordersFor = (
  target: Target,
  choices: readonly OrderChoice[],
  observation: Observation,
  scenario: Scenario,
): readonly OrderChoice[] => {
  const anchor = observation.side === null ? null : anchorOf(target, observation.side, scenario);
  if (anchor === null) return [];
  const concerning = choices.filter(({ kind }) => ANCHORS[kind].includes(anchor));
  if (target.kind !== 'ship') return concerning;
  return concerning.flatMap((choice) => {
    const orders = choice.orders.filter((order) => meansShip(order, target.id, scenario));
    return orders.length > 0 || choice.refusal !== null ? [{ ...choice, orders }] : [];
  });
};

/** Every choice of one desk. */
export const ordersOf = (desk: Desk, choices: readonly OrderChoice[]): readonly OrderChoice[] =>
  choices.filter((choice) => choice.desk === desk);
