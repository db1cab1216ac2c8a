/** Everything in a turn that might count among the moments that mattered, each with a fixed weight: the stated rules of the ranking. */
import type { Replayed } from '../engine/replay.ts';
import type { State } from '../engine/state.ts';
import type { Bundle, Event } from '../engine/types.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import type { Chapter } from './chapters.ts';
import type { Params, TurningCode } from './types.ts';
import { warIn } from './warCause.ts';

export interface Moment {
  readonly code: TurningCode;
  readonly params: Params;
  readonly weight: number;
  /** The offer it was about, where it was about one. */
  readonly bundle: Bundle | null;
}

/** What ends the game or sheds blood comes first, then what cannot be taken back, then words, then steps that can be undone. */
const WEIGHT: { readonly [code in TurningCode]: number } = {
  nuclear: 100,
  landing: 92,
  strike: 90,
  settled: 86,
  broken: 75,
  revealed: 68,
  exposed: 56,
  disclosed: 72,
  removed: 70,
  accepted: 66,
  'ran-out': 64,
  'agreed-in-public': 62,
  'ship-stopped': 60,
  proclaimed: 58,
  ultimatum: 55,
  crossed: 54,
  'in-force': 52,
  lapsed: 50,
  leaked: 48,
  'turned-back': 46,
  unheard: 44,
  refused: 40,
  countered: 34,
  alert: 30,
  incident: 20,
  order: 10,
};
const ALERT_STEP = 8;
const STEPPING_DOWN = -2;
const SEVERITY: { readonly [severity: string]: number } = { absorbed: 0, crisis: 30, bloodshed: 60 };
const ANSWER: { readonly [choice: string]: number } = { retaliate: 10, restrain: 5 };
const DISABLED = 18;
/** An order counts by how far it leads up or down the ladder, at most this much. */
const ORDER_CEILING = 20;

const moment = (code: TurningCode, params: Params = {}, more = 0, bundle: Bundle | null = null): Moment => ({
  code,
  params,
  weight: WEIGHT[code] + more,
  bundle,
});

const sideOf = (params: Params): Side => (params.side === 'ussr' ? 'ussr' : 'us');

const incidentMoment = ({ events }: Chapter, params: Params): Moment => {
  const answer = events.find(
    ({ code, params: given }) =>
      code === 'reaction' && given.code === params.incident && given.side === params.side,
  );
  const choice = String(answer?.params.choice ?? 'none');
  const more = (SEVERITY[String(params.severity)] ?? 0) + (ANSWER[choice] ?? 0);
  const { incident, severity, side, pattern } = params;
  return moment(
    'incident',
    { incident: incident ?? '', pattern: pattern ?? '', severity: severity ?? '', side: side ?? '', choice },
    more,
  );
};

const offerAt = (state: State, from: Side, slot: string | number | undefined): Bundle | null =>
  state.offers[from][Number(slot)]?.bundle ?? null;

/** The offer sent last, of those that stand or are under way. */
const latestOf = ({ offers }: State): Bundle | null => {
  const standing = [...offers.us, ...offers.ussr].filter(
    (offer) => offer?.status === 'sent' || offer?.status === 'open',
  );
  return (
    standing.reduce(
      (latest, offer) => ((offer?.sentHour ?? 0) >= (latest?.sentHour ?? 0) ? offer : latest),
      null,
    )?.bundle ?? null
  );
};

const OFFER_MOMENTS: { readonly [to: string]: TurningCode } = {
  accepted: 'accepted',
  refused: 'refused',
  countered: 'countered',
};

const talkMoment = (state: State, { code, params }: Event): Moment | null => {
  const side = sideOf(params);
  switch (code) {
    case 'offer': {
      const named = OFFER_MOMENTS[String(params.to)];
      return named === undefined ? null : moment(named, { side }, 0, offerAt(state, side, params.slot));
    }
    case 'agreed-in-public':
      return moment(code, { side }, 0, offerAt(state, side === 'us' ? 'ussr' : 'us', params.slot));
    case 'crossed':
      return moment(code, {}, 0, latestOf(state));
    case 'leaked':
      return moment(code, { side });
    case 'exposed':
      return moment(code, { side, about: params.about ?? '' });
    case 'revealed':
      return moment(code, { side, issue: params.issue ?? 0, level: params.level ?? 0 });
    case 'garbled':
      return moment('unheard', { side });
    case 'pledge':
      return params.to === 'broken'
        ? moment('broken', {
            side: params.by ?? '',
            issue: params.issue ?? 0,
            level: params.level ?? 0,
          })
        : null;
    default:
      return null;
  }
};

