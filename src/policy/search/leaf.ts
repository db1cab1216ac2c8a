/** What a world is worth to both sides where the search stops looking: milli-points of own score as each leader counts it. */
import { clamp } from '../../engine/game.ts';
import { dealOf, scoreIf } from '../../engine/outcome.ts';
import type { State } from '../../engine/state.ts';
import type { EndCode } from '../../engine/types.ts';
import type { Scenario, Side } from '../../scenario/types.ts';
import { hazardAhead } from '../value.ts';
import { hoursLeft, type Mind, type Minds } from './mind.ts';
import { talksValue } from './prospect.ts';

/** Written anew by every `evaluate`. */
export interface Leaf {
  us: number;
  ussr: number;
}

export const blankLeaf = (): Leaf => ({ us: 0, ussr: 0 });

const START = 60_000;
const PRESTIGE = 50_000;
const PPM = 1_000_000;

/** Home standing a day without a deal costs (RULES 11.2), where a leader is removed, what that costs, and from where it is feared. */
const DRAIN = 2000;
const REMOVED = 10_000;
const REMOVAL = 15_000;
const SAFE = 26_000;
const DAY = 24;

/** What the danger of being removed before the end is felt to cost (RULES 12.3). */
const removal = (scenario: Scenario, state: State, side: Side): number => {
  if (state.pub.removed[side]) return 0;
  const left = state[side].common.home - (DRAIN * hoursLeft(scenario, state.pub.hour)) / DAY;
  return (REMOVAL * clamp(SAFE - left, 0, SAFE - REMOVED)) / (SAFE - REMOVED);
};

/** What a leader feels of a world beside its own score. */
const taste = (state: State, theirs: number, { side, doctrine }: Mind): number => {
  const { home, prestige, other } = doctrine.values;
  return (
    (home * (state[side].common.home - START)) / 1000 +
    (prestige * (state.pub.prestige[side] - PRESTIGE)) / 1000 +
    (other * theirs) / 1000
  );
};

const finished = (scenario: Scenario, state: State, end: EndCode, minds: Minds, leaf: Leaf): void => {
  if (state.pub.nuclear !== 'none') {
    leaf.us = minds.us.doctrine.values.war;
    leaf.ussr = minds.ussr.doctrine.values.war;
    return;
  }
  const us = scoreIf(scenario, state, end, dealOf(state), 'us');
  const ussr = scoreIf(scenario, state, end, dealOf(state), 'ussr');
  leaf.us = us + taste(state, ussr, minds.us);
  leaf.ussr = ussr + taste(state, us, minds.ussr);
};

const mixed = (warPpm: number, warValue: number, peace: number): number =>
  (warValue * warPpm + peace * (PPM - warPpm)) / PPM;

/** Fills `leaf` for a world at the beginning of a turn, or over. */
export const evaluate = (scenario: Scenario, state: State, minds: Minds, leaf: Leaf): void => {
  if (state.pub.end !== null) return finished(scenario, state, state.pub.end, minds, leaf);
  const hazard = hazardAhead(scenario, state);
  const war = { us: minds.us.doctrine.values.war, ussr: minds.ussr.doctrine.values.war };
  const end = state.pub.hour + hoursLeft(scenario, state.pub.hour);
  const us = talksValue(scenario, state, 'us', minds, end, war.us);
  const ussr = talksValue(scenario, state, 'ussr', minds, end, war.ussr);
  leaf.us = mixed(hazard, war.us, us - removal(scenario, state, 'us') + taste(state, ussr, minds.us));
  leaf.ussr = mixed(hazard, war.ussr, ussr - removal(scenario, state, 'ussr') + taste(state, us, minds.ussr));
};
