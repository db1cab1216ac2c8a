/**
 * How a character bargains: it asks for a share of the best it could hope for, less as time runs out and as the danger it has
 * run grows, takes any open offer worth as much, and else proposes what is best for the other side among what is worth as much
 * to itself. Every number here is a modelling choice.
 */
import { other } from '../../engine/game.ts';
import type { Bundle, Offer } from '../../engine/types.ts';
import { bundleOf, bundleWorth, isOnSite, sameBundle } from '../../engine/worth.ts';
import { ISSUES, LEVELS, type Scenario, type Side } from '../../scenario/types.ts';
import { inPrivate, inPublic, type Situation, type Wish } from './character.ts';

/** Shares of the best a side could hope for, thousandths: what it asks at first and what it settles for at last. */
export interface Stance {
  readonly ask: number;
  readonly floor: number;
  /** Gives way late (Boulware) or evenly. */
  readonly pace: 'late' | 'even';
}

interface Valued {
  readonly bundle: Bundle;
  readonly us: number;
  readonly ussr: number;
}

/** Talks run from the speech of 22 October, six days and a half before the end, to the last day. */
const FIRST_HOUR = 156;
const LAST_HOUR = 24;
const OFFER_HOURS = 36;
/** What a hard or soft leader adds to the least it takes, thousandths a step of temper. */
const TEMPER = 60;
/** How much a leader gives way to danger, thousandths a hundredth of nuclear risk run, by temper. */
const FEAR: readonly number[] = [13, 10, 7];
const MISSILES_OUT = 2;

const known = new WeakMap<Scenario, readonly Valued[]>();

/** Every deal that takes the missiles away. */
const deals = (scenario: Scenario): readonly Valued[] => {
  const found = known.get(scenario);
  if (found !== undefined) return found;
  let rows: number[][] = [[]];
  for (const issue of ISSUES) rows = rows.flatMap((row) => LEVELS[issue].map((_, level) => [...row, level]));
  const made = rows
    .filter(([weapons = 0]) => weapons >= MISSILES_OUT)
    .map((terms) => bundleOf(terms))
    .map((bundle) => ({
      bundle,
      us: bundleWorth(scenario, bundle, 'us'),
      ussr: bundleWorth(scenario, bundle, 'ussr'),
    }));
  known.set(scenario, made);
  return made;
};

/** The best a side could hope for: what the other side would lose nothing by, milli-points. */
const hope = (scenario: Scenario, side: Side): number => {
  const bearable = deals(scenario).filter((deal) => deal[other(side)] >= 0);
  return Math.max(0, ...bearable.map((deal) => deal[side]));
};

/** A share, in thousandths, of the best a side could hope for, as worth in milli-points. */
export const worthOfShare = ({ scenario, side }: Situation, share: number): number =>
  Math.floor((hope(scenario, side) * share) / 1000);

/** The worth a side insists on now, milli-points. */
const insistsOn = (at: Situation, stance: Stance): number => {
  const { own, hoursLeft } = at;
  const gone = Math.min(1, Math.max(0, (FIRST_HOUR - hoursLeft) / (FIRST_HOUR - LAST_HOUR)));
  const progress = stance.pace === 'late' ? gone * gone : gone;
  const { temper, riskRun } = own.common;
  const floor = stance.floor + TEMPER * (temper - 1);
  const fear = ((FEAR[temper] ?? 0) * riskRun) / 10_000;
  return worthOfShare(at, stance.ask - (stance.ask - floor) * progress - fear);
};

const bestForOther = ({ scenario, seen, side }: Situation, least: number): Bundle | null => {
  let best: Valued | null = null;
  for (const deal of deals(scenario)) {
    if (deal[side] < least || (isOnSite(deal.bundle) && !seen.pub.observers)) continue;
    if (best === null || deal[other(side)] > best[other(side)]) best = deal;
  }
  return best?.bundle ?? null;
};

const isStanding = (offer: Offer | null): offer is Offer =>
  offer?.status === 'sent' || offer?.status === 'open' || offer?.status === 'countered';

/** The slot of the other side's best open offer worth at least this much, or null. */
const slotToAccept = ({ scenario, seen, side }: Situation, least: number): number | null => {
  let slot: number | null = null;
  let best = least;
  seen.offers[other(side)].forEach((offer, index) => {
    if (offer?.status !== 'open' && offer?.status !== 'countered') return;
    const worth = bundleWorth(scenario, offer.bundle, side);
    if (worth < best || (offer.bundle.terms[0] ?? 0) < MISSILES_OUT) return;
    best = worth;
    slot = index;
  });
  return slot;
};

/** Accepts before the world, where it binds at once, or proposes, at this worth to the own side in milli-points. */
export const dealAt = (at: Situation, least: number, channel: 'C1' | 'C2'): readonly Wish[] => {
  const slot = slotToAccept(at, least);
  if (slot !== null) return [inPublic({ kind: 'K1', slot, rider: false })];
  const bundle = bestForOther(at, least);
  if (bundle === null) return [];
  const repeats = at.seen.offers[at.side].some(
    (offer) => isStanding(offer) && sameBundle(offer.bundle, bundle),
  );
  if (repeats) return [];
  return [inPrivate({ kind: channel, message: { act: 'offer', bundle, hours: OFFER_HOURS } })];
};

/** Bargains by a stance. */
export const bargain = (at: Situation, stance: Stance, channel: 'C1' | 'C2'): readonly Wish[] =>
  dealAt(at, insistsOn(at, stance), channel);
