/** An order's fixed effects, from the scenario file (RULES 2.6, 2.7, 14), and what its words stake (RULES 7). */
import { type MeterEffect, ORDER_KINDS, type Side } from '../../../scenario/types.ts';
import {
  audience,
  type Changes,
  DEMANDS,
  foeOf,
  keyOf,
  last,
  type Moment,
  type Rule,
  STAKED_ISSUES,
  sideOf,
} from './moment.ts';

const OWN_METERS = ['home', 'allies', 'trust'];

/** RULES 2.7: home, allies and trust of its own side at once, and Moscow's Castro; the rest when it is seen. */
const isFeltAtOnce = ({ whose, meter }: MeterEffect, giver: Side): boolean =>
  whose === 'own' && (OWN_METERS.includes(meter) || (meter === 'castro' && giver === 'ussr'));

/** The fixed effects (a feint's own are half, RULES 4.18) of the order told last, if it is of this kind: told to its own side, to the one that noticed, or to all. */
const fixedEffects = (moment: Moment): Changes => {
  const order = last(moment, 'order');
  if (order === null || order.params.kind !== moment.cause) return {};
  const giver = sideOf(order.params.side);
  const rule = moment.scenario.orders[moment.cause as (typeof ORDER_KINDS)[number]];
  const felt = (rule?.effects ?? []).filter(
    (effect) => order.to === 'public' || (order.to === giver) === isFeltAtOnce(effect, giver),
  );
  const parts = order.params.feint === 1 ? 2 : 1;
  return Object.fromEntries(
    felt.map(({ whose, meter, milli }) => [
      keyOf(meter, whose === 'own' ? giver : foeOf(giver)),
      Math.trunc(milli / parts),
    ]),
  );
};

/** Who gave the order that was told last. */
const giverOf = (moment: Moment): Side => sideOf(last(moment, 'order')?.params.side);

/** Words stake what a side demands. */
const demand =
  (milli: number) =>
  (moment: Moment): Changes => {
    const giver = giverOf(moment);
    return { [`stakes ${giver} ${DEMANDS[giver]}`]: milli };
  };

/** Each stake of a side gives way by so much, or by what is left of it. */
export const loosened = ({ now }: Moment, side: Side, most: number): Changes =>
  Object.fromEntries(
    STAKED_ISSUES.map((issue) => {
      const key = `stakes ${side} ${issue}`;
      return [key, -Math.min(most, now(key))];
    }),
  );

/** RULES 7.3: a quarter of what the stakes gave way, as an audience cost. */
const costOfLoosening = (moment: Moment): Changes => {
  const giver = giverOf(moment);
  const gave = moment.told
    .filter(({ code, params }) => code === 'meter' && params.meter === 'stakes' && params.cause === 'P3')
    .filter(({ params }) => params.side === giver)
    .reduce((sum, { params }) => sum - Number(params.by), 0);
  return { [`home ${giver}`]: audience(moment, -Math.floor(gave / 4)) };
};

/** RULES 4.2. */
const stepDown =
  (side: Side): Rule =>
  (moment) => ({ [`home ${side}`]: audience(moment, -2000) });

/** What orders do beyond the fixed effects of their kind. */
export const ORDER_DEEDS: { readonly [cause: string]: Rule } = {
  P1: { 'stakes us 0': 25_000 },
  P2: demand(20_000),
  P3: (moment) => loosened(moment, giverOf(moment), 5000),
  'P3.loosened': costOfLoosening,
  P4: { 'stakes ussr 4': 8000 },
  B1: { 'stakes us 4': 20_000 },
  C4: demand(8000),
  'M1.down': stepDown('us'),
  'M8.down': stepDown('ussr'),
  'M11.step': (moment) => ({
    'home ussr': 1500 * Number(last(moment, 'order', { kind: 'M11' })?.params.step),
  }),
};

/** Every kind of order under its own name. */
export const FIXED: { readonly [cause: string]: (moment: Moment) => Changes } = Object.fromEntries(
  ORDER_KINDS.map((kind) => [kind, fixedEffects]),
);
