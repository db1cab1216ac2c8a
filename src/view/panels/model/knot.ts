/** The knot as a screen shows it: its state, how it stood before the latest resolution, and who moved it last. */
import type { Event, Observation } from '../../../engine/types.ts';
import { otherSide, type Side } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';
import type { Hold } from '../rope/course.ts';
import { type KnotLevel, levelOf } from '../rope/levels.ts';

/** Milli-points, 0 to 100,000 each. */
export interface Pulls {
  readonly us: number;
  readonly ussr: number;
  readonly knot: number;
}

/** The weightiest change of the latest turn that had one. */
export interface LastPull {
  readonly side: Side;
  /** Milli-points of that side's commitment. */
  readonly by: number;
  readonly cause: string;
}

export interface KnotView {
  readonly now: Pulls;
  readonly before: Pulls;
  readonly level: KnotLevel;
  readonly last: LastPull | null;
  /** The two governments have agreed: there is nothing left to pull at. */
  readonly untied: boolean;
}

const MOST = 100_000;
const within = (milli: number): number => Math.max(0, Math.min(MOST, milli));
const pullsOf = (us: number, ussr: number): Pulls => ({ us, ussr, knot: Math.floor((us + ussr) / 2) });

/** As the rope is drawn for it. */
export const holdOf = ({ us, ussr, knot }: Pulls): Hold => ({
  us: us / MOST,
  ussr: ussr / MOST,
  knot: knot / MOST,
});

/** Nobody pulls: the knot has come open. */
export const SLACK: Hold = { us: 0, ussr: 0, knot: 0 };

/** As a viewer may reckon it: its own stock exactly, the other's as shown (RULES 7.2); the public has both as shown. */
export function knotSeen({ pub, own }: Observation, side: Side): Pulls {
  const stock =
    own === null ? pub.stakesShown[side] : own.common.stakes.reduce((sum, stake) => sum + stake, 0);
  const ownStock = within(stock);
  const shown = within(pub.stakesShown[otherSide(side)]);
  return side === 'us' ? pullsOf(ownStock, shown) : pullsOf(shown, ownStock);
}

/** Nuclear risk that a side has been told of, ppm; `told` as in `knotOf`. */
export function riskTold({ observation: { own }, log }: Update, side: Side, told = log.length): number {
  const later = log.slice(told).filter(({ code, params }) => code === 'meter' && params.meter === 'risk');
  const by = later.filter(({ params }) => params.side === side).map(({ params }) => Number(params.by));
  return Math.max(0, (own?.common.riskRun ?? 0) - by.reduce((sum, one) => sum + one, 0));
}

/** A change of a side's commitment. */
export const isPull = ({ code, params }: Event): boolean => code === 'meter' && params.meter === 'stakes';

/** Whether the two governments have agreed, as far as a log tells. */
export const isUntied = (log: readonly Event[]): boolean => log.some(({ code }) => code === 'settled');

/** `told` is the first entry of the log that the reader has not yet been told of: the knot is shown as it stood before it. */
export function knotOf(
  { observation, log, resolutionFrom }: Update,
  side: Side,
  told = log.length,
): KnotView {
  const now = less(knotSeen(observation, side), log.slice(told));
  const known = log.slice(0, told);
  return {
    now,
    before: less(now, known.slice(resolutionFrom)),
    level: levelOf(now.knot),
    last: lastOf(known),
    untied: isUntied(known),
  };
}

/** The knot before these events. */
function less({ us, ussr }: Pulls, events: readonly Event[]): Pulls {
  const pulled = events.filter(isPull);
  const by = (whose: Side): number =>
    pulled
      .filter(({ params }) => params.side === whose)
      .reduce((sum, { params }) => sum + Number(params.by), 0);
  return pullsOf(within(us - by('us')), within(ussr - by('ussr')));
}

function lastOf(log: readonly Event[]): LastPull | null {
  const latest = log.findLast(isPull);
  if (latest === undefined) return null;
  const { params } = log
    .filter((event) => isPull(event) && event.turn === latest.turn)
    .reduce((most, event) =>
      Math.abs(Number(event.params.by)) > Math.abs(Number(most.params.by)) ? event : most,
    );
  return {
    side: params.side === 'us' ? 'us' : 'ussr',
    by: Number(params.by),
    cause: String(params.cause),
  };
}
