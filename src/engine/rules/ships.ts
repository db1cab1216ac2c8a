/** Ships and submarines under way: they obey, move, come to the line, and are reported (RULES 5). */
import type { Ship, Submarine } from '../../scenario/types.ts';
import { follow, SHIP_CHART } from '../charts.ts';
import {
  type Game,
  isLineActive,
  next,
  setBlockade,
  setContact,
  shift,
  task,
  tell,
  turnHours,
} from '../game.ts';
import type { Mutable, Task } from '../state.ts';
import { chanceWithin } from '../tables.ts';
import type { ShipFacts, ShipStatus, SubmarineFacts } from '../types.ts';
import { bearHold, forceUp, holdDown } from './routines.ts';

/** nm from the line within which patrol aircraft see every ship each turn. */
const PATROL_NM = 200;
const PLOT_PARTS = 3;
const LINE = task('line');
const PLOT = task('plot');
const CONTACT = task('contact');

/** `heard`: Moscow's military desk, or the world where it happens before the world's eyes. */
export const setShip = (
  game: Game,
  index: number,
  to: ShipStatus,
  cause: string,
  heard: 'ussr' | 'public' = 'ussr',
): void => {
  const facts = game.state.ussr.military.ships[index];
  const ship = game.scenario.ships[index];
  if (facts === undefined || ship === undefined || facts.status === to) return;
  const from = facts.status;
  facts.status = follow(SHIP_CHART, from, to);
  tell(game, heard, 'ship', { ship: ship.id, from, to, cause }, heard === 'ussr' ? 'military' : null);
};

/** The step of the turn: the line takes force, then everything at sea moves. */
export const moveShips = (game: Game): void => {
  const { pub } = game.state;
  if (pub.blockade === 'proclaimed' && pub.hour >= pub.blockadeHour) takeForce(game);
  const { ships } = game.scenario;
  for (let index = 0; index < ships.length; index++) {
    const ship = ships[index];
    const facts = game.state.ussr.military.ships[index];
    if (ship !== undefined && facts !== undefined) sail(game, ship, facts, index);
  }
  moveSubmarines(game);
  next(game, LINE, PLOT, CONTACT);
};

const takeForce = (game: Game): void => {
  setBlockade(game, 'in-force');
  if (game.state.pub.contact < 1) setContact(game, 1, 'us');
};

const sail = (game: Game, ship: Ship, facts: Mutable<ShipFacts>, index: number): void => {
  const { pub } = game.state;
  const hours = turnHours(game);
  if (facts.next === null) return run(game, ship, facts, index, hours);
  const before = Math.max(0, Math.min(hours, facts.nextHour - pub.hour));
  run(game, ship, facts, index, before);
  if (pub.hour + hours <= facts.nextHour) return;
  obey(game, facts, index);
  run(game, ship, facts, index, hours - before);
};

const obey = (game: Game, facts: Mutable<ShipFacts>, index: number): void => {
  if (facts.next === null) return;
  facts.instruction = facts.next;
  facts.next = null;
  const { status, instruction } = facts;
  if (instruction === 'turn-back' && canTurn(status)) setShip(game, index, 'turned', 'B8');
  else if (instruction === 'stop' && (status === 'underway' || status === 'at-line' || status === 'hailed'))
    setShip(game, index, 'stopped', 'B8');
  else if (
    (instruction === 'run' || instruction === 'inspect') &&
    (status === 'stopped' || status === 'turned')
  ) {
    setShip(game, index, 'underway', 'B8');
  }
};

const canTurn = (status: ShipStatus): boolean =>
  status === 'underway' ||
  status === 'stopped' ||
  status === 'at-line' ||
  status === 'hailed' ||
  status === 'passed';

/** Movement for some hours. A pause of the United Nations holds Soviet ships short of the line. */
const run = (game: Game, ship: Ship, facts: Mutable<ShipFacts>, index: number, hours: number): void => {
  if (hours <= 0) return;
  if (facts.status === 'turned') facts.nm = Math.max(0, facts.nm - ship.knots * hours);
  if (facts.status === 'boarded') setShip(game, index, 'passed', 'searched');
  if (facts.status !== 'underway' && facts.status !== 'passed') return;
  const reached = facts.nm + ship.knots * hours;
  const line = lineNm(game, ship);
  const stopped = facts.status === 'underway' && facts.nm <= line && reached >= line;
  if (stopped && (isLineActive(game.state.pub) || game.state.pub.pauseHours > 0)) {
    facts.nm = line;
    return setShip(game, index, 'at-line', 'line');
  }
  facts.nm = Math.min(ship.portNm, reached);
  if (facts.nm >= ship.portNm) arrive(game, ship, index);
};

