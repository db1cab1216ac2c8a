/**
 * What an order may lead to: sampled worlds behind the observation, as many for each temper the other leader may have, played two
 * turns on. In them the other side plays as its temper would, by a reference policy, and the own side waits after its order. The
 * adviser's own beliefs are no part of it: they weigh the three tempers afterwards, so all advisers of a side share the worlds.
 */
import { drawWeighted, openRng, type Rng } from '../../base/random.ts';
import { copyState } from '../../engine/copy.ts';
import { other } from '../../engine/game.ts';
import { observe } from '../../engine/observe.ts';
import { sample } from '../../engine/sample.ts';
import type { State, Working } from '../../engine/state.ts';
import { apply, chanceWeights } from '../../engine/transition.ts';
import type { Action, Observation, Order } from '../../engine/types.ts';
import { DESKS, type Desk, type Scenario, type Side } from '../../scenario/types.ts';
import { chooseInCharacter } from '../reference/character.ts';
import { DOVE } from '../reference/dove.ts';
import { GRIT } from '../reference/grit.ts';
import { HAWK } from '../reference/hawk.ts';
import { forceInTheEnd, warInTheEnd } from '../unsigned.ts';
import { hazardAhead, incidentsAhead, positionValue } from '../value.ts';
import { FORECAST_EVENTS, type ForecastEvent } from './advice.ts';
import { dealAhead } from './dealAhead.ts';
import { happened } from './events.ts';

const PPM = 1_000_000;
const WORLDS_PER_TEMPER = 5;
const TURNS_AHEAD = 2;
/** Longer than two turns can be; only a rule at fault gets here. */
const MOST_STEPS = 1000;
/** How each temper is taken to play: dove, moderate, hawk. */
const PLAYED_AS = [DOVE, GRIT, HAWK] as const;

/** Means over the worlds of one temper. Scores and meters in milli-points; chances in ppm, in the order of FORECAST_EVENTS. */
export interface Outlook {
  readonly worth: number;
  readonly rival: number;
  readonly home: number;
  readonly prestige: number;
  readonly chances: readonly number[];
}

export interface Foresight {
  /** A world that fits what is seen, with the other leader a moderate. */
  readonly world: State;
  /** One outlook for each temper of the other leader: dove, moderate, hawk. Null for waiting. */
  of(desk: Desk, order: Order | null): readonly Outlook[];
}

interface World {
  readonly before: State;
  readonly temper: number;
  readonly luck: number;
}

/** `seen` is a leader's, whose orders are due. What is asked twice is worked out once. */
export const openForesight = (scenario: Scenario, seen: Observation, side: Side, seed: number): Foresight => {
  const worlds = PLAYED_AS.map((_, temper) => worldsOf(scenario, seen, side, temper, seed));
  const [, [moderate] = []] = worlds;
  if (moderate === undefined) throw new Error('no worlds');
  const known = new Map<string, readonly Outlook[]>();
  return {
    world: moderate.before,
    of: (desk, order) => {
      const key = order === null ? '' : `${desk}${JSON.stringify(order)}`;
      const found = known.get(key) ?? worlds.map((each) => outlookOf(scenario, side, each, desk, order));
      known.set(key, found);
      return found;
    },
  };
};

const CERTAIN = [
  [PPM, 0, 0],
  [0, PPM, 0],
  [0, 0, PPM],
] as const;

const supposing = (seen: Observation, temper: number): Observation => {
  const { own } = seen;
  if (own === null) return seen;
  const common = { ...own.common, belief: CERTAIN[temper] ?? own.common.belief };
  return { ...seen, own: { ...own, common } as NonNullable<Observation['own']> };
};

const worldsOf = (
  scenario: Scenario,
  seen: Observation,
  side: Side,
  temper: number,
  seed: number,
): readonly World[] => {
  const rng = openRng(seed, temper);
  const supposed = supposing(seen, temper);
  return Array.from({ length: WORLDS_PER_TEMPER }, () => {
    const state = copyState(sample(scenario, supposed, rng).state);
    state[side].common.belief = [...(seen.own?.common.belief ?? [])];
    // Whether the other side has sealed is no news: it is asked for its orders here.
    state.pub.sealed[other(side)] = false;
    orderInCharacter(scenario, state, other(side), temper);
    return { before: state as State, temper, luck: rng.next() };
  });
};

const orderInCharacter = (scenario: Scenario, state: Working, side: Side, temper: number): void => {
  const character = PLAYED_AS[temper] ?? GRIT;
  const seen = observe(scenario, state as State, { side });
  for (const _ of DESKS) {
    const action = chooseInCharacter(character, scenario, seen);
    if (action.kind === 'seal') return;
    apply(scenario, state, action, null);
  }
};

