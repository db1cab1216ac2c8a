/** How it ends, and the opening of a new turn (RULES 12). */
import { type Scenario, type ScenarioEvent, SIDES } from '../../scenario/types.ts';
import { type Game, next, setPhase, shift, task, tell } from '../game.ts';
import { LANDING_READY, STRIKE_READY } from '../needs.ts';
import type { EndCode } from '../types.ts';
import { beginEpilogue, isToBeKept } from './epilogue.ts';
import { strike } from './force.ts';
import { isFrozen } from './pledges.ts';

/** A leader whose standing at home has fallen this low is removed: a flag, not an end (RULES 12.3). */
const REMOVAL = 10_000;
/** Hours of fighting on the island until it is occupied. Modelling choice over RULES 14, S4 ("about 8 turns" of 12 h). */
const OCCUPATION_HOURS = 96;
const HAWK = 2;

/** Ends the game, after the weeks in which a settlement is kept or not, or opens the next turn. */
export const finishTurn = (game: Game): void => {
  const { pub } = game.state;
  removeLeaders(game);
  if (pub.end === null) {
    const force = forceDue(game);
    if (force !== null) return carryOutForce(game, force);
    pub.end = endNow(game);
  }
  if (isToBeKept(game.state)) return beginEpilogue(game);
  if (pub.end !== null) {
    if (pub.end === 'E6') acquiesce(game);
    tell(game, 'public', 'end', { end: pub.end });
    return setPhase(game, 'over');
  }
  openTurn(game);
  setPhase(game, 'orders');
};

const removeLeaders = (game: Game): void => {
  for (const side of SIDES) {
    if (game.state[side].common.home > REMOVAL || game.state.pub.removed[side]) continue;
    game.state.pub.removed[side] = true;
    tell(game, 'public', 'removed', { side });
  }
};

/** The missiles stay, and everybody saw who let them. */
const acquiesce = (game: Game): void => {
  const { prestige, home } = game.scenario.reckoning.acquiescence;
  shift(game, 'prestige', 'us', -prestige, 'missiles-stay');
  shift(game, 'home', 'us', -home, 'missiles-stay');
};

const endNow = (game: Game): EndCode | null => {
  const { pub, dark } = game.state;
  if (pub.invaded && pub.hour - dark.landingHour >= OCCUPATION_HOURS) return 'E9';
  if (pub.struck && !pub.invaded && pub.contact < 4) return 'E8';
  return pub.turn >= game.scenario.calendar.length ? endOfCalendar(game) : null;
};

/** Nothing signed: readiness and the leader's temper decide what Washington does next (RULES 12.2). */
const endOfCalendar = (game: Game): EndCode => {
  const { invaded, struck } = game.state.pub;
  if (invaded) return 'E9';
  if (struck) return 'E8';
  return isFrozen(game) ? 'E5' : withoutSignature(game);
};

const withoutSignature = ({ state: { us } }: Game): 'E6' | 'E8' | 'E9' => {
  const hawk = us.common.temper === HAWK;
  const airReady = us.military.strike >= STRIKE_READY;
  const landingReady = us.military.invasion >= LANDING_READY;
  if (airReady && landingReady && (hawk || us.common.temper === 1)) return 'E9';
  return airReady && hawk ? 'E8' : 'E6';
};

type Force = 'air' | 'landing';

/** The force that is still to be used before the game can end; null where none is, or where it is only told. */
const forceDue = (game: Game): Force | null => {
  const { scenario, state } = game;
  const isLast = state.pub.turn >= scenario.calendar.length;
  if (!isLast || state.pub.struck || scenario.reckoning.carriesForceOut !== true) return null;
  const end = endNow(game);
  if (end === 'E9') return 'landing';
  return end === 'E8' ? 'air' : null;
};

/** As S1, or as S3 and then S4, with all that may follow; then the turn is finished after all. */
const carryOutForce = (game: Game, force: Force): void => {
  tell(game, 'public', 'unsigned', { force });
  if (force === 'air') next(game, task('finish'));
  else next(game, task('landing'), task('finish'));
  strike(game, force === 'landing');
};

/** Clears the desks and tells what the day brings. */
export const openTurn = (game: Game): void => {
  const { state, scenario } = game;
  for (const side of SIDES) {
    state[side].orders = { military: null, public: null, intelligence: null, private: null };
    state.pub.sealed[side] = false;
  }
  tell(game, 'public', 'turn', { turn: state.pub.turn, hour: state.pub.hour });
  for (const event of eventsOn(scenario, state.pub.turn)) {
    if (!applies(game, event.when)) continue;
    tell(game, event.to, 'told', { id: event.id });
    for (const effect of event.effects)
      shift(game, effect.meter, effect.side, effect.milli, `event.${event.id}`);
  }
};

/** What each scenario tells turn by turn, sorted once. */
const eventsByTurn = new WeakMap<Scenario, readonly (readonly ScenarioEvent[])[]>();

const eventsOn = (scenario: Scenario, turn: number): readonly ScenarioEvent[] => {
  const known = eventsByTurn.get(scenario);
  if (known !== undefined) return known[turn] ?? [];
  const turns = scenario.calendar.map((_, at) => scenario.events.filter((event) => event.turn === at));
  eventsByTurn.set(scenario, turns);
  return turns[turn] ?? [];
};

const applies = (game: Game, when: 'always' | 'undisclosed' | 'disclosed' | 'line-in-force'): boolean => {
  const { pub } = game.state;
  if (when === 'always') return true;
  if (when === 'line-in-force') return pub.blockade === 'in-force' || pub.blockade === 'extended';
  return (pub.disclosed === 'no') === (when === 'undisclosed');
};
