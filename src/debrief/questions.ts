/** Questions for discussion, each bound to something that happened in the game. The same game gives the same questions. */

import type { Order } from '../engine/types.ts';
import { bundleIn } from '../engine/worth.ts';
import { isGuided, ORDER_KINDS, type OrderKind, type Scenario, SIDES, type Side } from '../scenario/types.ts';
import type { Question, QuestionCode } from './questionTypes.ts';
import type { Accident, Debrief, GivenOrder, Params, TurnPage } from './types.ts';

/** A debrief before anything is asked about it. */
export type Told = Omit<Debrief, 'questions'>;

const MOST = 7;
/** A turn with less risk than this, ppm, stands out from no other. */
const RISKY = 1000;
/** Most needed first; what does not fit is left out. They are then asked in the order of a debrief. */
type Candidates = readonly (Question | null)[];

type About = Partial<Pick<Question, 'point' | 'misreading' | 'accident'>>;

const ask = (code: QuestionCode, params: Params = {}, about: About = {}): Question => ({
  code,
  params,
  point: about.point ?? null,
  misreading: about.misreading ?? null,
  accident: about.accident ?? null,
});

const placed = ({ turn, hour }: { readonly turn: number; readonly hour: number }): Params => ({ turn, hour });

const heaviest = <Item>(items: readonly Item[], weight: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) => (best === undefined || weight(item) > weight(best) ? item : best),
    undefined,
  );

const asKind = (value: unknown): OrderKind | undefined => ORDER_KINDS.find((kind) => kind === value);

interface SideOrder extends GivenOrder {
  readonly side: Side;
}

const ordersOf = ({ orders }: TurnPage): readonly SideOrder[] =>
  SIDES.flatMap((side) => orders[side].map((given) => ({ ...given, side })));

const felt = ({ turningPoints }: Told): Question | null => {
  const point = heaviest(turningPoints, ({ weight }) => weight);
  return point === undefined ? null : ask('felt', placed(point), { point });
};

/** How far an order leads up the ladder; a step back or an end of something leads nowhere. */
const climb = ({ orders }: Scenario, order: Order): number => {
  const isBack = ('step' in order && order.step < 0) || ('on' in order && !order.on);
  return isBack ? 0 : (orders[order.kind]?.weight ?? 0);
};

/** The turn in which most was risked, unless it was little: its main cause, and the weightiest order then given. */
const riskiest = (scenario: Scenario, { turns }: Told): Question | null => {
  const page = heaviest(turns, ({ risk }) => risk.ppm);
  if (page === undefined || page.risk.ppm < RISKY) return null;
  const cause = heaviest(page.risk.causes, ({ ppm }) => ppm)?.cause ?? '';
  const climbing = ordersOf(page).filter(({ order }) => climb(scenario, order) > 0);
  const given = heaviest(climbing, ({ order }) => climb(scenario, order));
  const order: Params = { side: given?.side ?? '', kind: given?.order.kind ?? '' };
  return ask('riskiest', { ...placed(page), runPpm: page.risk.ppm, cause, ...order });
};

const misread = ({ misreadings }: Told): Question | null => {
  const [misreading] = misreadings;
  return misreading === undefined
    ? null
    : ask('misread', { ...placed(misreading), side: misreading.side }, { misreading });
};

const SEVERITY: { readonly [severity in Accident['severity']]: number } = {
  absorbed: 0,
  crisis: 1,
  bloodshed: 2,
};

/** The worst of what went wrong; of equals that in the more dangerous turn. */
const closest = ({ accidents, turns }: Told): Question | null => {
  const riskIn = (turn: number): number => turns.find((page) => page.turn === turn)?.risk.ppm ?? 0;
  const accident = heaviest(accidents, ({ severity, turn }) => SEVERITY[severity] * 1_000_000 + riskIn(turn));
  return accident === undefined ? null : ask('closest', placed(accident), { accident });
};

const eventIn = ({ turns }: Told, code: 'crossed' | 'leaked') =>
  turns.flatMap((page) =>
    page.events.filter((event) => event.code === code).map((event) => ({ page, event })),
  )[0];

/** What befell a letter. */
const letter = (told: Told): Question | null => {
  const crossed = eventIn(told, 'crossed');
  if (crossed !== undefined) return ask('crossed', placed(crossed.page));
  const leaked = eventIn(told, 'leaked');
  if (leaked !== undefined)
    return ask('leaked', { ...placed(leaked.page), side: leaked.event.params.side ?? '' });
  const [, ...others] = told.misreadings;
  const late = others.find(({ code }) => code === 'letter-underway');
  return late === undefined
    ? null
    : ask('underway', { ...placed(late), side: late.side, hours: late.params.hours ?? 0 });
};

