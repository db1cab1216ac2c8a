/**
 * What talks may still bring in a world whose two minds are known, where the search stops looking: the deal that both would sign at
 * last, or an offer that stands. Every number here is a modelling choice.
 */
import { deadlineHour } from '../../engine/deadlines.ts';
import { clamp, other } from '../../engine/game.ts';
import { isAnswerable, isStanding } from '../../engine/seen.ts';
import type { State } from '../../engine/state.ts';
import type { Offer } from '../../engine/types.ts';
import { bundleWorth, isOnSite } from '../../engine/worth.ts';
import type { Scenario, Side } from '../../scenario/types.ts';
import { forceInTheEnd, noDealScore } from '../unsigned.ts';
import { dealScore, pressure } from '../value.ts';
import { type Deal, dealsOf, insistsOn, type Minds, yielding } from './mind.ts';

const PPM = 1_000_000;
/** A deal whose worth is just what a mind insists on is signed as often as not; so many milli-points more or less, surely or never. */
const WIDTH = 5000;
const LEAST = 20_000;
const MOST = 900_000;
/** Even two who would sign the same deal may miss each other: share of an own offer's chance, thousandths. */
const HEARD_IN_TIME = 700;
/** An offer in hand may still be lost to what happens before it is taken. */
const IN_HAND = 930_000;
/** Turns from the first offer to a signature, at ease. */
const EASY_TURNS = 4;
const TRUST = 50_000;

/** Chance, ppm, that a mind signs what is worth so much more to it than it insists on. */
const signs = (more: number): number => clamp(Math.floor(PPM / 2 + (more * PPM) / (2 * WIDTH)), LEAST, MOST);

interface Table {
  readonly scenario: Scenario;
  readonly state: State;
  readonly side: Side;
  readonly minds: Minds;
  /** Hour at which the game is over. */
  readonly end: number;
  readonly noDeal: number;
  /** What each side insists on at last. */
  readonly us: number;
  readonly ussr: number;
}

/** What a deal is worth to the side less what it falls short of its own demands, as orders that name terms are reckoned. */
const worthTaking = ({ scenario, state, side, us, ussr }: Table, { bundle }: Pick<Offer, 'bundle'>): number =>
  dealScore(scenario, state, bundle, side) -
  Math.max(0, (side === 'us' ? us : ussr) - bundleWorth(scenario, bundle, side));

/** Chance and worth of the best seen so far. */
interface Prospect {
  chance: number;
  score: number;
}

const better = (best: Prospect, noDeal: number, chance: number, score: number): void => {
  if (chance * (score - noDeal) <= best.chance * (best.score - noDeal)) return;
  best.chance = chance;
  best.score = score;
};

/** Hour at which an offer runs out; one on its way is reckoned as if it were heard in this turn. */
const runsOut = (scenario: Scenario, state: State, { status, expiresHour }: Offer): number =>
  status === 'sent' ? deadlineHour(scenario, state, expiresHour) : expiresHour;

/** Offers that stand: own ones as likely as the other's demands say, theirs for the taking once they are heard. */
const standing = (table: Table, best: Prospect): void => {
  const { scenario, state, side, noDeal } = table;
  const rival = other(side);
  for (const offer of state.offers[side]) {
    if (!isStanding(offer)) continue;
    const until = Math.min(runsOut(scenario, state, offer), table.end);
    const need = insistsOn(scenario, until, state[rival].common.riskRun, table.minds[rival]);
    const more = bundleWorth(scenario, offer.bundle, rival) - need;
    better(best, noDeal, Math.floor((signs(more) * HEARD_IN_TIME) / 1000), worthTaking(table, offer));
  }
  for (const offer of state.offers[rival])
    if (isAnswerable(offer)) better(best, noDeal, IN_HAND, worthTaking(table, offer));
};

/** The deal that leaves the worse served of both furthest above what it insists on. */
const middle = ({
  scenario,
  state,
  us,
  ussr,
}: Table): { readonly deal: Deal | null; readonly more: number } => {
  let deal: Deal | null = null;
  let more = Number.NEGATIVE_INFINITY;
  for (const each of dealsOf(scenario, state.settings.secrecy)) {
    if (isOnSite(each.bundle) && !state.pub.observers) continue;
    const least = Math.min(each.us - us, each.ussr - ussr);
    if (least <= more) continue;
    more = least;
    deal = each;
  }
  return { deal, more };
};

/** How far there is time to agree, and reason to: the harder Moscow is pressed and the more both are trusted, the likelier. */
const readiness = ({ scenario, state, side }: Table): number => {
  const turns = scenario.calendar.length - state.pub.turn;
  const inTime = clamp((turns - 1) / EASY_TURNS, 0, 1);
  const pressed = 0.65 + (0.35 * pressure(scenario, state)) / PPM;
  return inTime * pressed * (0.9 + (0.1 * state[side].common.trust) / TRUST);
};

/** Expected score, milli-points, if no incident brings nuclear war. `war` is what a nuclear war is worth to the side. */
export const talksValue = (
  scenario: Scenario,
  state: State,
  side: Side,
  minds: Minds,
  end: number,
  war: number,
): number => {
  const noDeal = noDealScore(scenario, state, side, war);
  const us = insistsOn(scenario, end, state.us.common.riskRun, minds.us);
  const force = forceInTheEnd(scenario, state, 'ussr');
  const ussr =
    insistsOn(scenario, end, state.ussr.common.riskRun, minds.ussr) -
    yielding(scenario, state.settings.secrecy, minds.ussr, force);
  const table: Table = { scenario, state, side, minds, end, noDeal, us, ussr };
  const best: Prospect = { chance: 0, score: noDeal };
  const { deal, more } = middle(table);
  if (deal !== null)
    better(best, noDeal, Math.floor(signs(more + WIDTH) * readiness(table)), worthTaking(table, deal));
  standing(table, best);
  return Math.floor((best.chance * best.score + (PPM - best.chance) * noDeal) / PPM);
};
