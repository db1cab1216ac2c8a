/** What happens at the line: standing instructions, captains' answers, boarding (RULES 5.4 to 5.8). */
import type { Scenario, Ship } from '../../scenario/types.ts';
import { clamp, type Game, isLineActive, next, setContact, shift, task, tell } from '../game.ts';
import type { Task } from '../state.ts';
import { raiseIncident } from './incidents.ts';
import { setShip } from './ships.ts';

const SHIP_CHOICES = ['pass', 'shadow', 'board', 'disable'] as const;

/** Every ship that waits at the line is dealt with by the instruction for its class, in the scenario's order. */
export const holdLine = (game: Game): void => {
  const { pub, ussr } = game.state;
  const { ships } = game.scenario;
  if (pub.pauseHours > 0) return;
  for (let index = 0; index < ships.length; index++) {
    const ship = ships[index];
    const status = ussr.military.ships[index]?.status;
    if (ship === undefined || (status !== 'at-line' && status !== 'hailed')) continue;
    if (isLineActive(pub)) meet(game, ship, index);
    else setShip(game, index, 'passed', 'no-line');
  }
};

const meet = (game: Game, ship: Ship, index: number): void => {
  const rule = game.state.us.military.rules[ship.shipClass];
  const instruction = game.state.ussr.military.ships[index]?.instruction;
  if (instruction === 'turn-back') return setShip(game, index, 'turned', 'line');
  if (instruction === 'stop') return setShip(game, index, 'stopped', 'line');
  if (rule === 'pass') return letPass(game, ship, index, 'line-rule');
  if (instruction === 'inspect')
    return rule === 'board' ? search(game, ship, index) : hailAndPass(game, ship, index);
  refuse(game, ship, index);
};

const hailAndPass = (game: Game, ship: Ship, index: number): void => {
  if (game.state.ussr.military.ships[index]?.status === 'at-line')
    setShip(game, index, 'hailed', 'line-rule');
  letPass(game, ship, index, 'line-rule');
};

/** A Soviet ship let through costs 1 point at home, 3 when the choice was made on the spot (RULES 14, B5). */
const letPass = (game: Game, ship: Ship, index: number, cause: string): void => {
  setShip(game, index, 'passed', cause, 'public');
  if (ship.flag === 'ussr') shift(game, 'home', 'us', cause === 'line-rule' ? -1000 : -3000, cause);
};

/** A search finds arms on arms ships, and fuel where fuel is banned; such a ship is turned away. */
const search = (game: Game, ship: Ship, index: number): void => {
  setShip(game, index, 'boarded', 'line-rule', 'public');
  const banned =
    ship.shipClass === 'arms' || (ship.shipClass === 'fuel' && game.state.pub.blockade === 'extended');
  shift(game, 'credibility', 'us', 1500, 'search');
  if (ship.flag === 'ussr') shift(game, 'home', 'ussr', -3000, 'search');
  if (!banned) return;
  setShip(game, index, 'turned', 'banned-cargo');
  shift(game, 'world', 'us', 4000, 'banned-cargo');
};

/** The captain sails on. Washington must choose at once, unless it has reacted this turn: then the ship is held under guns. */
const refuse = (game: Game, ship: Ship, index: number): void => {
  if (game.state.ussr.military.ships[index]?.status === 'at-line')
    setShip(game, index, 'hailed', 'line-rule');
  if (game.state.dark.reacted.us || game.state.us.reaction !== null) return;
  game.state.us.reaction = {
    code: 'ship-refuses',
    subject: ship.id,
    severity: 'crisis',
    choices: [...SHIP_CHOICES],
  };
  tell(game, 'us', 'incident', { incident: 'ship-refuses', severity: 'crisis', side: 'us', ship: ship.id });
  next(game, task('answer', 'us'));
};

const shipIndex = (scenario: Scenario, id: string): number =>
  scenario.ships.findIndex((ship) => ship.id === id);

/** Washington's choice about a ship that refuses. */
export const answerShip = (game: Game, subject: string, choice: string): void => {
  const index = shipIndex(game.scenario, subject);
  const ship = game.scenario.ships[index];
  if (ship === undefined) return;
  if (choice === 'pass') return letPass(game, ship, index, 'reaction.pass');
  if (choice === 'disable') return disable(game, index);
  if (choice === 'board') return next(game, task('boarding', 'us', index));
  setContact(game, clamp(Math.max(1, game.state.pub.contact), 1, 4), 'us');
  shift(game, 'home', 'ussr', -1000, 'reaction.shadow');
};

/** Disabling fire: shots at a flag (RULES 14, B6). */
const disable = (game: Game, index: number): void => {
  setShip(game, index, 'disabled', 'reaction.disable', 'public');
  if (game.state.pub.contact < 3) setContact(game, 3, 'us');
  shift(game, 'world', 'us', -6000, 'reaction.disable');
  shift(game, 'trust', 'us', -10_000, 'reaction.disable');
  shift(game, 'trust', 'ussr', -10_000, 'reaction.disable');
  raiseIncident(game, 'combat', 'bloodshed');
};

/** Boarding against the captain's will: blood is shed once in six times. */
export const boardingWeights = (): number[] => [840_000, 160_000];

export const boarding = (game: Game, { a: index }: Task, draw: number): void => {
  const ship = game.scenario.ships[index];
  if (ship === undefined) return;
  if (game.state.pub.contact < 2) setContact(game, 2, 'us');
  search(game, ship, index);
  if (draw === 1) raiseIncident(game, 'combat', 'bloodshed');
};
