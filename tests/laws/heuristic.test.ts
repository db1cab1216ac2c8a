import { describe, expect, it } from 'vitest';
import { chooserOf } from '../../src/cli/chooser.ts';
import { isTurnsBeginning } from '../../src/cli/golden/legalRows.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { type Chooser, playGame } from '../../src/cli/playGame.ts';
import { legalActions, refusal } from '../../src/engine/legal.ts';
import { outcome } from '../../src/engine/outcome.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { State } from '../../src/engine/state.ts';
import type { Action, Offer, Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { DEFAULT_NODES } from '../../src/policy/heuristic.ts';
import { aspiration } from '../../src/policy/inclination.ts';
import { dealScore, positionValue } from '../../src/policy/value.ts';
import { SIDES, type Side } from '../../src/scenario/types.ts';

const GAMES = 120;
const { scenario } = await loadScenario('october-1962');
const TURNS = scenario.calendar.length;
/** 24 October, 08:00: the line of 1962 took force, and from here both sides talk. */
const TALKS_FROM = 10;
const WITHIN = 2;
const heuristic = chooserOf(scenario, { us: 'heuristic', ussr: 'heuristic' }, DEFAULT_NODES);

interface Given {
  readonly side: Side;
  readonly turn: number;
  readonly order: Order;
  readonly contact: number;
}
/** An offer that is worth more to a side than playing on without it, as it stood at the beginning of a turn. */
interface Good {
  readonly side: Side;
  readonly turn: number;
}

const rivalOf = (side: Side): Side => (side === 'us' ? 'ussr' : 'us');
const isOpen = (offer: Offer | null): offer is Offer =>
  offer !== null && (offer.status === 'open' || offer.status === 'countered');

const without = (state: State, from: Side, offer: Offer): State => ({
  ...state,
  offers: { ...state.offers, [from]: state.offers[from].map((one) => (one === offer ? null : one)) },
});

const goodOffers = (state: State): readonly Good[] =>
  SIDES.flatMap((side) => {
    const from = rivalOf(side);
    const { turn } = state.pub;
    const hoped = aspiration(side, state[side].common.temper, TURNS - turn, TURNS);
    const good = state.offers[from].filter(isOpen).filter((offer) => {
      const playingOn = positionValue(scenario, without(state, from, offer), side);
      return dealScore(scenario, state, offer.bundle, side) > playingOn + hoped;
    });
    return good.map((): Good => ({ side, turn }));
  });

const watch = (seed: number, chooser: Chooser) => {
  const given: Given[] = [];
  const good: Good[] = [];
  const { state } = playGame(scenario, DEFAULT_SETTINGS, seed, chooser, {
    before: (now, action) => {
      if (isTurnsBeginning(now)) good.push(...goodOffers(now));
      const { turn, contact } = now.pub;
      if (action.kind === 'order') given.push({ side: action.side, turn, order: action.order, contact });
    },
  });
  return { given, good, state, reckoning: outcome(scenario, state) };
};

/** Plays `side` by the heuristic; the other side only seals, but for one offer on a turn. */
const against =
  (side: Side, offerOn = -1, terms: readonly number[] = []): Chooser =>
  (seen, choice, seed, ply) => {
    if (seen.side === side) return heuristic(seen, choice, seed, ply);
    const legal = legalActions(scenario, seen);
    const message = { act: 'offer', bundle: bundleOf(terms), hours: 96 } as const;
    const offer: Action = {
      kind: 'order',
      side: rivalOf(side),
      desk: 'private',
      order: { kind: 'C2', message },
    };
    if (seen.pub.turn === offerOn && refusal(scenario, seen, offer) === null) return offer;
    return legal.at(-1) ?? { kind: 'seal', side: rivalOf(side) };
  };

const seeds = Array.from({ length: GAMES }, (_, seed) => seed);
const games = seeds.map((seed) => watch(seed, heuristic));
/** Reprisals (S2, S5) answer force; they begin no war. */
const isForce = ({ order }: Given): boolean => /^S[13467]$/.test(order.kind);
const isAnswer = ({ order }: Given): boolean =>
  /^K[123]|^P5/.test(order.kind) || ('message' in order && order.message.act === 'offer');

describe(`${GAMES} games of the heuristic against itself`, () => {
  it.each(SIDES)('give %s between 30 and 75 points on average', (side) => {
    const mean = games.reduce((sum, { reckoning }) => sum + (reckoning?.scores[side] ?? 0), 0) / GAMES / 1000;
    expect(mean).toBeGreaterThan(30);
    expect(mean).toBeLessThan(75);
  });

  it('see no force before the last three turns', () => {
    const early = games.flatMap(({ given }) => given.filter(isForce)).filter(({ turn }) => turn < TURNS - 3);
    expect(early).toEqual([]);
  });

  it('see none while the forces are out of contact', () => {
    const sudden = games.flatMap(({ given }) => given.filter(isForce)).filter(({ contact }) => contact === 0);
    expect(sudden).toEqual([]);
  });

  it('see no strategic strike', () => {
    expect(games.flatMap(({ given }) => given).filter(({ order }) => order.kind === 'S7')).toEqual([]);
  });

  it('from 24 October answer an offer that is worth more than playing on within two turns', () => {
    const due = games.flatMap((game) =>
      game.good.filter(({ turn }) => turn >= TALKS_FROM).map((one) => ({ ...one, game })),
    );
    const late = due.filter(({ side, turn, game }) => {
      if (game.state.pub.turn <= turn + WITHIN) return false;
      return !game.given.some(
        (one) => one.side === side && isAnswer(one) && one.turn >= turn && one.turn <= turn + WITHIN,
      );
    });
    expect(due.length).toBeGreaterThan(8);
    expect(late.map(({ side, turn }) => ({ side, turn }))).toEqual([]);
  });
});

describe('against a side that does nothing, the heuristic', () => {
  const few = seeds.slice(0, 8);

  it.each(SIDES)('as %s starts no war', (side) => {
    const force = few.flatMap((seed) => watch(seed, against(side)).given.filter(isForce));
    expect(force.filter(({ turn }) => turn < TURNS - 3)).toEqual([]);
  });

  it('as Washington takes the bargain of 1962 within two turns when it is offered three turns before the end', () => {
    const last = TURNS - 3;
    const lasting = few
      .map((seed) => watch(seed, against('us', last, [2, 1, 2, 1, 1])))
      .filter(({ state }) => state.pub.turn > last);
    const answers = lasting.map(({ given }) =>
      given.some(({ order, turn }) => order.kind === 'K1' && turn <= last + WITHIN),
    );
    expect(lasting.length).toBeGreaterThan(few.length / 2);
    expect(answers).not.toContain(false);
  });
});
