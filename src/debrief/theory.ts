/** Any turn of a finished game as four models of the literature see it. Worked out when it is asked for, and then kept. */

import { dealOf, outcome } from '../engine/outcome.ts';
import { replay } from '../engine/replay.ts';
import type { State } from '../engine/state.ts';
import type { Episode } from '../engine/types.ts';
import { sameBundle } from '../engine/worth.ts';
import { bySide, type Scenario, type Side } from '../scenario/types.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { BLOCKADE, codeNow, STRIKE, WITHDRAW } from './crossroads.ts';
import { optionFormOf, type Reading, readPosition } from './reading.ts';
import { riskLedger } from './risk.ts';
import { stableFor } from './solve/stability.ts';
import { bargainAt, type Came } from './theoryBargain.ts';
import { brinkAt } from './theoryBrink.ts';
import {
  type BrinkTheory,
  type OptionTheory,
  type SquareTheory,
  STAYS,
  type Stay,
  type Theory,
} from './theoryTypes.ts';
import type { RiskTurn } from './types.ts';

/** How many of these a worth is greater than. */
const beaten = (worth: number, all: readonly number[]): number => all.filter((other) => worth > other).length;

const CELLS = [BLOCKADE + WITHDRAW, BLOCKADE, STRIKE + WITHDRAW, STRIKE];

export const squareOf = ({ now, combinations, square }: Reading): SquareTheory => {
  const cells = CELLS.flatMap((code) => combinations.filter((combination) => combination.code === code));
  const from = ((now & STRIKE) === 0 ? BLOCKADE : STRIKE) | (now & WITHDRAW);
  const moves = square.moves.find((path) => path.from === from);
  const all = bySide((side) => cells.map((cell) => cell[side]));
  return {
    cells: cells.map(({ code, us, ussr }) => ({
      code,
      us,
      ussr,
      ranks: { us: 1 + beaten(us, all.us), ussr: 1 + beaten(ussr, all.ussr) },
      nash: square.nash.includes(code),
    })),
    from,
    ifFirst: { us: moves?.us ?? from, ussr: moves?.ussr ?? from },
    end: moves === undefined ? from : moves.end,
  };
};

const RULES = STAYS.filter((stay) => stay !== 'moves');

export const optionsOf = (reading: Reading, next: number): OptionTheory => {
  const { now, combinations } = reading;
  const form = optionFormOf(reading);
  const stable = bySide((side) =>
    RULES.map((rule) => ({ rule, codes: stableFor(form, rule, side === 'us' ? 0 : 1) })),
  );
  const stayAt = (side: Side, code: number): Stay =>
    stable[side].find(({ codes }) => codes.includes(code))?.rule ?? 'moves';
  const place = (side: Side, worth: number): number =>
    1 + combinations.filter((other) => other[side] > worth).length;
  return {
    now,
    next,
    states: combinations.map((combination) => ({
      ...combination,
      places: bySide((side) => place(side, combination[side])),
      stays: bySide((side) => stayAt(side, combination.code)),
    })),
  };
};

const isOffered = (state: State, { deal }: Reading): boolean =>
  [...state.offers.us, ...state.offers.ussr].some(
    (offer) => offer?.status === 'open' && sameBundle(offer.bundle, deal),
  );

/** All of a turn but what hangs on the risk that is told of it. */
interface Read {
  readonly theory: Omit<Theory, 'brink'>;
  readonly brink: (runPpm: number) => BrinkTheory;
}

const readTurn = (scenario: Scenario, chapter: Chapter, risk: RiskTurn, came: Came): Read => {
  const { turn, start, end } = chapter;
  const reading = readPosition(scenario, start);
  return {
    theory: {
      turn,
      hour: start.pub.hour,
      deal: reading.deal,
      offered: isOffered(start, reading),
      square: squareOf(reading),
      options: optionsOf(reading, codeNow(end)),
      bargain: bargainAt(scenario, start, reading, came),
    },
    brink: (ppm) => brinkAt(scenario, start, reading, { ppm, reckoned: risk.reckoned }),
  };
};

/**
 * Gives the theory of a turn by its number, with the risk that was run in it, ppm; null for a number that was not played. Throws where
 * the record does not replay or its game is not over: what it tells is secret until then.
 */
export const openTheory = (
  scenario: Scenario,
  episode: Episode,
): ((turn: number, runPpm: number) => Theory | null) => {
  const replayed = replay(scenario, episode);
  const last = replayed.ok ? replayed.value.at(-1)?.state : undefined;
  const reckoning = last === undefined ? null : outcome(scenario, last);
  if (!replayed.ok || last === undefined || reckoning === null)
    throw new Error('only a finished game has its theory');
  const came: Came = { outcome: reckoning, deal: dealOf(last) };
  const chapters = chaptersOf(replayed.value);
  const risks = riskLedger(chapters);
  const kept = new Map<number, Read>();
  return (turn, runPpm) => {
    const at = chapters.findIndex((chapter) => chapter.turn === turn);
    const [chapter, risk] = [chapters[at], risks[at]];
    if (chapter === undefined || risk === undefined) return null;
    const { theory, brink } = kept.get(turn) ?? readTurn(scenario, chapter, risk, came);
    kept.set(turn, { theory, brink });
    return { ...theory, brink: brink(runPpm) };
  };
};
