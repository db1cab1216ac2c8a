/**
 * Gives a new state the parts of the old one that are still the same in place of their copies: a record of states then
 * takes little room, and what is shared is frozen already. A part that is not named here is simply not shared.
 */
import type { BySide } from '../scenario/types.ts';
import type { DarkFacts, State, Working } from './state.ts';
import type {
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

/** The old part where every field is the same: parts of one kind all have the same fields. */
const shareWhole = <T extends object>(before: T, after: T): T => {
  for (const field in after) if (before[field] !== after[field]) return after;
  return before;
};

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

const sharePublic = (before: PublicFacts, after: Open<PublicFacts>): PublicFacts => {
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
  return shareWhole(before, after);
};

const shareCommon = (before: CommonFacts, after: Open<CommonFacts>): CommonFacts => {
  after.stakes = sharePlain(before.stakes, after.stakes);
  after.belief = sharePlain(before.belief, after.belief);
  return shareWhole(before, after);
};

const shareChannel = (before: ChannelFacts, after: Open<ChannelFacts>): ChannelFacts => {
  after.couriers = sharePlain(before.couriers, after.couriers);
  return shareWhole(before, after);
};

const shareUsMilitary = (before: UsMilitary, after: Open<UsMilitary>): UsMilitary => {
  after.rules = shareWhole(before.rules, after.rules);
  after.ships = shareList(before.ships, after.ships, REPORT);
  after.contacts = shareList(before.contacts, after.contacts, CONTACT);
  return shareWhole(before, after);
};

const shareUssrMilitary = (before: UssrMilitary, after: Open<UssrMilitary>): UssrMilitary => {
  after.ships = shareList(before.ships, after.ships, SHIP);
  after.submarines = shareList(before.submarines, after.submarines, BOAT);
  return shareWhole(before, after);
};

const shareUs = (before: UsFacts, after: Open<UsFacts>): UsFacts => {
  after.common = shareCommon(before.common, after.common);
  after.military = shareUsMilitary(before.military, after.military);
  after.intelligence = shareWhole(before.intelligence, after.intelligence);
  after.channel = shareChannel(before.channel, after.channel);
  after.orders = shareWhole(before.orders, after.orders);
  return shareWhole(before, after);
};

const shareUssr = (before: UssrFacts, after: Open<UssrFacts>): UssrFacts => {
  after.common = shareCommon(before.common, after.common);
  after.military = shareUssrMilitary(before.military, after.military);
  after.intelligence = shareWhole(before.intelligence, after.intelligence);
  after.channel = shareChannel(before.channel, after.channel);
  after.orders = shareWhole(before.orders, after.orders);
  return shareWhole(before, after);
};

/** Something is always done, so the agenda and with it this part are hardly ever the same as a whole. */
const shareDark = (before: DarkFacts, after: Open<DarkFacts>): void => {
  after.reacted = sharePair(before.reacted, after.reacted);
  after.dared = sharePair(before.dared, after.dared);
  after.falsehoods = sharePlain(before.falsehoods, after.falsehoods);
};

const shareTalks = (before: State, after: Open<State>): void => {
  const us = sharePlain(before.offers.us, after.offers.us);
  const ussr = sharePlain(before.offers.ussr, after.offers.ussr);
  after.offers = sharePair(before.offers, { us, ussr });
  after.pledges = sharePlain(before.pledges, after.pledges);
};

/** `after` with the parts of `before` that have not changed. `after` must be a working copy that nobody works on any more. */
export const shareSame = (before: State, working: Working): State => {
  const after: Open<State> = working as State;
  after.pub = sharePublic(before.pub, after.pub);
  after.us = shareUs(before.us, after.us);
  after.ussr = shareUssr(before.ussr, after.ussr);
  shareTalks(before, after);
  shareDark(before.dark, after.dark);
  return after;
};
