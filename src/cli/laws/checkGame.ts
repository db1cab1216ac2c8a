/** Plays one random game through the checked door and holds the laws against it at every step. */
import { drawBelow, drawWeighted, openRng, type Rng } from '../../base/random.ts';
import { initialState } from '../../engine/start.ts';
import type { State } from '../../engine/state.ts';
import {
  type Action,
  type Episode,
  type Observation,
  RULES_VERSION,
  type Settings,
} from '../../engine/types.ts';
import { chooseRandom } from '../../policy/random.ts';
import { hashScenario } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/types.ts';
import { sideToChoose } from '../playGame.ts';
import { arbitraryAction } from './arbitrary.ts';
import { causesTold } from './causes/gameCauses.ts';
import { recomputeFaults } from './causes/recompute.ts';
import {
  doorFaults,
  interferenceFaults,
  legalityFaults,
  type Place,
  samplingFaults,
  stateFaults,
} from './checks.ts';
import { type Doors, ENGINE } from './doors.ts';
import { changeFaults, rangeFaults } from './meters.ts';
import { viewersOf } from './viewers.ts';

/** What was found, and a record that leads there. */
export interface Found {
  readonly faults: readonly string[];
  readonly episode: Episode;
  readonly state: State;
  /** Causes of changes told in the game, as the table of causes names them. */
  readonly causes: ReadonlySet<string>;
}

export interface Checking {
  readonly scenario: Scenario;
  readonly settings: Settings;
  /** One game in three is played at random, one for length (seldom ending by agreement), one for war. */
  readonly seed: number;
  readonly doors?: Doors;
  /** Viewers looked through at each step, in rotation; every one of them by default. */
  readonly viewersAStep?: number;
}

const CHECKS = 0x51ed270b;
const MOST_ACTIONS = 10_000;
const ENDING = new Set(['K1', 'K4', 'S6', 'S7']);
const WARLIKE = new Set(['M2', 'S1', 'S2', 'S3', 'S4', 'S5']);

const isAmong = (kinds: ReadonlySet<string>, action: Action): boolean =>
  action.kind === 'order' && kinds.has(action.order.kind);

/** The part of the list that this game's way of playing draws from now. */
const narrowed = (legal: readonly Action[], seed: number, rng: Rng): readonly Action[] => {
  if (seed % 3 === 0 || drawBelow(rng, 12) === 0) return legal;
  const lasting = legal.filter((action) => !isAmong(ENDING, action));
  const warlike = lasting.filter((action) => isAmong(WARLIKE, action));
  return seed % 3 === 2 && warlike.length > 0 ? warlike : lasting;
};

/** Random play; one order in eight is one that no list offers, where it is allowed. */
const chooseWildly = (
  doors: Doors,
  scenario: Scenario,
  seen: Observation,
  seed: number,
  rng: Rng,
): Action => {
  const usual = chooseRandom(narrowed(doors.legalActions(scenario, seen), seed, rng), rng.next());
  if (drawBelow(rng, 8) > 0 || usual.kind !== 'order') return usual;
  const odd = arbitraryAction(scenario, usual.side, rng);
  const allowed = doors.refusal(scenario, seen, odd) === null;
  return allowed && (seed % 3 === 0 || !isAmong(ENDING, odd)) ? odd : usual;
};

const nextAction = ({ doors, scenario, state, rng }: Place, seed: number, ply: number): Action => {
  const draws = doors.chanceOutcomes(scenario, state);
  if (draws.length === 0) {
    const seen = doors.observe(scenario, state, { side: sideToChoose(state) });
    return chooseWildly(doors, scenario, seen, seed, rng);
  }
  const drawn = drawWeighted(
    openRng(seed, ply),
    draws.map(({ ppm }) => ppm),
  );
  return draws[drawn]?.action ?? { kind: 'chance', draw: drawn };
};

const placeFaults = (place: Place, ply: number, viewersAStep: number): readonly string[] => {
  const all = viewersOf(place.scenario);
  const looking = Array.from(
    { length: Math.min(viewersAStep, all.length) },
    (_, at) => all[(ply * viewersAStep + at) % all.length] ?? 'public',
  );
  return [
    ...stateFaults(place),
    ...rangeFaults(place.state),
    ...doorFaults(place),
    ...looking.flatMap((viewer) => [
      ...legalityFaults(place, viewer),
      ...interferenceFaults(place, viewer),
      ...samplingFaults(place, viewer),
    ]),
  ];
};

/** Law 6: the same step from the same frozen state, on the unchecked door, changes nothing before and gives the same after. */
const stepFaults = ({ doors, scenario, state }: Place, action: Action, next: State): readonly string[] => {
  const before = JSON.stringify(state);
  const step = doors.transition(scenario, state, action);
  const faults = [
    ...changeFaults(state, step.events, step.state),
    ...recomputeFaults(scenario, state, action, step.events),
  ];
  if (JSON.stringify(state) !== before) faults.push('a transition changed its input');
  if (JSON.stringify(step.state) !== JSON.stringify(next)) faults.push('play and transition differ');
  return faults;
};

/** Law 4: the record alone leads to the same state. */
const replayFaults = (doors: Doors, scenario: Scenario, episode: Episode, end: State): readonly string[] => {
  const replayed = doors.replay(scenario, episode);
  if (!replayed.ok) return [`the record does not replay: ${JSON.stringify(replayed.error)}`];
  return JSON.stringify(replayed.value.at(-1)?.state) === JSON.stringify(end)
    ? []
    : ['the record leads elsewhere'];
};

/** Stops at the first step at which anything is found. A rule that throws is a fault too. */
export const checkGame = ({
  scenario,
  settings,
  seed,
  doors = ENGINE,
  viewersAStep = 99,
}: Checking): Found => {
  const actions: Action[] = [];
  const causes = new Set<string>();
  const start = {
    format: 1,
    rules: RULES_VERSION,
    scenario: { id: scenario.id, hash: hashScenario(scenario) },
    settings,
    seed,
  } as const;
  let state = initialState(scenario, settings, RULES_VERSION);
  const found = (faults: readonly string[]): Found => ({
    faults: faults.map((fault) => `${scenario.id} seed ${seed} action ${actions.length}: ${fault}`),
    episode: { ...start, actions },
    state,
    causes,
  });
  const rng = openRng(seed ^ CHECKS);
  try {
    for (let ply = 0; ply < MOST_ACTIONS; ply++) {
      const place: Place = { doors, scenario, state, rng };
      const faults = placeFaults(place, ply, viewersAStep);
      if (faults.length > 0) return found(faults);
      if (state.phase === 'over') return found(replayFaults(doors, scenario, { ...start, actions }, state));
      const action = nextAction(place, seed, ply);
      actions.push(action);
      const played = doors.play(scenario, state, action);
      if (!played.ok) return found([`refused: ${JSON.stringify(action)} ${played.error.code}`]);
      const broken = stepFaults(place, action, played.value.state);
      if (broken.length > 0) return found(broken);
      for (const cause of causesTold(played.value.events)) causes.add(cause);
      state = played.value.state;
    }
    return found([`no end after ${MOST_ACTIONS} actions`]);
  } catch (reason) {
    return found([`threw: ${reason instanceof Error ? reason.stack : reason}`]);
  }
};
