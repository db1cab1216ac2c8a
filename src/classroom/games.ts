/** The games of a room: how one opens, goes on and is taken back, and who may see that it did. */
import type { Action, Episode } from '../engine/types.ts';
import { hashScenario } from '../scenario/hash.ts';
import { type Desk, type Scenario, SIDES, type Side } from '../scenario/types.ts';
import { type Position, settleChance, startPosition, take } from '../session/position.ts';
import type { Cabinet, PlyFrom, SeenFrom, World } from './class.ts';
import { once } from './memo.ts';
import { leanOf } from './outsiders.ts';
import type { ClassSetup } from './types.ts';

const NO_CABINET: Cabinet = { proposals: [], talk: [], proposed: 0, said: 0, filled: [] };
/** Rooms that were opened before version 2 of the rules name none. */
const termsOf = ({ settings, rules = 1 }: ClassSetup): Pick<Episode, 'settings' | 'rules'> => ({
  settings,
  rules,
});
const seenBy = (position: Position): SeenFrom => ({
  us: position,
  ussr: position,
  public: position,
  all: position,
});

export const openWorld = (scenario: Scenario, setup: ClassSetup, index: number): World => {
  const seed = (setup.seed + index) % 2 ** 32;
  const position = settleChance(scenario, seed, startPosition(scenario, termsOf(setup)));
  return {
    index,
    seed,
    position,
    seen: seenBy(position),
    plyFrom: { us: 0, ussr: 0, public: 0, all: 0 },
    starts: [position],
    cabinets: { us: NO_CABINET, ussr: NO_CABINET },
    instructions: { havana: 'chance', un: 'chance', press: 'chance', historian: 'chance' },
    askedAt: null,
  };
};

/** The side that is asked what cannot wait, or null. */
export const askedSide = ({ position: { state } }: World): Side | null =>
  state.phase === 'reaction' ? (SIDES.find((side) => state[side].reaction !== null) ?? null) : null;

/** Only a side's own viewers can tell that it has given an order. */
const seenAfter = (seen: SeenFrom, action: Action, position: Position): SeenFrom =>
  action.kind === 'order' ? { ...seen, [action.side]: position, all: position } : seenBy(position);

/**
 * A world after an action that the engine allows and the draws that follow from it. Throws for any other: a record holds none.
 * Proposals of a resolved turn are put away.
 */
export const playIn = (scenario: Scenario, world: World, action: Action, at: number): World => {
  const taken = take(scenario, world.position, action);
  if (!taken.ok) throw new Error(`the record has an action that is refused: ${taken.error.code}`);
  const position = settleChance(scenario, world.seed, taken.value, leanOf(world.instructions));
  const after = { ...world, position, seen: seenAfter(world.seen, action, position) };
  const asked = { ...after, askedAt: askedSide(after) === null ? null : at };
  return isNewTurn(world, position) ? openTurn(asked) : asked;
};

const isNewTurn = ({ starts }: World, { state }: Position): boolean =>
  state.phase === 'orders' && state.pub.turn >= starts.length;

const withoutProposals = (cabinet: Cabinet): Cabinet => ({ ...cabinet, proposals: [] });

const openTurn = (world: World): World => ({
  ...world,
  starts: [...world.starts, world.position],
  cabinets: { us: withoutProposals(world.cabinets.us), ussr: withoutProposals(world.cabinets.ussr) },
});

/** The turn to whose beginning a world can be taken back: the last that was resolved, or is being; null when there is none. */
export const turnToUndo = ({ starts, position }: World): number | null => {
  const last = starts.length - 1;
  const turn = position.state.phase === 'orders' ? last - 1 : last;
  return turn < 0 ? null : turn;
};

/** More choices than one turn can have. */
const PLIES_OF_AN_UNDO = 1000;
const VIEWERS = ['us', 'ussr', 'public', 'all'] as const;

/** No number that these viewers have counted their choices by comes again. */
const countedOn = ({ plyFrom }: World, viewers: readonly (keyof SeenFrom)[]): PlyFrom => {
  const on = (viewer: keyof SeenFrom): number =>
    plyFrom[viewer] + (viewers.includes(viewer) ? PLIES_OF_AN_UNDO : 0);
  return { us: on('us'), ussr: on('ussr'), public: on('public'), all: on('all') };
};

export const undoTo = (world: World, turn: number): World => {
  const position = world.starts[turn] ?? world.position;
  return {
    ...world,
    position,
    seen: seenBy(position),
    plyFrom: countedOn(world, VIEWERS),
    starts: world.starts.slice(0, turn + 1),
    cabinets: { us: withoutProposals(world.cabinets.us), ussr: withoutProposals(world.cabinets.ussr) },
    askedAt: null,
  };
};

/**
 * A world in whose present turn a side has not sealed, nor given the orders of these desks; what else was chosen stands. That a
 * seal is broken everybody sees, that an order is gone only its own side.
 */
export const takeBackIn = (scenario: Scenario, world: World, side: Side, desks: readonly Desk[]): World => {
  const start = world.starts.at(-1) ?? world.position;
  const isTaken = (action: Action): boolean =>
    action.kind !== 'chance' &&
    action.side === side &&
    (action.kind === 'seal' || (action.kind === 'order' && desks.includes(action.desk)));
  const kept = world.position.actions.slice(start.actions.length).filter((action) => !isTaken(action));
  const position = kept.reduce((from, action) => {
    const next = take(scenario, from, action);
    if (!next.ok) throw new Error(`what stands of a turn is refused: ${next.error.code}`);
    return next.value;
  }, start);
  const wasSealed = world.position.state.pub.sealed[side];
  return {
    ...world,
    position,
    seen: wasSealed ? seenBy(position) : { ...world.seen, [side]: position, all: position },
    plyFrom: countedOn(world, wasSealed ? VIEWERS : [side, 'all']),
  };
};

/** The earliest turn that some world has still to resolve, or null when all games are over. */
export const turnAtHand = (worlds: readonly World[]): number | null =>
  worlds
    .filter(({ position: { state } }) => state.phase !== 'over')
    .reduce<number | null>((least, { position: { state } }) => {
      const { turn } = state.pub;
      return least === null || turn < least ? turn : least;
    }, null);

const hashOf = once((scenario: Scenario) => hashScenario(scenario));

/** The record of a world: it replays like any other game's. */
export const episodeOf = (scenario: Scenario, setup: ClassSetup, { seed, position }: World): Episode => ({
  format: 1,
  ...termsOf(setup),
  scenario: { id: scenario.id, hash: hashOf(scenario) },
  seed,
  actions: position.actions,
});
