/** What mattered in a game, and what was misread in it: every code with its parameters. Units as in scenario/types. */
import type { Side } from '../scenario/types.ts';
import type { Params } from './types.ts';

/**
 * Every turning point and its parameters:
 * nuclear {scale} · strike {} · landing {} · settled {end} · ran-out {end} · incident {incident,pattern,severity,side,choice} (severity: `war` where the war grew out of it; choice: or `none`) ·
 * ship-stopped {ship,to} · disclosed {by} · proclaimed {} · in-force {} · ultimatum {side,hours} · lapsed {side} · accepted {side} ·
 * refused {side} · countered {side} (side: whose offer) · agreed-in-public {side} (who agreed) · crossed {} · leaked {side} · unheard {side} ·
 * broken {side,issue,level} · exposed {side,about} · revealed {side,issue,level} · alert {side,from,to} · turned-back {count} · removed {side} · order {side,kind}
 */
export const TURNING_CODES = [
  'nuclear',
  'strike',
  'landing',
  'settled',
  'ran-out',
  'incident',
  'ship-stopped',
  'disclosed',
  'proclaimed',
  'in-force',
  'ultimatum',
  'lapsed',
  'accepted',
  'refused',
  'countered',
  'agreed-in-public',
  'crossed',
  'leaked',
  'unheard',
  'broken',
  'exposed',
  'revealed',
  'alert',
  'turned-back',
  'removed',
  'order',
] as const;
export type TurningCode = (typeof TURNING_CODES)[number];

/**
 * Why a turning point mattered:
 * could-have-been-war {chancePpm} (of this one incident) · worth {usMilli,ussrMilli} (of the offer, against no deal) ·
 * knot {fromMilli,toMilli} (as the turn began, and the next) · risk {fromPpm,toPpm} (run in the turn before, and in this one) ·
 * risk-run {runPpm} (in this turn) ·
 * home {side,byMilli} (in this turn) · trust {side,byMilli} (lost by `side` in this turn) · ended {end}
 */
export const WHY_CODES = [
  'could-have-been-war',
  'worth',
  'knot',
  'risk',
  'risk-run',
  'home',
  'trust',
  'ended',
] as const;
export type WhyCode = (typeof WHY_CODES)[number];

export interface TurningPoint {
  readonly turn: number;
  /** Hour at which that turn began. */
  readonly hour: number;
  readonly code: TurningCode;
  readonly params: Params;
  readonly why: { readonly code: WhyCode; readonly params: Params };
  /** Its weight in the ranking: higher mattered more. */
  readonly weight: number;
}

/**
 * Every misreading, its parameters and the unit of `by`:
 * ships-had-turned {count,ships,hours} by ships (an order aimed at them) · launchers-off {believedMilli,spreadMilli,trueMilli} by
 * thousandths of a launcher · sites-unknown {known,readyMilli} by thousandths of a launcher out of reach · took-for-hawk {chancePpm,temper}
 * and took-for-dove {chancePpm,temper} by ppm of belief · alert-underrated and alert-overrated {believed,truth} by steps ·
 * landing-off {believedMilli,trueMilli} by milli-points · home-off {believedMilli,trueMilli} by milli-points ·
 * letter-underway {hours} by hours until it came · submarines-unseen {count} by boats · thought-unseen {hours} by hours since it was found.
 * Each also has {kind}: the order that stood on it.
 */
export const MISREADING_CODES = [
  'ships-had-turned',
  'launchers-off',
  'sites-unknown',
  'took-for-hawk',
  'took-for-dove',
  'alert-underrated',
  'alert-overrated',
  'landing-off',
  'home-off',
  'letter-underway',
  'submarines-unseen',
  'thought-unseen',
] as const;
export type MisreadingCode = (typeof MISREADING_CODES)[number];

/** A belief far from the truth while something was ordered that stood on it. */
export interface Misreading {
  readonly turn: number;
  readonly hour: number;
  readonly side: Side;
  readonly code: MisreadingCode;
  readonly by: number;
  readonly params: Params;
  /** The heaviest thing in that turn that turned on what was misread; null where nothing did. */
  readonly ledTo: Pick<TurningPoint, 'code' | 'params'> | null;
}
