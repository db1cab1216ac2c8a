/** Ships and submarines as one side sees them: their own now, the other side's as last reported. */
import type { ShipStatus } from '../../engine/types.ts';
import type { Ship } from '../../scenario/types.ts';
import { sailed, stretch } from './greatCircle.ts';
import type { Certainty, MapShip, MapSubmarine, Place, ShipState } from './picture.ts';
import { allegianceOf, type Seen } from './seen.ts';

/** nm of track drawn behind a ship and ahead of one. */
const WAKE = 260;
/** nm of the way in that a ship in port has come along in the longest turn: between islands she may not be shown to cut corners. */
const WAY_IN = 700;
const COURSE = 320;
/** A report this fresh counts as a fix. */
const FRESH_HOURS = 3;
/** Degrees between ships that lie in the same roads. */
const BERTH = 0.3;

const STATES: { readonly [status in ShipStatus]: ShipState } = {
  underway: 'underway',
  stopped: 'stopped',
  'at-line': 'at-line',
  hailed: 'at-line',
  passed: 'passed',
  boarded: 'boarded',
  turned: 'turned',
  disabled: 'disabled',
  arrived: 'arrived',
};

/** In the weeks after a settlement ships stay where October left them: what they did then is no news. */
const isAfter = ({ pub }: Seen): boolean => pub.epilogue > 0;

interface Report {
  readonly nm: number;
  readonly status: ShipStatus;
  readonly ageHours: number;
}

export function planShips(seen: Seen): readonly MapShip[] {
  const berths = new Map<string, number>();
  return seen.scenario.ships.flatMap((ship, index) => {
    const report = reportOf(seen, index);
    if (report === undefined) return [];
    const drawn = shipFrom(seen, ship, report);
    return [report.status === 'arrived' ? moored(drawn, berths) : drawn];
  });
}

function reportOf({ us, ussr, pub }: Seen, index: number): Report | undefined {
  const facts = ussr?.ships[index];
  if (facts !== undefined) return { nm: facts.nm, status: facts.status, ageHours: 0 };
  const report = us?.ships[index];
  return report === undefined
    ? undefined
    : { nm: report.nm, status: report.status, ageHours: Math.max(0, pub.hour - report.hour) };
}

function shipFrom(seen: Seen, ship: Ship, report: Report): MapShip {
  const certainty = certaintyOf(seen, ship, report);
  const { place, bearing } = sailed(ship.route, report.nm);
  const name = seen.words.name(ship.name);
  const turned = report.status === 'turned';
  const wake = report.status === 'arrived' ? WAY_IN : WAKE;
  return {
    id: ship.id,
    label: certainty === 'fix' ? name : seen.words.unsure(name),
    note: isAfter(seen) ? '' : seen.words.ship(report.status, report.ageHours, certainty === 'schematic'),
    ...place,
    heading: turned ? (bearing + 180) % 360 : bearing,
    wake: turned ? [] : stretch(ship.route, Math.max(0, report.nm - wake), report.nm).slice(0, -1),
    course: certainty === 'fix' ? courseOf(ship, report) : [],
    allegiance: ship.flag === 'neutral' ? 'neutral' : allegianceOf(seen, 'ussr'),
    certainty,
    ageHours: report.ageHours,
    state: STATES[report.status],
  };
}

function certaintyOf({ us }: Seen, ship: Ship, { ageHours }: Report): Certainty {
  if (us === null || ageHours <= FRESH_HOURS) return 'fix';
  return ship.basis === 'schematic' ? 'schematic' : 'old';
}

function courseOf(ship: Ship, { nm, status }: Report): readonly Place[] {
  if (status === 'turned')
    return stretch(ship.route, Math.max(0, nm - COURSE), nm)
      .slice(0, -1)
      .toReversed();
  if (status !== 'underway' && status !== 'passed') return [];
  return stretch(ship.route, nm, Math.min(ship.portNm, nm + COURSE)).slice(1);
}

/** Ships in one port lie side by side off it, so that each can be seen and pointed at. They keep the way by which they came in. */
function moored(ship: MapShip, berths: Map<string, number>): MapShip {
  const port = `${ship.lon.toFixed(1)},${ship.lat.toFixed(1)}`;
  const berth = berths.get(port) ?? 0;
  berths.set(port, berth + 1);
  return { ...ship, lat: ship.lat + berth * BERTH, course: [] };
}

export function planSubmarines(seen: Seen): readonly MapSubmarine[] {
  return seen.scenario.submarines.flatMap((boat, index): MapSubmarine[] => {
    const facts = seen.ussr?.submarines[index];
    const base = { id: boat.id, allegiance: allegianceOf(seen, 'ussr') };
    if (facts !== undefined) {
      const { place } = sailed(boat.route, facts.nm);
      const state = facts.status === 'held-down' || facts.status === 'surfaced' ? facts.status : 'submerged';
      const words = {
        label: seen.words.name(boat.name),
        note: isAfter(seen) ? '' : seen.words.submarine(facts.status),
      };
      return [{ ...base, ...words, ...place, certainty: 'fix', ageHours: 0, state }];
    }
    const contact = seen.us?.contacts[index] ?? null;
    if (contact === null) return [];
    const ageHours = Math.max(0, seen.pub.hour - contact.hour);
    const words = {
      label: seen.words.contact(index + 1),
      note: isAfter(seen) ? '' : seen.words.contactNote(ageHours),
    };
    return [
      {
        ...base,
        ...words,
        ...sailed(boat.route, contact.nm).place,
        certainty: 'old',
        ageHours,
        state: 'submerged',
      },
    ];
  });
}
