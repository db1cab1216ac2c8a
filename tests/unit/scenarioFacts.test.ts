import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadedScenario, openScenario, SCENARIO_IDS } from '../../src/scenario/catalogue.ts';
import { ORDER_KINDS, type Ship } from '../../src/scenario/types.ts';
import { destination, distance } from '../../src/view/map/greatCircle.ts';
import type { LonLat } from '../../src/view/map/projection.ts';
import KNOWN_FROM from './data/knownFrom.json' with { type: 'json' };

/** When an event of the dossier could first be known to whom; a day without an hour counts from noon. */
interface Known {
  readonly from: string;
  readonly entry: string;
  readonly knownTo: readonly string[];
}
const KNOWN: { readonly [event: string]: Known } = KNOWN_FROM;

/** What the texts say on their own account: the errors that the debrief puts right are quoted. */
const assertedTexts = ({ scenario, texts }: LoadedScenario): readonly string[] => {
  const quoted = new Set(scenario.misconceptions.map(({ error }) => error));
  return Object.entries(texts).flatMap(([key, text]) => (quoted.has(key) ? [] : [text]));
};

let main: LoadedScenario;
let everyText: readonly string[];

beforeAll(async () => {
  const opened = await Promise.all(SCENARIO_IDS.map((id) => openScenario(id)));
  const loaded = opened.flatMap((scenario) => (scenario.ok ? [scenario.value] : []));
  everyText = loaded.flatMap(assertedTexts);
  const [first] = loaded;
  if (first === undefined) throw new Error('the main scenario is not sound');
  main = first;
});

describe('events', () => {
  it('are at least 25, spread over the days', () => {
    const { events } = main.scenario;
    expect(events.length).toBeGreaterThanOrEqual(25);
    expect(new Set(events.map(({ turn }) => turn)).size).toBeGreaterThanOrEqual(14);
  });

  it('are told to nobody before he could know', () => {
    const { events, calendar } = main.scenario;
    expect(Object.keys(KNOWN).sort()).toEqual(events.map(({ id }) => id).sort());
    for (const { id, turn, to, claim } of events) {
      const known = KNOWN[id];
      expect(known?.knownTo, id).toContain(to);
      expect(claim.sources, id).toContain(known?.entry);
      expect(Date.parse(calendar[turn]?.at ?? ''), id).toBeGreaterThanOrEqual(Date.parse(known?.from ?? ''));
    }
  });

  it('tell Moscow nothing of the discovery before the speech', () => {
    const quiet = main.scenario.events.filter(({ turn, to }) => turn < 7 && to !== 'us');
    const told = quiet.map(({ claim }) => main.texts[claim.text]);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((text) => /photograph|U-2|discover|Guanajay|quarantine/i.test(text ?? ''))).toEqual(
      [],
    );
  });
});

/** Errors that people believe, each as a text would betray it. */
const MISCONCEPTIONS: readonly RegExp[] = [
  /soviet (missiles|jupiters) in turkey/i,
  /jupiters? (in|at) greece/i,
  /jupiters? (in|sent to|shipped to|went to) cuba/i,
  /u-2 (fighter|bomber)/i,
  /hot ?line|red telephone/i,
  /eyeball/i,
  /cuban (gunners|troops|missiles?) (shot|hit) .*u-2/i,
  /castro (launched|fired|controlled) /i,
  /penkovsky .*(told|warned) .*missiles in cuba/i,
  /warheads (were|are) (mounted|mated)/i,
  /no (nuclear )?warheads (in|were)/i,
  /(quarantine|blockade) (began|took effect|in force).*\b(22|23)\b/i,
  /inspectors? (in cuba )?(checked|confirmed)/i,
  /pledge.*treaty/i,
  /all (us|american) forces.*defcon 2/i,
  /robert kennedy (invented|alone)/i,
  /ultimatum .*berlin|berlin .*ultimatum/i,
  /okinawa/i,
  /all of the united states/i,
  /invasion (was|is) ordered/i,
];

