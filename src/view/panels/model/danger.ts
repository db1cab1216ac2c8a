/**
 * When accidents have become so much likelier or rarer, by a side's own reckoning, that it is worth a sentence, and what made
 * them so as far as that side was told. From its log alone.
 */
import { type Event, RUNGS, type Rung } from '../../../engine/types.ts';
import { otherSide, type Scenario, type Side } from '../../../scenario/types.ts';

export type DangerCause =
  | 'contact'
  | 'alert'
  | 'their-alert'
  | 'engagement'
  | 'weapons'
  | 'checked'
  | 'unnamed';

export interface DangerNews {
  readonly more: boolean;
  readonly why: DangerCause;
}

/** A change of the chance by this factor or more, either way, is news: a choice of ours. */
const NEWS = 1.2;

/** Whether an event tells what accidents alone added to the risk that a side has run. */
const isDanger = ({ code, params }: Event, side: unknown): boolean =>
  code === 'meter' && params.meter === 'risk' && params.cause === 'incidents' && params.side === side;

/** The chance of war by accident in an hour of that event's turn, ppm. */
const hourly = ({ calendar }: Scenario, { turn, params }: Event): number => {
  const by = Number(params.by);
  const left = 1_000_000 - (Number(params.value) - by);
  return (by / Math.max(1, left)) * (1_000_000 / (calendar[turn]?.hours ?? 1));
};

/** The news of the event at `at` of a side's log, against the news before it; null where nothing is new. */
export function dangerNews(scenario: Scenario, log: readonly Event[], at: number): DangerNews | null {
  const side = log[at]?.params.side === 'ussr' ? 'ussr' : 'us';
  const dangers = log.slice(0, at + 1).flatMap((event, index) => (isDanger(event, side) ? [index] : []));
  let news: DangerNews | null = null;
  let since = dangers[0] ?? at;
  for (const until of dangers) {
    const change = changeOf(scenario, log, since, until);
    news =
      change === null ? null : { more: change > 0, why: whyOf(scenario, log, since, until, side, change) };
    if (news !== null) since = until;
  }
  return news;
}

/** Which way it has changed, as 1 or -1. */
function changeOf(scenario: Scenario, log: readonly Event[], since: number, until: number): 1 | -1 | null {
  const [before, after] = [log[since], log[until]];
  if (before === undefined || after === undefined) return null;
  const times = hourly(scenario, after) / hourly(scenario, before);
  if (times >= NEWS) return 1;
  return times <= 1 / NEWS ? -1 : null;
}

/** Where several deeds pulled the same way, the one that weighs most by the rules is named. */
const CAUSES: readonly DangerCause[] = [
  'contact',
  'weapons',
  'alert',
  'their-alert',
  'engagement',
  'checked',
];

function whyOf(
  scenario: Scenario,
  log: readonly Event[],
  since: number,
  until: number,
  side: Side,
  way: 1 | -1,
): DangerCause {
  const pulls = new Map<DangerCause, number>();
  const stands = new Map<string, number>();
  for (const [index, event] of log.slice(0, until).entries()) {
    const move = moveOf(event, side);
    if (move === null) continue;
    const from = move.from ?? stands.get(move.why) ?? standAtFirst(scenario, move.why, side);
    stands.set(move.why, move.to);
    if (index > since) pulls.set(move.why, (pulls.get(move.why) ?? 0) + move.to - from);
  }
  return CAUSES.find((why) => (pulls.get(why) ?? 0) * way > 0) ?? 'unnamed';
}

interface Move {
  readonly why: DangerCause;
  /** Null where the event does not tell it. */
  readonly from: number | null;
  readonly to: number;
}

/** What an event says of something that accidents hang on; higher is more dangerous. */
function moveOf({ code, params }: Event, side: Side): Move | null {
  const isOwn = params.side === side;
  const move = (why: DangerCause, to: unknown, from: unknown = null): Move => ({
    why,
    from: from === null ? null : Number(from),
    to: Number(to),
  });
  if (code === 'rung') return move('contact', rungAt(params.to), rungAt(params.from));
  if (code === 'alert' || code === 'alert-followed')
    return isOwn ? move('alert', params.to, params.from) : null;
  if (code === 'alert-seen') return isOwn ? null : move('their-alert', params.alert);
  if (code === 'roe') return isOwn ? move('engagement', params.roe) : null;
  if (code === 'tactical') return move('weapons', params.tactical);
  if (code !== 'order' || !isOwn) return null;
  if (params.kind === 'M10') return move('weapons', 1, 0);
  return params.kind === 'M6' ? move('checked', 0, 1) : null;
}

/** Words and silence before forces meet change nothing of what may happen between them. */
const rungAt = (rung: unknown): number => Math.max(1, RUNGS.indexOf(rung as Rung));

/** Rules of engagement and the weapons in Cuba stand in the middle as a game begins (RULES 4). */
const MIDDLE = 1;
const standAtFirst = ({ initial }: Scenario, why: DangerCause, side: Side): number =>
  why === 'their-alert' ? initial.alert[otherSide(side)] : MIDDLE;
