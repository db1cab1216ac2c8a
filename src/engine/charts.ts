/**
 * The four state charts (docs/RULES.md 3 to 6) as tables: from each state, where the rules may go next.
 * Every change of these states goes through `follow`, so a rule that strays fails at once.
 */
import type { BlockadeStatus, OfferStatus, Phase, PledgeStatus, Rung, ShipStatus } from './types.ts';

export type Chart<S extends string> = { readonly [from in S]: readonly S[] };

export const TURN_CHART: Chart<Phase> = {
  orders: ['sealed'],
  sealed: ['resolving'],
  resolving: ['orders', 'reaction', 'over'],
  reaction: ['resolving'],
  over: [],
};

export const ESCALATION_CHART: Chart<Rung> = {
  quiet: ['crisis', 'limited-nuclear', 'general-nuclear'],
  crisis: ['contact', 'shooting', 'combat', 'limited-nuclear', 'general-nuclear'],
  contact: ['crisis', 'shooting', 'combat', 'limited-nuclear', 'general-nuclear'],
  shooting: ['contact', 'combat', 'limited-nuclear', 'general-nuclear'],
  combat: ['contact', 'limited-nuclear', 'general-nuclear'],
  'limited-nuclear': [],
  'general-nuclear': [],
};

export const BLOCKADE_CHART: Chart<BlockadeStatus> = {
  none: ['proclaimed'],
  proclaimed: ['in-force', 'lifted', 'suspended'],
  'in-force': ['extended', 'suspended', 'lifted'],
  extended: ['suspended', 'lifted'],
  suspended: ['proclaimed', 'lifted'],
  lifted: [],
};

export const SHIP_CHART: Chart<ShipStatus> = {
  underway: ['at-line', 'stopped', 'turned', 'arrived'],
  stopped: ['underway', 'turned'],
  'at-line': ['hailed', 'passed', 'boarded', 'stopped', 'turned'],
  hailed: ['passed', 'boarded', 'disabled', 'stopped', 'turned'],
  passed: ['arrived', 'turned'],
  boarded: ['passed', 'turned'],
  turned: ['underway'],
  disabled: [],
  arrived: [],
};

export const OFFER_CHART: Chart<OfferStatus> = {
  sent: ['open', 'unheard'],
  open: ['accepted', 'countered', 'refused', 'expired'],
  countered: ['accepted', 'refused', 'expired'],
  accepted: [],
  refused: [],
  expired: ['accepted'],
  unheard: [],
};

export const PLEDGE_CHART: Chart<PledgeStatus> = {
  made: ['in-progress', 'broken'],
  'in-progress': ['verified', 'broken'],
  verified: ['broken'],
  broken: [],
};

/** Whether the chart has this step. For orders overtaken, between sealing and their turn to be carried out, by other events. */
export const allows = <S extends string>(chart: Chart<S>, from: S, to: S): boolean =>
  chart[from].includes(to);

/** Returns `to` when the chart allows the step; throws otherwise, since only a rule can be at fault. */
export const follow = <S extends string>(chart: Chart<S>, from: S, to: S): S => {
  if (!chart[from].includes(to)) throw new Error(`no such step in the chart: ${from} to ${to}`);
  return to;
};
