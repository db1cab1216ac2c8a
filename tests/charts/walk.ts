/** What the charts' states do in play, seen from outside: from what is told and from the states before and after. */
import {
  BLOCKADE_CHART,
  type Chart,
  ESCALATION_CHART,
  OFFER_CHART,
  PLEDGE_CHART,
  SHIP_CHART,
  TURN_CHART,
} from '../../src/engine/charts.ts';
import type { State } from '../../src/engine/state.ts';
import type { Event, EventCode, Offer } from '../../src/engine/types.ts';
import { SIDES } from '../../src/scenario/types.ts';

export const CHARTS = {
  turn: TURN_CHART,
  escalation: ESCALATION_CHART,
  blockade: BLOCKADE_CHART,
  ship: SHIP_CHART,
  offer: OFFER_CHART,
  pledge: PLEDGE_CHART,
} as const satisfies { readonly [name: string]: Chart<string> };
export type ChartName = keyof typeof CHARTS;
export const CHART_NAMES = Object.keys(CHARTS) as readonly ChartName[];

/** `from > to`, as it is written in a test's name. */
export type Step = `${string} > ${string}`;
export const edgesOf = (name: ChartName): readonly Step[] => {
  const chart: Chart<string> = CHARTS[name];
  return Object.entries(chart).flatMap(([from, tos]) => tos.map((to): Step => `${from} > ${to}`));
};

const CHANGES: { readonly [code in EventCode]?: ChartName } = {
  phase: 'turn',
  rung: 'escalation',
  line: 'blockade',
  ship: 'ship',
  offer: 'offer',
  pledge: 'pledge',
};

/** What an event says of a chart; a message heard or lost is an offer that was on its way. */
const toldStep = ({ code, params }: Event): readonly [ChartName, Step] | null => {
  const chart = CHANGES[code];
  if (chart !== undefined) return params.from === '' ? null : [chart, `${params.from} > ${params.to}`];
  if (code === 'heard' && params.act === 'offer') return ['offer', 'sent > open'];
  return code === 'garbled' ? ['offer', 'sent > unheard'] : null;
};

/** The state of everything that follows a chart, each thing under a name that stays its own. */
const standing = ({ phase, pub, ussr, pledges, offers }: State): ReadonlyMap<string, string> =>
  new Map<string, string>([
    ['turn', phase],
    ['escalation', pub.rung],
    ['blockade', pub.blockade],
    ...ussr.military.ships.map(({ status }, index) => [`ship ${index}`, status] as const),
    ...pledges.map(({ status }, index) => [`pledge ${index}`, status] as const),
    ...SIDES.flatMap((side) =>
      offers[side].flatMap((offer, slot) =>
        offer === null ? [] : [[`offer ${side} ${slot} ${identity(offer)}`, offer.status] as const],
      ),
    ),
  ]);

const identity = ({ sentHour, channel, bundle }: Offer): string =>
  `${sentHour} ${channel} ${bundle.terms.join()}`;

/** Where each new thing may begin: a broadcast is open at once. */
const BEGINNINGS: { readonly [chart: string]: readonly string[] } = {
  offer: ['sent', 'open'],
  pledge: ['made'],
};

type Steps = { readonly [name in ChartName]: ReadonlySet<Step> };

/** The steps of every chart that these events tell. */
export const toldSteps = (events: readonly Event[]): Steps => {
  const told = events.map(toldStep).filter((step) => step !== null);
  const of = (name: ChartName): ReadonlySet<Step> =>
    new Set(told.filter(([chart]) => chart === name).map(([, step]) => step));
  return {
    turn: of('turn'),
    escalation: of('escalation'),
    blockade: of('blockade'),
    ship: of('ship'),
    offer: of('offer'),
    pledge: of('pledge'),
  };
};

const leads = (steps: ReadonlySet<Step>, from: string, to: string, gone: readonly string[] = []): boolean =>
  from === to ||
  [...steps].some((step) => {
    const [begin = '', end = ''] = step.split(' > ');
    return begin === from && !gone.includes(end) && leads(steps, end, to, [...gone, from]);
  });

export interface Walk {
  /** Every step told. */
  readonly steps: { readonly [name in ChartName]: Set<Step> };
  /** Changes of state that nothing told explains. */
  readonly silent: string[];
  /** To be called after each action with what it told and the state it left. */
  follow(events: readonly Event[], state: State): void;
}

/** Begins at a state. */
export const openWalk = (start: State): Walk => {
  let before = standing(start);
  const walk: Walk = {
    steps: {
      turn: new Set(),
      escalation: new Set(),
      blockade: new Set(),
      ship: new Set(),
      offer: new Set(),
      pledge: new Set(),
    },
    silent: [],
    follow: (events, state) => {
      const told = toldSteps(events);
      for (const name of CHART_NAMES) for (const step of told[name]) walk.steps[name].add(step);
      const after = standing(state);
      walk.silent.push(...silentChanges(before, after, told));
      before = after;
    },
  };
  return walk;
};

const silentChanges = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  told: Steps,
): readonly string[] =>
  [...after].flatMap(([thing, status]) => {
    const chart = CHART_NAMES.find((name) => thing.startsWith(name)) ?? 'turn';
    const was = before.get(thing);
    const froms = was === undefined ? (BEGINNINGS[chart] ?? []) : [was];
    return froms.some((from) => leads(told[chart], from, status))
      ? []
      : [`${thing}: ${was ?? 'new'} > ${status}`];
  });