const outlookOf = (
  scenario: Scenario,
  side: Side,
  worlds: readonly World[],
  desk: Desk,
  order: Order | null,
): Outlook => {
  const ends = worlds.map((world) => ({ world, after: playOn(scenario, side, world, desk, order) }));
  const mean = (of: (after: State) => number): number =>
    Math.round(ends.reduce((sum, { after }) => sum + of(after), 0) / ends.length);
  return {
    worth: mean((after) => positionValue(scenario, after, side)),
    rival: mean((after) => positionValue(scenario, after, other(side))),
    home: mean((after) => after[side].common.home),
    prestige: mean((after) => after.pub.prestige[side]),
    chances: FORECAST_EVENTS.map((event) =>
      USUALLY[event] === undefined
        ? mean((after) => chanceAhead(scenario, event, side, after))
        : soonChance(
            ends.filter(({ world, after }) => happened(scenario, event, side, world.before, after)).length,
            USUALLY[event],
          ),
    ),
  };
};

/**
 * How often each came true within two turns where it could be asked, ppm: rounded over games of the heuristic, the reference
 * policies and the dated line of 1962; an answer over 24 games of `search:250` (seeds 9101 to 9124), whose leaders leave few offers lying.
 */
const USUALLY: { readonly [event in ForecastEvent]?: number } = {
  answer: 660_000,
  offer: 400_000,
  ships: 200_000,
  alert: 160_000,
};

/** Few worlds are believed half, what is usual the other half; so nothing is ever certain. */
const soonChance = (hits: number, usually: number): number =>
  Math.round((Math.round((hits * PPM) / WORLDS_PER_TEMPER) + usually) / 2);

/** Chance of what the value of a position speaks of, ppm: of the ends of a game, and of incidents in two turns like the next. */
const chanceAhead = (scenario: Scenario, event: ForecastEvent, side: Side, after: State): number => {
  if (event === 'incident') return incidentChance(scenario, after);
  if (happened(scenario, event, side, after, after)) return PPM;
  if (after.pub.end !== null) return 0;
  const before = hazardAhead(scenario, after);
  const deal = Math.floor((dealAhead(scenario, after) * (PPM - before)) / PPM);
  const unsigned = PPM - before - deal;
  if (event === 'war') return before + Math.floor((warInTheEnd(scenario, after, 'us') * unsigned) / PPM);
  return event === 'force' ? Math.floor((forceInTheEnd(scenario, after, 'us') * (PPM - deal)) / PPM) : deal;
};

/** At least one, where so many are expected: 1 - exp(-r), by its first terms so that every JavaScript engine agrees. */
const incidentChance = (scenario: Scenario, state: State): number => {
  const turn = Math.min(state.pub.turn, scenario.calendar.length - 1);
  const hours = TURNS_AHEAD * (scenario.calendar[turn]?.hours ?? 0);
  const rate = incidentsAhead(scenario, state, hours) / PPM;
  return Math.round(PPM * (1 - 1 / (1 + rate + (rate * rate) / 2)));
};

/** The world two turns on, if this order is given now; or over before that. */
const playOn = (scenario: Scenario, side: Side, world: World, desk: Desk, order: Order | null): State => {
  const state = copyState(world.before);
  if (order !== null) apply(scenario, state, { kind: 'order', side, desk, order }, null);
  const rng = openRng(world.luck);
  for (let turn = 0; turn < TURNS_AHEAD && state.phase !== 'over'; turn++) {
    if (turn > 0) orderInCharacter(scenario, state, other(side), world.temper);
    for (const each of ['us', 'ussr'] as const) {
      if (!state.pub.sealed[each]) apply(scenario, state, { kind: 'seal', side: each }, null);
    }
    resolve(scenario, state, side, world.temper, rng);
  }
  return state as State;
};

const resolve = (scenario: Scenario, state: Working, side: Side, temper: number, rng: Rng): void => {
  for (let step = 0; step < MOST_STEPS; step++) {
    if (state.phase === 'reaction') apply(scenario, state, answerTo(scenario, state, side, temper), null);
    else if (state.phase === 'resolving') {
      const weights = chanceWeights(scenario, state);
      if (weights === null) return;
      apply(scenario, state, { kind: 'chance', draw: drawWeighted(rng, weights) }, null);
    } else return;
  }
};

/** The own side answers calmly, the other as its temper would. */
const answerTo = (scenario: Scenario, state: Working, side: Side, temper: number): Action => {
  const asked: Side = state.us.reaction !== null ? 'us' : 'ussr';
  const character = asked === side ? DOVE : (PLAYED_AS[temper] ?? GRIT);
  return chooseInCharacter(character, scenario, observe(scenario, state as State, { side: asked }));
};
