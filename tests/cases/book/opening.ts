/** A table for a case: its scenario with what the case changes, its leaders and settings. */
import { loadScenario } from '../../../src/cli/loadScenario.ts';
import { SCENARIO_IDS } from '../../../src/scenario/catalogue.ts';
import type { Scenario, Ship } from '../../../src/scenario/types.ts';
import { openTable, type Table } from '../table.ts';
import type { Game, Setup } from './shape.ts';

const SCENARIOS = new Map<string, Scenario>();
for (const id of SCENARIO_IDS) SCENARIOS.set(id, { ...(await loadScenario(id)).scenario, openings: [] });

/** The line stands 4,600 nm along the route of a ship that a case puts to sea, the port at 5,500. */
const LINE_NM = 4600;
const PORT_NM = 5500;

const shipsOf = (scenario: Scenario, { ships }: Setup): readonly Ship[] => {
  const [pattern] = scenario.ships;
  if (ships === undefined || pattern === undefined) return scenario.ships;
  return ships.map(({ id, class: shipClass, instruction, milesShort }) => ({
    ...pattern,
    id,
    shipClass,
    instruction,
    flag: 'ussr',
    knots: 10,
    startNm: LINE_NM - milesShort,
    lineNm: LINE_NM,
    portNm: PORT_NM,
  }));
};

const submarinesOf = (scenario: Scenario, { submarines }: Setup): Scenario['submarines'] => {
  if (submarines === 'none') return [];
  if (submarines === undefined) return scenario.submarines;
  return scenario.submarines.map((boat) => ({ ...boat, startNm: boat.stationNm }));
};

const ordersOf = ({ orders }: Scenario, { lineHours }: Setup): Scenario['orders'] => {
  const { B1 } = orders;
  return lineHours === undefined || B1 === undefined
    ? orders
    : { ...orders, B1: { ...B1, delayHours: lineHours } };
};

const changed = (scenario: Scenario, setup: Setup): Scenario => ({
  ...scenario,
  initial: { ...scenario.initial, ...setup.start },
  calendar: scenario.calendar.slice(0, setup.turns),
  ships: shipsOf(scenario, setup),
  submarines: submarinesOf(scenario, setup),
  orders: ordersOf(scenario, setup),
});

/** The table before its first turn. */
export const tableFor = ({ scenario: id, rules, setup = {}, settings = {} }: Game): Table => {
  const scenario = SCENARIOS.get(id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return openTable(changed(scenario, setup), setup.tempers ?? {}, settings, rules);
};
