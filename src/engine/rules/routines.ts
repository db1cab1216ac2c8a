/**
 * What forces at sea do by themselves until they are told otherwise (RULES 16; Allison's organisational process): boats found near
 * the line are held down and come up. Flights are in flights.ts, the air campaign in force.ts.
 */
import { type Game, isLineActive, setContact, shift, tell, turnHours } from '../game.ts';
import type { Mutable, Working } from '../state.ts';
import type { Order, SubmarineFacts } from '../types.ts';
import { gunsFire, LOW_FLIGHTS } from './flights.ts';

/** Hours a boat can be held down before its batteries force it up (RULES 16.3). Modelling choice. */
const HELD_AT_MOST = 36;
/** What each boat that comes up gives Washington in credibility and costs Moscow in prestige (RULES 5.12). */
const SURFACED = 2000;

/** M15: a routine of the forces is called off or resumed. */
export const setRoutine = (game: Game, { routine, on }: Extract<Order, { kind: 'M15' }>): void => {
  game.state.us.military[routine] = on;
  tell(game, 'us', 'routine', { routine, on: on ? 1 : 0 }, 'military');
};

const isHunting = ({ pub, us }: Working): boolean => isLineActive(pub) && us.military.hunt;

/** A boat that has been found on its station near a line in force is held down, unless the hunt is called off. */
export const holdDown = (game: Game, boat: Mutable<SubmarineFacts>, submarine: string): void => {
  if (!isHunting(game.state) || boat.status !== 'on-station') return;
  boat.status = 'held-down';
  tell(game, 'us', 'held-down', { submarine }, 'military');
  if (game.state.pub.contact < 2) setContact(game, 2, null);
};

/** A boat on the surface shadows nobody any more, and the world has seen who gave way (RULES 5.12). */
export const forceUp = (
  game: Game,
  boat: Mutable<SubmarineFacts>,
  submarine: string,
  cause: string,
): void => {
  boat.status = 'surfaced';
  boat.heldHours = 0;
  tell(game, 'public', 'surfaced', { submarine });
  shift(game, 'credibility', 'us', SURFACED, cause);
  shift(game, 'prestige', 'ussr', -SURFACED, cause);
};

/** A turn under the destroyers: the boat stays down, slips away when the hunt is off, or must come up. */
export const bearHold = (game: Game, boat: Mutable<SubmarineFacts>, submarine: string): void => {
  if (!isHunting(game.state)) {
    boat.status = 'outbound';
    boat.heldHours = 0;
    return;
  }
  boat.heldHours += turnHours(game);
  if (boat.heldHours >= HELD_AT_MOST) forceUp(game, boat, submarine, 'routine.hunt');
};

const isHeldDown = ({ status }: SubmarineFacts): boolean => status === 'held-down';

/** The contact (0 to 2) that line, flights and hunt keep up by themselves (RULES 16.5). */
export const keptContact = (state: Working): number => {
  const { pub, us, ussr, dark } = state;
  const low = us.intelligence.schedule === LOW_FLIGHTS;
  if ((low && gunsFire(state)) || (isHunting(state) && ussr.military.submarines.some(isHeldDown))) return 2;
  return isLineActive(pub) || low || dark.flown ? 1 : 0;
};
