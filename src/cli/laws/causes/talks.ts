/** Answers, deals, promises, private words and leaks (RULES 6, 7, 10). */
import type { Offer } from '../../../engine/types.ts';
import { ISSUES, SIDES, type Side } from '../../../scenario/types.ts';
import {
  after,
  audience,
  type Changes,
  foeOf,
  knot,
  last,
  type Moment,
  type Params,
  type Rule,
  sideOf,
} from './moment.ts';
import { loosened } from './orders.ts';

const [WEAPONS, INVASION, JUPITERS, QUARANTINE] = [0, 2, 3, 4];

/** RULES 6.9: what each level of an issue gives up of the stake of the side that declared it, thousandths. */
const GIVEN_UP: { readonly [side in Side]: { readonly [issue: number]: readonly number[] } } = {
  us: {
    [WEAPONS]: [1000, 700, 150, 0],
    [INVASION]: [0, 150, 400, 600, 800],
    [JUPITERS]: [0, 150, 400, 600, 800],
  },
  ussr: {
    [WEAPONS]: [0, 150, 400, 600, 800],
    [INVASION]: [400, 0, 0, 0, 0],
    [QUARANTINE]: [400, 0, 0, 0, 0],
  },
};
/** RULES 6.9: public, private, secret, thousandths. */
const HEARD = [1000, 400, 100];

/** The furthest level of a clause that a side has floated, an order of this step included (RULES 10.4). */
const floatedBy = (moment: Moment, side: Side, issue: number): number => {
  const floated = last(moment, 'order', { kind: 'P8', side, issue });
  return Math.max(moment.before.pub.floated[side][issue] ?? 0, Number(floated?.params.level ?? 0));
};

const costOf = (moment: Moment, side: Side, { bundle }: Offer): number => {
  const costs = bundle.terms.map((level, issue) => {
    const stake = moment.now(`stakes ${side} ${issue}`);
    const given = GIVEN_UP[side][issue]?.[level] ?? 0;
    const heard = HEARD[bundle.publicity[issue] ?? 0] ?? 0;
    const halved = level > 0 && floatedBy(moment, side, issue) >= level ? 2 : 1;
    return (((stake * given) / 1000) * heard) / 1000 / 5 / halved;
  });
  const sum = costs.reduce((total, cost) => total + cost, 0);
  return Math.floor((sum * (100_000 + knot(moment))) / 100_000);
};

/** RULES 6.9: both sides pay for the offer that was accepted last. */
const settled = (moment: Moment): Changes => {
  const accepted = last(moment, 'offer', { to: 'accepted' });
  const offer = moment.before.offers[sideOf(accepted?.params.side)][Number(accepted?.params.slot)];
  if (accepted === null || offer === null || offer === undefined) return {};
  return Object.fromEntries(
    SIDES.map((side) => [`home ${side}`, audience(moment, -costOf(moment, side, offer))]),
  );
};

/** A step taken alone (RULES 17): it loosens each own stake by up to 4 points, at the knot's tightest in public only (RULES 7.2). */
const gesture = ({ by }: Params, moment: Moment, to: string): Changes => ({
  [`trust ${foeOf(by)}`]: 5000,
  ...(to === 'public' ? { [`prestige ${by}`]: audience(moment, -1000) } : {}),
  ...(to === 'public' || knot(moment) < 80_000 ? loosened(moment, sideOf(by), 4000) : {}),
});

/** RULES 6.14. */
const broken = ({ by }: Params, moment: Moment, to: string): Changes => ({
  [`trust ${foeOf(by)}`]: -40_000,
  [`home ${foeOf(by)}`]: 8000,
  ...(to === 'public'
    ? { [`credibility ${by}`]: audience(moment, -30_000), [`prestige ${by}`]: audience(moment, -8000) }
    : {}),
});

/** RULES 6.16: the giver of the secret pays three fifths of what it costs in public, at the knot's price. */
const revealed = (moment: Moment, victim: Side, issue: number, level: number): Changes => {
  const heard = victim === 'us' ? 'usPublic' : 'ussrPublic';
  const worth = moment.scenario.terms[ISSUES[issue] ?? 'weapons'][level]?.[heard] ?? 0;
  const stake = (moment.now(`stakes ${victim} ${issue}`) * (GIVEN_UP[victim][issue]?.[level] ?? 0)) / 5000;
  const cost = Math.max(0, -worth) + Math.floor((stake * (100_000 + knot(moment))) / 100_000);
  return {
    [`home ${victim}`]: audience(moment, -Math.floor((cost * 600) / 1000)),
    [`credibility ${foeOf(victim)}`]: audience(moment, -25_000),
  };
};

const word = (act: string, milli: number): Rule =>
  after('heard', { act }, ({ side }) => ({ [`trust ${foeOf(side)}`]: milli }));

const both = (meters: readonly string[], side: unknown, milli: number): Changes =>
  Object.fromEntries(meters.map((meter) => [`${meter} ${side}`, milli]));

export const TALK_CAUSES: { readonly [cause: string]: Rule } = {
  settled,
  K1: after('agreed-in-public', {}, () => ({ 'trust us': 6000, 'trust ussr': 6000 })),
  K3: after('offer', { to: 'refused' }, ({ side }) => ({ [`trust ${side}`]: -2000 })),
  K4: after('pledge', { to: 'made' }, gesture),
  'K4.withdrawn': (moment) => ({ 'home ussr': audience(moment, -10_000) }),
  K5: after('pledge', { to: 'broken' }, broken),
  K6: after('revealed', {}, ({ side, issue, level }, moment) =>
    revealed(moment, foeOf(side), Number(issue), Number(level)),
  ),
  'pledge-kept': after('pledge', { to: 'verified' }, ({ by }) => ({
    [`trust ${foeOf(by)}`]: 5000,
    [`credibility ${by}`]: 1000,
  })),
  warn: word('warn', -1000),
  ultimatum: word('ultimatum', -2000),
  reassure: word('reassure', 1000),
  'ultimatum-lapsed': after('ultimatum-lapsed', {}, ({ side }, moment) => ({
    [`credibility ${side}`]: audience(moment, -8000),
  })),
  exposed: after('exposed', {}, ({ side }) => ({
    [`credibility ${side}`]: -15_000,
    [`trust ${foeOf(side)}`]: -10_000,
  })),
  'harsher-offer': {
    'credibility us': -4000,
    'credibility ussr': -4000,
    'trust us': -4000,
    'trust ussr': -4000,
  },
  'denial-exposed': { 'credibility ussr': -10_000, world: 5000 },
  leak: after('disclosed', { by: 'leak' }, () => ({
    'home us': -5000,
    'allies us': -5000,
    'stakes us 0': 15_000,
  })),
  'leak.message': after('leaked', {}, ({ side }) => both(['home', 'allies'], side, -3000)),
  'leak.confidence': after('order', {}, ({ side }) => both(['allies'], side, -3000)),
};
