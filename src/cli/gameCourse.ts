/** What is noted of a game while it runs, turn by turn. Turns count from 1; lists of turns have one entry a turn, at its end. */
import type { State } from '../engine/state.ts';
import { type Bundle, type Event, type Offer, PUBLICITIES } from '../engine/types.ts';
import { type BySide, type Channel, ISSUES, LEVELS, SIDES, type Side } from '../scenario/types.ts';
import type { Watcher } from './playGame.ts';

type Clauses = { readonly [issue: string]: string };

/** An offer as its sender made it, its clauses by who may know them. */
export interface SentOffer {
  readonly turn: number;
  readonly channel: Channel;
  readonly announced: Clauses;
  readonly private: Clauses;
  readonly secret: Clauses;
}

/** Both sides' values: Washington's, Moscow's. */
type Pair = readonly [us: number, ussr: number];

export interface Course {
  /** The turn of each incident, in order. */
  readonly incidents: number[];
  readonly alert: Pair[];
  readonly contact: number[];
  /** Rules of engagement: 0 tight, 1 normal, 2 loose. */
  readonly roe: Pair[];
  /** Every order carried to its desk, with its turn. */
  readonly actions: BySide<(readonly [turn: number, kind: string])[]>;
  readonly terms: BySide<SentOffer[]>;
  /** Chance of nuclear war run, ppm, by turn and cause. */
  readonly risk: (readonly [turn: number, cause: string, ppm: number])[];
  /** Each side's own estimate of the chance of nuclear war run so far, ppm. */
  readonly estimates: BySide<number[]>;
  /** Launchers ready, whole ones. */
  readonly launchers: number[];
  /** The turn in which the crisis became public, or null. */
  disclosed: number | null;
}

export const newCourse = (): Course => ({
  incidents: [],
  alert: [],
  contact: [],
  roe: [],
  actions: { us: [], ussr: [] },
  terms: { us: [], ussr: [] },
  risk: [],
  estimates: { us: [], ussr: [] },
  launchers: [],
  disclosed: null,
});

const clausesOf = ({ terms, publicity }: Bundle, wanted: number): Clauses =>
  Object.fromEntries(
    ISSUES.flatMap((issue, index) => {
      const level = terms[index] ?? 0;
      return level > 0 && publicity[index] === wanted ? [[issue, LEVELS[issue][level] ?? '']] : [];
    }),
  );

const [PUBLIC, PRIVATE, SECRET] = PUBLICITIES.map((_, index) => index);

const noteOffer = (course: Course, turn: number, { from, channel, bundle }: Offer): void => {
  course.terms[from].push({
    turn,
    channel,
    announced: clausesOf(bundle, PUBLIC ?? 0),
    private: clausesOf(bundle, PRIVATE ?? 1),
    secret: clausesOf(bundle, SECRET ?? 2),
  });
};

const noteRisk = (course: Course, turn: number, cause: string, ppm: number): void => {
  const last = course.risk.at(-1);
  if (ppm === 0) return;
  if (last?.[0] === turn && last[1] === cause)
    course.risk[course.risk.length - 1] = [turn, cause, last[2] + ppm];
  else course.risk.push([turn, cause, ppm]);
};

/** An offer is noted when it sets out: by its sender's note of it, or, for a broadcast, when all hear it. */
const isDispatch = ({ code, params }: Event): boolean =>
  params.act === 'offer' && (code === 'sent' || (code === 'heard' && params.channel === 'broadcast'));

const noteEvent = (course: Course, turn: number, state: State, event: Event): void => {
  const { code, params } = event;
  if (code === 'risk') return noteRisk(course, turn, String(params.cause), Number(params.ppm));
  if (!isDispatch(event)) return;
  const offer = state.offers[params.side as Side][Number(params.slot)];
  if (offer !== null && offer !== undefined) noteOffer(course, turn, offer);
};

const closeTurn = (course: Course, { us, ussr, pub }: State): void => {
  course.alert.push([us.common.alert, ussr.common.alert]);
  course.contact.push(pub.contact);
  course.roe.push([us.military.roe, ussr.military.roe]);
  course.launchers.push(Math.floor(ussr.military.launchers / 1000));
  for (const side of SIDES)
    course.estimates[side].push(side === 'us' ? us.common.riskRun : ussr.common.riskRun);
};

/** Notes what happens turn by turn. An incident stops the resolution, so it is seen before the turn is over. */
export const follow = (course: Course): Watcher => {
  const heard: Event[] = [];
  let turn = 0;
  let incidents = 0;
  return {
    heard,
    before: (state, action) => {
      turn = state.pub.turn;
      if (action.kind === 'order') course.actions[action.side].push([turn + 1, action.order.kind]);
    },
    after: (state) => {
      for (const event of heard) noteEvent(course, turn + 1, state, event);
      heard.length = 0;
      if (state.dark.incidents > incidents) course.incidents.push(turn + 1);
      incidents = state.dark.incidents;
      if (course.disclosed === null && state.pub.disclosed !== 'no') course.disclosed = turn + 1;
      if (state.phase === 'over' || state.pub.turn > turn) closeTurn(course, state);
    },
  };
};
