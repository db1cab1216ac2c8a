/** The final reckoning (RULES 12): two scores that do not add up to a constant, and who the world thinks won. */
import { type BySide, ISSUES, type Scenario, SIDES, type Side } from '../scenario/types.ts';
import { clamp } from './game.ts';
import type { State } from './state.ts';
import type { Bundle, EndCode, Outcome, Pledge } from './types.ts';
import { bundleOf, bundleWorth } from './worth.ts';

/** The bundle a midpoint stands for; other terms are scored by how much they differ from it. */
const REFERENCE: { readonly [end in EndCode]?: Bundle } = {
  E1: bundleOf([3, 1, 2, 1, 1]),
  E2: bundleOf([3, 1, 2, 3, 1]),
  E3: bundleOf([3, 1, 2, 0, 1]),
  E4: bundleOf([2, 0, 0, 0, 0]),
  E5: bundleOf([1, 1, 0, 0, 0]),
};

/** Weights of home, allies, prestige and credibility, thousandths (RULES 12.4); security lies in the end itself and its terms. */
const STYLE: BySide<readonly [number, number, number, number]> = {
  us: [250, 200, 100, 100],
  ussr: [200, 100, 250, 100],
};
const REMOVAL_COST = 15_000;
const BLAME = 10_000;
/** What civil defence saves of a nuclear end, milli-points (RULES 10.5). */
const SHELTERED = 3000;
const JUPITERS = 3;
const ANNOUNCED = 3;
/** World opinion beyond this, milli-points, names a winner. */
const WINNING = 10_000;

const styleOf = (scenario: Scenario, state: State, side: Side): number => {
  const { initial } = scenario;
  const { common } = state[side];
  const [home, allies, prestige, credibility] = STYLE[side];
  const sum =
    home * (common.home - initial.home[side]) +
    allies * (common.allies - initial.allies[side]) +
    prestige * (state.pub.prestige[side] - initial.prestige[side]) +
    credibility * (state.pub.credibility[side] - initial.credibility[side]);
  return Math.trunc(sum / 1000);
};

/** The bundle in force at the end: the settlement, or what still stands of a signed freeze. */
export const dealOf = (state: State): Bundle | null => state.dark.settlement ?? standingDeal(state.pledges);

/** Signed and unbroken pledges, the latest on each issue; null without weapons among them. */
const standingDeal = (pledges: readonly Pledge[]): Bundle | null => {
  const latest = ISSUES.map((_, issue) =>
    pledges.findLast((made) => made.signed && made.issue === issue && made.status !== 'broken'),
  );
  if (latest[0] === undefined) return null;
  return {
    terms: latest.map((made) => made?.level ?? 0),
    publicity: latest.map((made) => made?.publicity ?? 0),
  };
};

const termsOf = (scenario: Scenario, state: State, deal: Bundle | null, end: EndCode, side: Side): number => {
  const reference = REFERENCE[end];
  if (reference === undefined || deal === null) return 0;
  const difference = bundleWorth(scenario, deal, side) - bundleWorth(scenario, reference, side);
  return difference + soundedOut(scenario, state, deal, side);
};

/** Half of what announced Jupiters cost Washington before the world is spared when the allies were asked first (RULES 10.2). */
const soundedOut = (scenario: Scenario, state: State, deal: Bundle, side: Side): number => {
  const level = deal.terms[JUPITERS] ?? 0;
  if (side !== 'us' || level < ANNOUNCED || !state.us.common.jupitersSounded) return 0;
  return Math.trunc(-(scenario.terms.jupiters[level]?.usPublic ?? 0) / 2);
};

/** What E6 takes of Washington's home and prestige counts before it is taken too, milli-points (RULES 12.2). */
const stillToPay = ({ reckoning }: Scenario, state: State, end: EndCode, side: Side): number => {
  if (end !== 'E6' || side !== 'us' || state.pub.end === 'E6') return 0;
  const [home, , prestige] = STYLE.us;
  const { acquiescence } = reckoning;
  return Math.trunc((home * acquiescence.home + prestige * acquiescence.prestige) / 1000);
};

/** The score a side would have, in milli-points, if this state ended so, on these terms. */
export const scoreIf = (
  scenario: Scenario,
  state: State,
  end: EndCode,
  deal: Bundle | null,
  side: Side,
): number => {
  const midpoint = scenario.reckoning.midpoints[end][side];
  const removed = state.pub.removed[side] ? REMOVAL_COST : 0;
  const blamed = state.pub.nuclear !== 'none' && state.dark.escalator === side ? BLAME : 0;
  const sheltered = state.pub.nuclear !== 'none' && state.pub.civilDefence[side] ? SHELTERED : 0;
  const sum =
    midpoint +
    sheltered +
    styleOf(scenario, state, side) +
    termsOf(scenario, state, deal, end, side) -
    stillToPay(scenario, state, end, side) -
    removed -
    blamed;
  const ceiling = state.pub.nuclear === 'none' ? 100_000 : midpoint + sheltered;
  return clamp(sum, 0, ceiling);
};

const perceivedBy = (state: State): Outcome['perceived'] => {
  if (state.pub.nuclear !== 'none') return 'neither';
  const lean = state.pub.world + Math.trunc((state.pub.prestige.us - state.pub.prestige.ussr) / 2);
  if (lean > WINNING) return 'us';
  return lean < -WINNING ? 'ussr' : 'neither';
};

/** The reckoning of a finished game; null while it runs. */
export const outcome = (scenario: Scenario, state: State): Outcome | null => {
  const { end } = state.pub;
  if (end === null || state.phase !== 'over') return null;
  const [us, ussr] = SIDES.map((side) => scoreIf(scenario, state, end, dealOf(state), side));
  return {
    end,
    scores: { us: us ?? 0, ussr: ussr ?? 0 },
    removed: state.pub.removed,
    nuclear: state.pub.nuclear,
    perceived: perceivedBy(state),
  };
};