describe('texts', () => {
  it.each(MISCONCEPTIONS.map(String))('repeat no error such as %s', (pattern) => {
    const found = MISCONCEPTIONS.find((error) => String(error) === pattern) ?? /$^/;
    expect(everyText.filter((text) => found.test(text))).toEqual([]);
  });

  it('are short', () => {
    expect(everyText.filter((text) => text.length > 240)).toEqual([]);
  });
});

describe('orders', () => {
  it('are all there, and none is without effect on some meter', () => {
    const { orders } = main.scenario;
    expect(Object.keys(orders)).toEqual([...ORDER_KINDS]);
    expect(Object.entries(orders).filter(([, rule]) => rule.effects.length === 0)).toEqual([]);
  });
});

const CAPE_MAISI: LonLat = { lon: -74.13, lat: 20.25 };

/** The place `nm` along a route. */
const placeAt = ({ route }: Pick<Ship, 'route'>, nm: number): LonLat => {
  let left = nm;
  for (let leg = 1; leg < route.length; leg++) {
    const [from, to] = [route[leg - 1] ?? CAPE_MAISI, route[leg] ?? CAPE_MAISI];
    const length = distance(from, to);
    if (left <= length) return destination(from, bearing(from, to), left);
    left -= length;
  }
  return route.at(-1) ?? CAPE_MAISI;
};

const RADIANS = Math.PI / 180;
const bearing = (from: LonLat, to: LonLat): number => {
  const east = (to.lon - from.lon) * RADIANS;
  const [a, b] = [from.lat * RADIANS, to.lat * RADIANS];
  const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(east);
  return Math.atan2(Math.sin(east) * Math.cos(b), x) / RADIANS;
};

/** What the dossier has of each ship: hour from the start, place, and the hour at which it turned or stopped. */
const FIXES: readonly (readonly [string, number, number, number, 'run' | 'turned' | 'stopped', number])[] = [
  ['kimovsk', 163, 26.5, -60.3, 'run', 0],
  ['kimovsk', 194, 28.5, -52.5, 'turned', 168],
  ['gagarin', 194, 27.5, -56.3, 'turned', 168],
  ['poltava', 181, 30.5, -45, 'turned', 168],
  ['bucharest', 215.25, 26, -67.6, 'run', 0],
  ['marucla', 239.83, 27.1, -75, 'run', 0],
  ['grozny', 274, 23.5, -64, 'run', 0],
  ['grozny', 290, 23.5, -65.6, 'stopped', 276],
  ['aleksandrovsk', 166.75, 22.93, -80.01, 'run', 0],
];

const shipOf = (id: string): Ship => {
  const ship = main.scenario.ships.find((candidate) => candidate.id === id);
  if (ship === undefined) throw new Error(`no ship ${id}`);
  return ship;
};

describe('ships', () => {
  it.each(FIXES)('%s at hour %d is within 100 miles of its fix', (id, hour, lat, lon, did, when) => {
    const ship = shipOf(id);
    const hoursRun = did === 'turned' ? 2 * when - hour : did === 'stopped' ? when : hour;
    const place = placeAt(ship, Math.min(ship.portNm, ship.startNm + ship.knots * hoursRun));
    expect(distance(place, { lat, lon })).toBeLessThan(100);
    expect(ship.basis).toBe('fix');
  });

  it('meet the line 500 miles from Cape Maisi and end their route in port', () => {
    for (const ship of main.scenario.ships) {
      expect(distance(placeAt(ship, ship.lineNm), CAPE_MAISI), ship.id).toBeCloseTo(500, -1);
      const end = ship.route.at(-1) ?? CAPE_MAISI;
      expect(distance(placeAt(ship, ship.portNm), end), ship.id).toBeLessThan(2);
    }
  });

  it.each([
    ['bucharest', 215.25],
    ['marucla', 236.5],
    ['grozny', 284],
  ])('%s comes to the line at hour %d', (id, hour) => {
    const ship = shipOf(id);
    expect(Math.abs((ship.lineNm - ship.startNm) / ship.knots - hour)).toBeLessThan(0.5);
  });
});
