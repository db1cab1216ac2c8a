/** The laws of the engine (docs/ARCHITECTURE.md) as checks on one state: each gives the faults it finds, none throws. */
import { drawBelow, type Rng } from '../../base/random.ts';
import type { State } from '../../engine/state.ts';
import type { Action, Observation, Viewer } from '../../engine/types.ts';
import { type Scenario, SIDES } from '../../scenario/types.ts';
import { arbitraryAction, BROKEN_ACTIONS } from './arbitrary.ts';
import type { Doors } from './doors.ts';
import { changeHidden } from './hide.ts';
import { nameOf } from './viewers.ts';

/** One state under check. */
export interface Place {
  readonly doors: Doors;
  readonly scenario: Scenario;
  readonly state: State;
  readonly rng: Rng;
}

const same = (one: unknown, two: unknown): boolean => JSON.stringify(one) === JSON.stringify(two);
const clone = (seen: Observation): Observation => JSON.parse(JSON.stringify(seen));

/** Law 1: what is listed depends on the observation alone, and nothing listed is refused. */
export const legalityFaults = ({ doors, scenario, state }: Place, viewer: Viewer): readonly string[] => {
  const seen = doors.observe(scenario, state, viewer);
  const legal = doors.legalActions(scenario, seen);
  const refused = legal.filter((action) => doors.refusal(scenario, seen, action) !== null);
  const faults = refused.map((action) => `${nameOf(viewer)}: listed but refused: ${JSON.stringify(action)}`);
  if (!same(legal, doors.legalActions(scenario, clone(seen))))
    faults.push(`${nameOf(viewer)}: an equal observation, another list`);
  return faults;
};

const doorFault = ({ doors, scenario, state }: Place, action: Action): readonly string[] => {
  const side = 'side' in action ? action.side : 'us';
  const refusal = doors.refusal(scenario, doors.observe(scenario, state, { side }), action);
  const played = doors.play(scenario, state, action);
  if (action.kind === 'chance' || (refusal === null) === played.ok) return [];
  return [`play and refusal differ on ${JSON.stringify(action)}: ${refusal?.code ?? 'allowed'}`];
};

/** Law 1: the checked door refuses exactly what the observation refuses, also what no list offers. */
export const doorFaults = (place: Place): readonly string[] => {
  const { doors, scenario, state, rng } = place;
  const odd = SIDES.map((side) => arbitraryAction(scenario, side, rng));
  const broken = BROKEN_ACTIONS[drawBelow(rng, BROKEN_ACTIONS.length)] as Action;
  const taken = doors.play(scenario, state, broken).ok ? [`play took ${JSON.stringify(broken)}`] : [];
  return [...odd.flatMap((action) => doorFault(place, action)), ...taken];
};

/** Law 2: whatever is hidden may change, and the observation is equal to the last byte. */
export const interferenceFaults = (
  { doors, scenario, state, rng }: Place,
  viewer: Viewer,
): readonly string[] => {
  const seen = doors.observe(scenario, state, viewer);
  const other = doors.observe(scenario, changeHidden(scenario, state, viewer, rng), viewer);
  if (same(seen, other)) return [];
  const keys = Object.keys(seen).filter(
    (key) => !same(seen[key as keyof Observation], other[key as keyof Observation]),
  );
  return [`${nameOf(viewer)} sees what is hidden, in ${keys.join(', ')}`];
};

/** Law 3: in a world sampled behind what is seen, the same is seen. */
export const samplingFaults = ({ doors, scenario, state, rng }: Place, viewer: Viewer): readonly string[] => {
  const seen = doors.observe(scenario, state, viewer);
  const { state: world, weight } = doors.sample(scenario, seen, rng);
  const faults = weight > 0 ? [] : [`${nameOf(viewer)}: a world of weight ${weight}`];
  return same(doors.observe(scenario, world, viewer), seen)
    ? faults
    : [...faults, `${nameOf(viewer)}: another world is seen`];
};

/** Law 6: plain JSON, somebody to act unless it is over, and no turn beyond the calendar. */
export const stateFaults = ({ doors, scenario, state }: Place): readonly string[] => {
  const faults: string[] = [];
  const text = JSON.stringify(state);
  if (JSON.stringify(JSON.parse(text)) !== text) faults.push('the state is no plain JSON');
  if (state.pub.turn > scenario.calendar.length) faults.push(`turn ${state.pub.turn} is beyond the calendar`);
  const draws = doors.chanceOutcomes(scenario, state);
  const choices = SIDES.flatMap((side) =>
    doors.legalActions(scenario, doors.observe(scenario, state, { side })),
  );
  if (draws.length > 0 && choices.length > 0) faults.push('chance and a side are to act at once');
  if (draws.length + choices.length > 0 === (state.phase === 'over'))
    faults.push(`${state.phase}: ${draws.length} draws, ${choices.length} choices`);
  if (draws.some(({ ppm }) => !Number.isFinite(ppm) || ppm < 0)) faults.push('a draw of negative chance');
  return faults;
};