const isOffer = (order: Order): boolean => bundleIn(order) !== null;

/** How it ended between the two: a war, a broken word, a deal and who knew of it, or none. */
const ending = (told: Told): Question => {
  const { outcome, pledges, deal, turns } = told;
  const last = turns.at(-1);
  if (outcome.nuclear !== 'none' && last !== undefined) return ask('war', placed(last));
  const broken = pledges.find(({ status }) => status === 'broken');
  if (broken !== undefined)
    return ask('broken', { side: broken.by, issue: broken.issue, level: broken.level });
  const clauses = (deal?.terms ?? []).flatMap((level, issue) =>
    level > 0 ? [{ issue, level, publicity: deal?.publicity[issue] ?? 0 }] : [],
  );
  // Of clauses that everybody knows, one that Washington gave: it had most to lose by giving in public.
  const hidden = heaviest(clauses, ({ publicity, issue }) => publicity * 2 + (issue > 1 ? 1 : 0));
  if (hidden !== undefined)
    return hidden.publicity === 0
      ? ask('open', { issue: hidden.issue, level: hidden.level })
      : ask('secret', hidden);
  const count = turns.flatMap(ordersOf).filter(({ order }) => isOffer(order)).length;
  return count > 0 ? ask('no-deal', { count }) : ask('no-offer');
};

const kindOf = (order: unknown): OrderKind | undefined =>
  typeof order === 'object' && order !== null && 'kind' in order ? asKind(order.kind) : undefined;

/** The first order of 1962 whose like its side gave neither on that turn nor on one beside it. Null where the scenario knows of none: the line of a guided drill is a lesson, not 1962. */
const beside = ({ id, history }: Scenario, { turns }: Told): Question | null => {
  const known = history.filter(({ turn }) => turn < turns.length).toSorted((one, two) => one.turn - two.turn);
  if (known.length === 0 || isGuided(id)) return null;
  const wasGiven = (turn: number, side: Side, kind: OrderKind): boolean =>
    turns
      .filter((page) => Math.abs(page.turn - turn) <= 1)
      .some((page) => page.orders[side].some(({ order }) => order.kind === kind));
  for (const { turn, side, order } of known) {
    const kind = kindOf(order);
    const page = turns.find((each) => each.turn === turn);
    if (kind !== undefined && page !== undefined && !wasGiven(turn, side, kind))
      return ask('left', { ...placed(page), side, kind });
  }
  return ask('as-1962');
};

const limits = ({ settings }: Told): Question => ask('limits', { danger: settings.danger });

/** What of this game leads to our own day. */
const today = (asked: readonly Question[]): Question => {
  const has = (...codes: readonly QuestionCode[]): boolean => asked.some(({ code }) => codes.includes(code));
  if (has('closest')) return ask('today', { about: 'accident' });
  if (has('crossed', 'leaked', 'underway')) return ask('today', { about: 'letters' });
  if (has('secret')) return ask('today', { about: 'secret' });
  return ask('today', { about: has('misread') ? 'misreading' : 'risk' });
};

const ORDER: readonly (readonly QuestionCode[])[] = [
  ['felt'],
  ['riskiest'],
  ['misread'],
  ['closest'],
  ['crossed', 'leaked', 'underway'],
  ['war', 'broken', 'secret', 'open', 'no-deal', 'no-offer'],
  ['left', 'as-1962'],
  ['limits'],
  ['today'],
];
const placeOf = ({ code }: Question): number => ORDER.findIndex((codes) => codes.includes(code));

export const questionsOf = (scenario: Scenario, told: Told): readonly Question[] => {
  const risk = riskiest(scenario, told);
  const always: Candidates = [ending(told), risk ?? felt(told), beside(scenario, told), limits(told)];
  const accident = closest(told);
  const passed = accident?.accident?.severity === 'absorbed';
  const last = risk === null ? null : felt(told);
  const drawn: Candidates = passed
    ? [misread(told), letter(told), accident, last]
    : [misread(told), accident, letter(told), last];
  const asked = [...always, ...drawn].filter((question) => question !== null).slice(0, MOST - 1);
  return [...asked, today(asked)].toSorted((one, two) => placeOf(one) - placeOf(two));
};
