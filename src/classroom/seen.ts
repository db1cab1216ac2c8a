/** What each kind of seat sees of a game: worked out once for a position, however many sit there. */
import { observe, readsOffer } from '../engine/observe.ts';
import { outcome } from '../engine/outcome.ts';
import type { Action, Event, Observation, Offer, Viewer } from '../engine/types.ts';
import { DESKS, type Desk, type Scenario, SIDES, type Side } from '../scenario/types.ts';
import { heardBy, type Listener } from '../session/audience.ts';
import type { Position } from '../session/position.ts';
import type { World } from './class.ts';
import { onceNamed, oncePair } from './memo.ts';
import type { Seat } from './types.ts';
import type { GamePart } from './viewTypes.ts';

/** Where somebody stands towards a game, by name: `us leader`, `ussr private`, `public`, `all`. */
export type Standing = `${Side} ${Desk | 'leader'}` | 'public' | 'all';

const VIEWERS: ReadonlyMap<string, Viewer> = new Map<string, Viewer>([
  ['public', 'public'],
  ['all', 'all'],
  ...SIDES.flatMap((side): [string, Viewer][] => [
    [`${side} leader`, { side }],
    ...DESKS.map((desk): [string, Viewer] => [`${side} ${desk}`, { side, desk }]),
  ]),
]);

/** Whoever has no seat in a government sees what the public sees. */
export const standingOf = (seat: Seat | null): Standing =>
  seat === null || 'outsider' in seat ? 'public' : `${seat.side} ${seat.chair}`;

export const viewerOf = (standing: Standing): Viewer => VIEWERS.get(standing) ?? 'public';

const keyIn = (standing: Standing): Side | 'public' | 'all' =>
  standing === 'public' || standing === 'all' ? standing : standing.startsWith('ussr') ? 'ussr' : 'us';

/** The latest position that this standing can tell from those before it. */
export const positionFor = (world: World, standing: Standing): Position => world.seen[keyIn(standing)];

/** What this standing counts its choices from. */
export const plyFrom = (world: World, standing: Standing): number => world.plyFrom[keyIn(standing)];

const isKnownTo = ({ viewer, side }: Listener, action: Action): boolean => {
  if (viewer === 'all') return true;
  if (action.kind === 'chance') return false;
  return action.kind === 'seal' || action.side === side;
};

/** Whether it is this viewer's time to choose: as `waiting` of an update, without listing what it may choose. */
const mayChoose = ({ own, phase, pub, side, desk }: Observation): boolean => {
  if (own === null || side === null) return false;
  if (own.reaction !== null) return true;
  if (phase !== 'orders' || pub.sealed[side]) return false;
  return desk === 'leader' || (desk !== null && own.orders[desk] === null);
};

const filedFor = (seen: Observation, filed: readonly Offer[]): readonly Offer[] =>
  seen.viewer === 'all' ? filed : filed.filter((offer) => readsOffer(seen, offer));

export interface Facts {
  readonly game: GamePart;
  readonly log: readonly Event[];
}

/** The events that a listener has heard; the same list while nothing has happened. */
const heardIn = onceNamed((events: readonly Event[], standing: string): readonly Event[] => {
  const viewer = viewerOf(standing as Standing);
  const listener = listenerOf(viewer);
  return events.filter((event) => heardBy(event, listener));
});

const listenerOf = (viewer: Viewer): Listener =>
  typeof viewer === 'string' || 'seat' in viewer
    ? { viewer, side: null, desk: null }
    : { viewer, side: viewer.side, desk: viewer.desk ?? 'leader' };

const factsIn = oncePair((scenario: Scenario, position: Position) => {
  const made = new Map<Standing, Facts>();
  return (standing: Standing): Facts => {
    const known = made.get(standing);
    if (known !== undefined) return known;
    const facts = lookAt(scenario, position, standing);
    made.set(standing, facts);
    return facts;
  };
});

const lookAt = (scenario: Scenario, position: Position, standing: Standing): Facts => {
  const observation = observe(scenario, position.state, viewerOf(standing));
  const log = heardIn(position.events, standing);
  const before = position.events.slice(0, position.resolutionFrom);
  const reckoning = outcome(scenario, position.state);
  const game: GamePart = {
    ply: position.actions.filter((action) => isKnownTo(observation, action)).length,
    observation,
    resolutionFrom: before.filter((event) => heardBy(event, observation)).length,
    filed: filedFor(observation, position.filed),
    waiting: reckoning === null && !mayChoose(observation),
    outcome: reckoning,
  };
  return { game, log };
};

/** A game as a standing sees it; the same objects while nothing it can tell has changed. */
export const factsFor = (scenario: Scenario, world: World, standing: Standing): Facts =>
  factsAt(scenario, world, positionFor(world, standing), standing);

/** The same at an earlier position of the world. */
export const factsAt = (scenario: Scenario, world: World, position: Position, standing: Standing): Facts => {
  const facts = factsIn(scenario, position)(standing);
  const from = plyFrom(world, standing);
  return from === 0 ? facts : later(facts, String(from));
};

const later = onceNamed(
  ({ game, log }: Facts, from: string): Facts => ({
    game: { ...game, ply: game.ply + Number(from) },
    log,
  }),
);