const alertMoment = ({ side, from, to }: Params): Moment => {
  const up = Number(to) > Number(from);
  return moment(
    'alert',
    { side: side ?? '', from: from ?? 0, to: to ?? 0 },
    up ? ALERT_STEP * Number(to) : STEPPING_DOWN,
  );
};

const seaMoment = ({ code, to, params }: Event): Moment | null => {
  if (code === 'line') {
    if (params.to === 'proclaimed') return moment('proclaimed');
    return params.to === 'in-force' ? moment('in-force') : null;
  }
  if (code === 'ships-ordered')
    return params.instruction === 'turn-back' ? moment('turned-back', { count: params.count ?? 0 }) : null;
  const stopped = params.to === 'boarded' || params.to === 'disabled';
  if (code !== 'ship' || to !== 'public' || !stopped) return null;
  return moment(
    'ship-stopped',
    { ship: params.ship ?? '', to: params.to ?? '' },
    params.to === 'disabled' ? DISABLED : 0,
  );
};

const orderMoment = (scenario: Scenario, { to, params }: Event): Moment | null => {
  if (to !== 'public' && to !== params.side) return null;
  const kind = String(params.kind);
  const rule = Object.entries(scenario.orders).find(([known]) => known === kind)?.[1];
  return moment(
    'order',
    { side: params.side ?? '', kind },
    Math.min(ORDER_CEILING, Math.abs(rule?.weight ?? 0)),
  );
};

const stateMoment = (scenario: Scenario, event: Event): Moment | null => {
  const { code, to, params } = event;
  switch (code) {
    case 'nuclear':
      return moment(code, { scale: params.scale ?? '' });
    case 'strike':
      return to === 'public' ? moment(code) : null;
    case 'landing':
      return moment(code);
    case 'disclosed':
      return moment(code, { by: params.by ?? '' });
    case 'ultimatum':
      return moment(code, { side: sideOf(params), hours: params.hours ?? 0 });
    case 'ultimatum-lapsed':
      return moment('lapsed', { side: sideOf(params) });
    case 'removed':
      return moment(code, { side: sideOf(params) });
    case 'alert':
      return alertMoment(params);
    case 'order':
      return orderMoment(scenario, event);
    default:
      return null;
  }
};

const momentOf = (scenario: Scenario, chapter: Chapter, state: State, event: Event): Moment | null => {
  const { code, params } = event;
  if (code === 'incident') return incidentMoment(chapter, params);
  if (code === 'settled') return moment('settled', { end: params.end ?? '' }, 0, state.dark.settlement);
  if (code === 'end') return moment('ran-out', { end: params.end ?? '' });
  return talkMoment(state, event) ?? seaMoment(event) ?? stateMoment(scenario, event);
};

const ofThisTurn = ({ events }: Replayed): readonly Event[] => {
  const opens = events.findIndex(({ code }) => code === 'turn');
  return opens < 0 ? events : events.slice(0, opens);
};

/** A deal told once: the answer that made it, and an end that is only its consequence, say nothing more. */
const withoutEchoes = (moments: readonly Moment[]): readonly Moment[] => {
  const has = (code: TurningCode): boolean => moments.some((found) => found.code === code);
  const echoes: TurningCode[] = [];
  if (has('settled')) echoes.push('accepted', 'agreed-in-public', 'ran-out');
  if (has('nuclear')) echoes.push('ran-out');
  return moments.filter(({ code }) => !echoes.includes(code));
};

/** The incident a war grew out of is told as such, and weighs next to the war itself. */
const withOrigin = (chapter: Chapter, moments: readonly Moment[]): readonly Moment[] => {
  const war = warIn(chapter);
  const origin = moments.findLast(({ code, params }) => code === 'incident' && params.incident === war);
  return moments.map((each) =>
    each === origin
      ? { ...each, params: { ...each.params, severity: 'war' }, weight: WEIGHT.nuclear - 1 }
      : each,
  );
};

/** In the order in which they came. */
export const momentsOf = (scenario: Scenario, chapter: Chapter): readonly Moment[] => {
  const all = chapter.steps.flatMap((step) =>
    ofThisTurn(step).flatMap((event) => momentOf(scenario, chapter, step.state, event) ?? []),
  );
  return withOrigin(chapter, withoutEchoes(all));
};
