/**
 * How the other side is thought to see an offer, from what this side knows alone: the table of worths, its own belief about the other
 * leader, and the letters that have passed. A reading for the player, not a rule: what a leader insists on is a choice of ours.
 */
import type { Bundle, Observation, Offer } from '../../../engine/types.ts';
import { bundleWorth } from '../../../engine/worth.ts';
import { otherSide, type Scenario, type Side } from '../../../scenario/types.ts';
import { endHour } from './clock.ts';
import type { Letter } from './letters.ts';
import { clauseWorths, guessed, heaviest, hopeOf } from './worths.ts';

/** Their gain in a word: two points either way are nothing a leader would notice. */
export type Gain = 'gain' | 'even' | 'loss';
const NOTICED = 2000;
export const gainOf = (milli: number): Gain =>
  milli > NOTICED ? 'gain' : milli < -NOTICED ? 'loss' : 'even';

/**
 * Who of three leaders would sign: none even of the soft, the soft alone, all but the hard, every one; none who loses by it. `offered`:
 * whatever we think of them, it gives no less than something they have offered.
 */
export type Signing = 'loses' | 'none' | 'soft' | 'steady' | 'all' | 'offered';

/** Share of its hope that a soft, a steady and a hard leader insists on when time runs out. */
const INSISTS: readonly number[] = [0.45, 0.6, 0.75];
/** Leaders hold out for all they hope for until about six days before the end, and settle in the last half day. */
const HOLDS_OUT = 156;
const SETTLES = 18;

export interface TheirView {
  readonly worth: number;
  readonly hope: number;
  readonly gain: Gain;
  /** Issues whose clauses give them most and cost them most. */
  readonly mostFor: number | null;
  readonly mostAgainst: number | null;
  /** What a soft, a steady and a hard leader would insist on now, milli-points, rising; no more than they have offered. */
  readonly insists: readonly number[];
  readonly signing: Signing;
  /** The chance, ppm, that their leader is one of those who would sign, as far as this side believes. */
  readonly chance: number;
  /** An offer of their own that gives them less; their latest. */
  readonly askedLess: Offer | null;
  /** An offer they turned down that gave them as much or more; the latest. */
  readonly refusedMore: Offer | null;
}

/** What leaders insist on at an hour; less as time runs out, most of it late. */
export function insistsAt(scenario: Scenario, hope: number, hour: number): readonly number[] {
  const left = endHour(scenario) - hour;
  const gone = Math.min(1, Math.max(0, (HOLDS_OUT - left) / (HOLDS_OUT - SETTLES)));
  return INSISTS.map((share) => Math.round(hope * (1 - (1 - share) * gone * gone)));
}

const SIGNERS: readonly Signing[] = ['none', 'soft', 'steady', 'all'];

/** No finer than either is told: what is shown as enough counts as enough. */
const isEnough = (worth: number, least: number): boolean => guessed(worth) >= guessed(least);

/** `offered`: the least that they have offered. */
function signersOf(worth: number, thought: readonly number[], offered: number): Signing {
  const isThought = worth >= 0 && thought.every((least) => isEnough(worth, least));
  if (worth >= offered && !isThought) return 'offered';
  if (worth < 0) return 'loses';
  return SIGNERS[thought.filter((least) => isEnough(worth, least)).length] ?? 'none';
}

export interface TheirViewAsked {
  readonly scenario: Scenario;
  readonly seen: Observation;
  /** The side that asks; the other is looked at. */
  readonly side: Side;
  readonly letters: readonly Letter[];
}

export function theirView({ scenario, seen, side, letters }: TheirViewAsked, bundle: Bundle): TheirView {
  const they = otherSide(side);
  const worthOf = (each: Bundle): number => bundleWorth(scenario, each, they);
  const worth = worthOf(bundle);
  const hope = hopeOf(scenario, seen.settings.secrecy, they);
  const { gain, loss } = heaviest(clauseWorths(scenario, bundle, they));
  const offers = letters.map(({ offer }) => offer);
  const offered = Math.min(
    ...offers.filter(({ from }) => from === they).map(({ bundle: theirs }) => worthOf(theirs)),
  );
  const thought = insistsAt(scenario, hope, seen.pub.hour);
  const insists = thought.map((least) => Math.min(least, offered));
  const belief = seen.own?.common.belief ?? [];
  return {
    worth,
    hope,
    gain: gainOf(worth),
    mostFor: gain,
    mostAgainst: loss,
    insists,
    signing: signersOf(worth, thought, offered),
    chance: belief.reduce(
      (sum, ppm, temper) => (isEnough(worth, insists[temper] ?? hope) ? sum + ppm : sum),
      0,
    ),
    askedLess: offers.find(({ from, bundle: theirs }) => from === they && worthOf(theirs) < worth) ?? null,
    refusedMore:
      offers.find(
        ({ from, status, bundle: ours }) => from === side && status === 'refused' && worthOf(ours) >= worth,
      ) ?? null,
  };
}
