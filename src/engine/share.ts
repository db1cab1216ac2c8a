/**
 * Gives a new state the parts of the old one that are still the same in place of their copies: a record of states then
 * takes little room, and what is shared is frozen already. A part that is not named here is simply not shared.
 */
import type { BySide } from '../scenario/types.ts';
import type { State, Working } from './state.ts';
import type {
  ByDeskOrders,
  ChannelFacts,
  CommonFacts,
  ContactReport,
  PublicFacts,
  ShipFacts,
  ShipReport,
  SubmarineFacts,
  UsFacts,
  UsMilitary,
  UssrFacts,
  UssrMilitary,
} from './types.ts';

/** The fields of a part, all of them: a field more does not compile until it is named here. */
type Fields<T> = { readonly [key in keyof T]-?: true };
const fieldsOf = <T extends object>(fields: Fields<T>): readonly (keyof T)[] =>
  Object.keys(fields) as (keyof T)[];

const SHIP = fieldsOf<ShipFacts>({ nm: true, status: true, instruction: true, next: true, nextHour: true });
const REPORT = fieldsOf<ShipReport>({ nm: true, status: true, hour: true });
const BOAT = fieldsOf<SubmarineFacts>({ nm: true, status: true, heldHours: true });
const RULES = fieldsOf<UsMilitary['rules']>({ fuel: true, neutral: true, arms: true });
const ORDERS = fieldsOf<ByDeskOrders>({ military: true, public: true, intelligence: true, private: true });
const CONTACT = fieldsOf<ContactReport>({ nm: true, hour: true });

const isSame = <T extends object>(one: T, two: T, fields: readonly (keyof T)[]): boolean => {
  for (const field of fields) if (one[field] !== two[field]) return false;
  return true;
};

const isSameMember = <T extends object>(
  one: T | null | undefined,
  two: T | null | undefined,
  fields: readonly (keyof T)[],
): boolean => one === two || (!!one && !!two && isSame(one, two, fields));

/** The old list where every member is the same, else the new one with the old members that are. */
const shareList = <L extends readonly (object | null)[]>(
  before: L,
  after: L,
  fields: readonly (keyof NonNullable<L[number]>)[],
): L => {
  let same = before.length === after.length;
  const open = after as unknown as L[number][];
  for (let at = 0; at < open.length; at++) {
    const old = before[at];
    if (old !== undefined && isSameMember(old, open[at], fields as readonly never[])) open[at] = old;
    else same = false;
  }
  return same ? before : after;
};

/** For lists whose members are replaced and never changed. */
const sharePlain = <T>(before: readonly T[], after: readonly T[]): readonly T[] => {
  if (before.length !== after.length) return after;
  for (let at = 0; at < after.length; at++) if (before[at] !== after[at]) return after;
  return before;
};

const sharePair = <T>(before: BySide<T>, after: BySide<T>): BySide<T> =>
  before.us === after.us && before.ussr === after.ussr ? before : after;

/** Open to change at its first level only. */
type Open<T> = { -readonly [K in keyof T]: T[K] };

const sharePublic = (before: PublicFacts, after: Open<PublicFacts>): void => {
  after.alertShown = sharePair(before.alertShown, after.alertShown);
  after.prestige = sharePair(before.prestige, after.prestige);
  after.credibility = sharePair(before.credibility, after.credibility);
  after.stakesShown = sharePair(before.stakesShown, after.stakesShown);
  after.sealed = sharePair(before.sealed, after.sealed);
  after.pauseAccepted = sharePair(before.pauseAccepted, after.pauseAccepted);
  after.deadline = sharePair(before.deadline, after.deadline);
  after.civilDefence = sharePair(before.civilDefence, after.civilDefence);
  after.removed = sharePair(before.removed, after.removed);
  const us = sharePlain(before.floated.us, after.floated.us);
  const ussr = sharePlain(before.floated.ussr, after.floated.ussr);
  after.floated = sharePair(before.floated, { us, ussr });
};

const shareCommon = (before: CommonFacts, after: Open<CommonFacts>): void => {
  after.stakes = sharePlain(before.stakes, after.stakes);
  after.belief = sharePlain(before.belief, after.belief);
};

const shareChannel = (before: ChannelFacts, after: Open<ChannelFacts>): void => {
  after.couriers = sharePlain(before.couriers, after.couriers);
};

const shareUsMilitary = (before: UsMilitary, after: Open<UsMilitary>): void => {
  after.rules = isSame(before.rules, after.rules, RULES) ? before.rules : after.rules;
  after.ships = shareList(before.ships, after.ships, REPORT);
  after.contacts = shareList(before.contacts, after.contacts, CONTACT);
};

const shareUssrMilitary = (before: UssrMilitary, after: Open<UssrMilitary>): void => {
  after.ships = shareList(before.ships, after.ships, SHIP);
  after.submarines = shareList(before.submarines, after.submarines, BOAT);
};

const shareSide = <F extends UsFacts | UssrFacts>(before: F, after: Open<F>): void => {
  shareCommon(before.common, after.common);
  shareChannel(before.channel, after.channel);
  after.orders = isSame(before.orders, after.orders, ORDERS) ? before.orders : after.orders;
};

const shareTop = (before: State, after: Open<State>): void => {
  const us = sharePlain(before.offers.us, after.offers.us);
  const ussr = sharePlain(before.offers.ussr, after.offers.ussr);
  after.offers = sharePair(before.offers, { us, ussr });
  after.pledges = sharePlain(before.pledges, after.pledges);
};

/** `after` with the parts of `before` that have not changed. `after` must be a working copy that nobody works on any more. */
export const shareSame = (before: State, after: Working): State => {
  sharePublic(before.pub, after.pub);
  shareSide(before.us, after.us);
  shareSide(before.ussr, after.ussr);
  shareUsMilitary(before.us.military, after.us.military);
  shareUssrMilitary(before.ussr.military, after.ussr.military);
  shareTop(before, after);
  return after as State;
};
