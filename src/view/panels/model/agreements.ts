/** What the two sides have agreed on, as the log tells it: whose offer was accepted, clause by clause, and whether it ends the crisis. */
import type { Event, Publicity } from '../../../engine/types.ts';
import { otherSide, SIDES, type Side } from '../../../scenario/types.ts';
import type { Line } from './lines.ts';

export interface AgreedClause {
  readonly by: Side;
  readonly issue: number;
  readonly level: number;
  readonly publicity: number;
}

export interface Agreement {
  /** Index in the log of the event that tells it. */
  readonly at: number;
  /** Who made the offer that was accepted; null where this seat knows of none. */
  readonly from: Side | null;
  readonly clauses: readonly AgreedClause[];
  /** Entries of the log that tell one clause each. */
  readonly told: readonly number[];
  /** It ends the crisis. */
  readonly ends: boolean;
}

const isAccepted = ({ code, params }: Event): boolean => code === 'offer' && params.to === 'accepted';
const isMade = ({ code, params }: Event): boolean => code === 'pledge' && params.to === 'made';

/** After one of these what follows belongs to something else. */
const closes = (event: Event): boolean =>
  isAccepted(event) || event.code === 'order' || event.code === 'turn';

/** The agreements among the entries `from` up to but without `to` of the log. */
export function agreementsIn(log: readonly Event[], from: number, to: number): readonly Agreement[] {
  const found: Agreement[] = [];
  for (let at = from; at < to; at += 1) {
    const event = log[at];
    if (event === undefined) continue;
    if (isAccepted(event)) found.push(acceptedAt(log, at, to));
    else if (event.code === 'settled' && found.at(-1)?.at !== at) found.push(settledAt(log, at));
  }
  return found;
}

function acceptedAt(log: readonly Event[], accepted: number, to: number): Agreement {
  const next = log.findIndex((event, at) => at > accepted && at < to && closes(event));
  const until = next < 0 ? to : next;
  const settled = log.findIndex((event, at) => at > accepted && at < until && event.code === 'settled');
  const told = indexesOf(log, accepted, settled < 0 ? until : settled);
  return {
    at: settled < 0 ? accepted : settled,
    from: sideOf(log[accepted]?.params.side),
    clauses: latestOf(clausesAt(log, told)),
    told,
    ends: settled >= 0,
  };
}

/** Without an offer that this seat knows of: all that has been promised until then, and was not taken back. */
function settledAt(log: readonly Event[], at: number): Agreement {
  const standing = indexesOf(log, -1, at).filter((made) => !isBroken(log, made, at));
  return { at, from: null, clauses: latestOf(clausesAt(log, standing)), told: [], ends: true };
}

const indexesOf = (log: readonly Event[], after: number, before: number): readonly number[] =>
  log.flatMap((event, at) => (at > after && at < before && isMade(event) ? [at] : []));

const isBroken = (log: readonly Event[], made: number, before: number): boolean =>
  log
    .slice(made + 1, before)
    .some(
      ({ code, params }) =>
        code === 'pledge' &&
        params.to === 'broken' &&
        params.by === log[made]?.params.by &&
        params.issue === log[made]?.params.issue,
    );

const clausesAt = (log: readonly Event[], at: readonly number[]): readonly AgreedClause[] =>
  at.flatMap((index) => {
    const event = log[index];
    const by = sideOf(event?.params.by);
    if (event === undefined || by === null) return [];
    const { issue, level } = event.params;
    return [{ by, issue: Number(issue), level: Number(level), publicity: publicityOf(event) }];
  });

/** A clause is told to whoever may know it. */
const publicityOf = ({ to, desk }: Event): Publicity => (to === 'public' ? 0 : desk === 'private' ? 2 : 1);

/** One clause on each issue, in their order. */
const latestOf = (clauses: readonly AgreedClause[]): readonly AgreedClause[] =>
  clauses
    .filter(({ issue }, at) => !clauses.slice(at + 1).some((later) => later.issue === issue))
    .toSorted((one, two) => one.issue - two.issue);

const sideOf = (value: unknown): Side | null => SIDES.find((side) => side === value) ?? null;

/** Who accepted; null where this seat knows of no offer. */
export const acceptedBy = ({ from }: Agreement): Side | null => (from === null ? null : otherSide(from));

/** The lines with each agreement beside its own, and without those that tell one of its clauses each. */
export function withAgreements(lines: readonly Line[], agreements: readonly Agreement[]): readonly Line[] {
  const folded = new Set(agreements.flatMap(({ told }) => told));
  return lines
    .filter(({ at, effects }) => !folded.has(at) || effects.length > 0)
    .map((line) => {
      const agreement = agreements.find(({ at }) => at === line.at);
      return agreement === undefined ? line : { ...line, agreement };
    });
}