/** nm along a ship's route at which it meets the line as it now lies; the scenario states it for 500 nm. */
const lineNm = (game: Game, ship: Ship): number =>
  Math.min(ship.portNm, ship.lineNm + 500 - game.state.pub.lineRadius);

const arrive = (game: Game, ship: Ship, index: number): void => {
  setShip(game, index, 'arrived', 'port');
  if (ship.shipClass !== 'arms' || game.state.pub.disclosed === 'no') return;
  shift(game, 'home', 'ussr', 2000, 'arms-arrived');
  if (isLineActive(game.state.pub)) shift(game, 'credibility', 'us', -3000, 'arms-arrived');
};

const moveSubmarines = (game: Game): void => {
  const { submarines } = game.scenario;
  for (let index = 0; index < submarines.length; index++) {
    const boat = submarines[index];
    const facts = game.state.ussr.military.submarines[index];
    if (boat !== undefined && facts !== undefined) moveSubmarine(game, boat, facts);
  }
};

const moveSubmarine = (game: Game, boat: Submarine, facts: Mutable<SubmarineFacts>): void => {
  if (facts.status === 'surfaced') return;
  if (facts.status === 'held-down') return bearHold(game, facts, boat.id);
  const hours = turnHours(game);
  if (game.state.ussr.military.submarineOrder === 'withdraw') {
    facts.status = 'homeward';
    facts.nm = Math.max(0, facts.nm - boat.knots * hours);
    return;
  }
  facts.nm = Math.min(boat.stationNm, facts.nm + boat.knots * hours);
  facts.status = facts.nm >= boat.stationNm ? 'on-station' : 'outbound';
};

/** The plot: one third of the ships is sighted in 12 hours, drawn by chance, and every ship near an active line. */
export const plotWeights = (game: Game): readonly number[] => {
  const parts = plotParts(game);
  return parts === PLOT_PARTS ? ANY_PART : new Array<number>(parts).fill(1);
};

const ANY_PART: readonly number[] = new Array<number>(PLOT_PARTS).fill(1);

/** Turns shorter than 12 hours sight a smaller part. */
const plotParts = (game: Game): number =>
  Math.max(PLOT_PARTS, Math.ceil((PLOT_PARTS * 12) / turnHours(game)));

export const plot = (game: Game, _: Task, draw: number): void => {
  const parts = plotParts(game);
  const sighted = Math.max(1, Math.floor(turnHours(game) / 12));
  const { ships } = game.scenario;
  for (let index = 0; index < ships.length; index++) {
    const ship = ships[index];
    if (ship !== undefined) sight(game, ship, index, (index + draw) % parts < sighted);
  }
};

const sight = (game: Game, ship: Ship, index: number, isDrawn: boolean): void => {
  const { pub, us, ussr } = game.state;
  const facts = ussr.military.ships[index];
  const report = us.military.ships[index];
  if (facts === undefined || report === undefined) return;
  const near = isLineActive(pub) && Math.abs(lineNm(game, ship) - facts.nm) <= PATROL_NM;
  if (!near && !isDrawn) return;
  if (report.status !== facts.status)
    tell(game, 'us', 'ship-report', { ship: ship.id, status: facts.status }, 'military');
  report.nm = facts.nm;
  report.status = facts.status;
  report.hour = pub.hour + turnHours(game);
};

/** One submarine may be found once the hunt is on, in 12 hours: 12% each on station, half of that under way, 2% on the way home. */
const FOUND: { readonly [status in SubmarineFacts['status']]: number } = {
  'on-station': 120_000,
  outbound: 60_000,
  'held-down': 20_000,
  surfaced: 20_000,
  homeward: 20_000,
};

const MOST_FOUND = 900_000;

export const contactWeights = (game: Game): number[] | null => {
  if (game.state.pub.disclosed === 'no') return null;
  const { submarines } = game.state.ussr.military;
  let sum = 0;
  for (const { status } of submarines) sum += FOUND[status];
  const any = chanceWithin(game.state.dark.hunting ? Math.min(MOST_FOUND, 2 * sum) : sum, turnHours(game));
  const weights = [1_000_000 - any];
  for (const { status } of submarines) weights.push(Math.floor((any * FOUND[status]) / sum));
  return weights;
};

export const contact = (game: Game, _: Task, draw: number): void => {
  if (draw === 0) return;
  const boat = game.state.ussr.military.submarines[draw - 1];
  const name = game.scenario.submarines[draw - 1]?.id ?? '';
  if (boat === undefined) return;
  game.state.us.military.contacts[draw - 1] = { nm: boat.nm, hour: game.state.pub.hour + turnHours(game) };
  tell(game, 'us', 'contact', { submarine: name }, 'military');
  if (game.state.dark.hunting && boat.status !== 'surfaced') forceUp(game, boat, name, 'M4');
  else holdDown(game, boat, name);
};
