/**
 * The ledger of the chance of war that orders ran. In every game each draw that could have gone nuclear adds its exact chance, drawn or
 * not: the mean of these sums over games is the chance of war itself, and steadier than counting the wars.
 */
import type { Scenario } from '../../scenario/types.ts';
import type { Course } from '../course.ts';
import { riskOf } from './played.ts';
import { addTo, type Moments, meanShare, noMoments } from './statistics.ts';
import type { Ledger, LedgerTurn, LuckVerdict, WarCause } from './types.ts';

const PPM = 1_000_000;
/** One in four. */
const TO_BE_RECKONED_WITH = 250_000;

export interface Tally {
  readonly whole: Moments;
  /** By turn: games that came to it, and the chances run there by cause, summed over games. */
  readonly turns: TallyTurn[];
}

interface TallyTurn {
  reached: number;
  readonly causes: Map<WarCause, number>;
}

export const noTally = (): Tally => ({ whole: noMoments(), turns: [] });

const tallyTurn = ({ turns }: Tally, turn: number): TallyTurn => {
  const known = turns[turn];
  if (known !== undefined) return known;
  const fresh: TallyTurn = { reached: 0, causes: new Map() };
  turns[turn] = fresh;
  return fresh;
};

/** A course that is over, from its first turn on. */
export const addCourse = (tally: Tally, course: Course): void => {
  addTo(tally.whole, riskOf(course));
  for (let turn = 0; turn < course.turns; turn++) tallyTurn(tally, turn).reached += 1;
  for (const { turn, cause, ppm } of course.risks) {
    const { causes } = tallyTurn(tally, turn);
    causes.set(cause, (causes.get(cause) ?? 0) + ppm);
  }
};

const causesOf = ({ reached, causes }: TallyTurn): LedgerTurn['causes'] =>
  [...causes]
    .map(([cause, sum]) => ({ cause, ppm: Math.round(sum / reached) }))
    .filter(({ ppm }) => ppm > 0)
    .sort((one, two) => two.ppm - one.ppm);

const hoursOf = ({ startHour, calendar }: Scenario): readonly number[] => {
  let hour = startHour;
  return calendar.map(({ hours }) => {
    const begins = hour;
    hour += hours;
    return begins;
  });
};

const turnsOf = (scenario: Scenario, { turns, whole }: Tally): readonly LedgerTurn[] => {
  const hours = hoursOf(scenario);
  let run = 0;
  return turns.map((tallied, turn) => {
    const causes = causesOf(tallied);
    const added = [...tallied.causes.values()].reduce((sum, ppm) => sum + ppm, 0) / whole.count;
    run += added;
    return {
      turn,
      hour: hours[turn] ?? 0,
      reached: Math.round((PPM * tallied.reached) / whole.count),
      causes,
      ppm: causes.reduce((sum, { ppm }) => sum + ppm, 0),
      added: Math.round(added),
      total: Math.round(run),
    };
  });
};

/** Of a run that ran this chance of war, and in which it came or not. */
export const verdictOn = (ppm: number, war: boolean): LuckVerdict => {
  if (war) return ppm < TO_BE_RECKONED_WITH ? 'unlucky' : 'expected';
  return ppm < TO_BE_RECKONED_WITH ? 'expected' : 'lucky';
};

/** The run itself. */
export interface Own {
  readonly war: boolean;
  /** Turns played, from 1. */
  readonly turns: number;
}

/** Null of no games. */
export const ledgerOf = (scenario: Scenario, tally: Tally, { war, turns: played }: Own): Ledger | null => {
  if (tally.whole.count === 0) return null;
  const turns = turnsOf(scenario, tally);
  const run = turns.slice(0, played).at(-1)?.total ?? 0;
  return { turns, total: meanShare(tally.whole), verdict: verdictOn(run, war) };
};
