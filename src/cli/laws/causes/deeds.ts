/** Force, the line, ships, incidents and the answers given (RULES 4, 5, 9). */
import type { Reaction } from '../../../engine/types.ts';
import type { Side } from '../../../scenario/types.ts';
import { after, type Changes, foeOf, isLineUp, type Moment, type Rule } from './moment.ts';
import { riskOf } from './risk.ts';

/** The answer given in this step, and what it answered; null in any other step. */
const answered = ({ before, action }: Moment): { readonly side: Side; readonly to: Reaction } | null => {
  if (action.kind !== 'reaction') return null;
  const to = before[action.side].reaction;
  return to === null ? null : { side: action.side, to };
};

const answer =
  (changes: (side: Side, to: Reaction) => Changes) =>
  (moment: Moment): Changes => {
    const given = answered(moment);
    return given === null ? {} : changes(given.side, given.to);
  };

/** Blood is public, and whoever strayed knows of a stray flight: restraint is seen, and trusted. */
const restrained = (side: Side, { code, severity }: Reaction): Changes => {
  if (code === 'strike') return { 'home ussr': -10_000, world: -6000 };
  const seen = severity === 'bloodshed' || code === 'stray-flight';
  return {
    [`home ${side}`]: severity === 'bloodshed' ? -4000 : -1000,
    ...(seen ? { [`trust ${foeOf(side)}`]: 4000 } : {}),
  };
};

const struckBack = (side: Side, { code }: Reaction): Changes =>
  code === 'false-alarm'
    ? { [`home ${side}`]: 4000 }
    : { [`home ${side}`]: 4000, world: side === 'us' ? -4000 : 4000, [`trust ${foeOf(side)}`]: -10_000 };

const retaliated = (moment: Moment): Changes => {
  const given = answered(moment);
  if (given === null) return {};
  if (given.to.code !== 'strike') return struckBack(given.side, given.to);
  return { 'home ussr': 8000, ...riskOf(moment, 100_000) };
};

/** World opinion minds a strike twice over when nobody had been told why. */
const bombs = ({ before }: Moment): Changes => ({ world: before.pub.disclosed === 'no' ? -25_000 : -12_000 });

const bloodshed = (moment: Moment): Changes =>
  after(
    'incident',
    { severity: 'bloodshed', incident: moment.cause.slice('incident.'.length) },
    ({ side }) => ({
      [`trust ${side}`]: -6000,
    }),
  )(moment);

/** RULES 4.11, 4.13, 5.12: what chance decides of an order, in the step after it. */
const berlin = ({ before, action }: Moment): Changes =>
  action.kind === 'chance' && before.dark.agenda[0]?.code === 'berlin'
    ? { 'allies us': action.draw === 0 ? -5000 : 5000 }
    : {};

export const DEED_CAUSES: { readonly [cause: string]: Rule } = {
  'S1.bombs': bombs,
  'S3.bombs': bombs,
  strike: after('strike', {}, () => ({ 'home us': 6000, 'home ussr': -8000, 'allies us': -6000 })),
  M4: after('surfaced', {}, () => ({ 'credibility us': 2000, 'prestige ussr': -2000 })),
  M13: berlin,
  'line.no-oas': { world: -8000 },
  'line-rule': after('ship', { to: 'passed' }, () => ({ 'home us': -1000 })),
  search: { 'credibility us': 1500, 'home ussr': -3000 },
  'banned-cargo': { world: 4000 },
  'arms-arrived': (moment) => ({ 'home ussr': 2000, 'credibility us': isLineUp(moment) ? -3000 : 0 }),
  'reaction.restrain': answer(restrained),
  'reaction.hold': answer((_, { code }) => ({ 'home ussr': code === 'strike' ? -3000 : 0 })),
  'reaction.retaliate': retaliated,
  'reaction.pass': { 'home us': -3000 },
  'reaction.shadow': { 'home ussr': -1000 },
  'reaction.disable': { world: -6000, 'trust us': -10_000, 'trust ussr': -10_000 },
  'incident.stray-flight': bloodshed,
  'incident.false-alarm': bloodshed,
  'incident.shoot-down': bloodshed,
  'incident.submarine': bloodshed,
  'incident.combat': bloodshed,
};
