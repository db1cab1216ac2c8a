/** Orders in words: the name of a kind, and the words of one variant. */
import { claimHolds } from '../../../engine/claims.ts';
import { secretLevel } from '../../../engine/secrets.ts';
import type { Bundle, ClaimSubject, Observation, Offer, Order } from '../../../engine/types.ts';
import { type OrderKind, otherSide } from '../../../scenario/types.ts';
import type { MessageKey } from '../../../text/keys.ts';
import type { Params } from '../../../text/text.ts';
import { bundleWords, changedWords, claimWords, clauseWords, publicityWords } from './offerWords.ts';
import { branch, momentOf, type Words } from './words.ts';

type PickKind = MessageKey extends infer Key
  ? Key extends `order.${infer Kind}.pick`
    ? Kind
    : never
  : never;

export const orderName = ({ text, now }: Words, kind: OrderKind): string =>
  text.say(`order.${kind}.name`, { asked: yesNo(now.asked), accused: yesNo(now.accused) });
export const orderAbout = ({ text, now }: Words, kind: OrderKind): string =>
  text.say(`order.${kind}.about`, { accused: yesNo(now.accused) });

const yesNo = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');

const KINDS_WITH_VARIANTS: { readonly [kind in PickKind]: true } = {
  M1: true,
  M2: true,
  M5: true,
  M8: true,
  M9: true,
  M11: true,
  M12: true,
  I7: true,
  M15: true,
  B4: true,
  B5: true,
  B8: true,
  B9: true,
  P2: true,
  P5: true,
  P8: true,
  C1: true,
  C2: true,
  C3: true,
  C4: true,
  K1: true,
  K2: true,
  K3: true,
  K4: true,
  K5: true,
  K6: true,
};
export const hasVariants = (kind: OrderKind): kind is PickKind & OrderKind =>
  Object.hasOwn(KINDS_WITH_VARIANTS, kind);

/** One variant of an order in words; its kind's name where a kind has no variants. */
export function orderPick(words: Words, seen: Observation, order: Order): string {
  if (!hasVariants(order.kind)) return orderName(words, order.kind);
  return words.text.say(`order.${order.kind}.pick`, pickParams(words, seen, order));
}

/** What a sealed card says under the kind's name: the variant, where there are several. */
export const orderDetail = (words: Words, seen: Observation, order: Order): string =>
  hasVariants(order.kind) ? orderPick(words, seen, order) : '';

function pickParams(words: Words, seen: Observation, order: Order): Params {
  const ussrMilitary = seen.own?.side === 'ussr' ? seen.own.military : null;
  switch (order.kind) {
    case 'M1':
    case 'M8':
      return {
        step: order.step,
        alert: alertWords(words, words.side, (seen.own?.common.alert ?? 0) + order.step),
      };
    case 'M11':
      return { tactical: (ussrMilitary?.tactical ?? 1) + order.step };
    default:
      return ownParams(words, order) ?? talkParams(words, seen, order);
  }
}

/** What an order says by itself, whoever gives it and whatever he sees; null where its words need more than that. */
export function ownParams(words: Words, order: Order): Params | null {
  switch (order.kind) {
    case 'M5':
      return { step: order.step };
    case 'M2':
      return { force: order.force, feint: order.feint === true ? 'yes' : 'no' };
    case 'M9':
      return { on: order.on ? 1 : 0, quiet: order.quiet === true ? 'yes' : 'no' };
    case 'M12':
      return { on: order.on ? 1 : 0 };
    case 'I7':
      return { on: order.on ? 1 : 0, flown: yesNo(words.now.flown) };
    case 'M15':
      return { routine: order.routine, on: order.on ? 1 : 0, hunting: yesNo(words.now.hunting) };
    case 'B4':
      return { shipClass: order.shipClass, instruction: order.instruction };
    case 'B5':
      return { shipClass: order.shipClass };
    case 'B8':
      return { instruction: branch(order.instruction), ships: shipList(words, order.ships) };
    case 'B9':
      return { instruction: order.instruction };
    case 'P2':
    case 'C4':
      return { hours: order.hours };
    default:
      return null;
  }
}

function talkParams(words: Words, seen: Observation, order: Order): Params {
  const theirs = (slot: number) => {
    const offer = seen.offers[otherSide(words.side)][slot];
    return offer === null || offer === undefined ? '' : bundleWords(words, offer.bundle);
  };
  switch (order.kind) {
    case 'P8':
      return { clause: clauseWords(words, order.issue, order.level, null) };
    case 'P5':
      return { offer: bundleWords(words, order.bundle) };
    case 'C1':
    case 'C2':
    case 'C3':
      return {
        act: order.message.act,
        offer: order.message.act === 'offer' ? bundleWords(words, order.message.bundle) : '',
        ...(order.message.act === 'claim' ? claimParams(words, seen, order.message.about) : {}),
      };
    case 'K1':
      return { rider: order.rider ? 'yes' : 'no', offer: theirs(order.slot) };
    case 'K2':
      return counterParams(words, seen.offers[otherSide(words.side)][order.slot], order.bundle);
    case 'K3':
      return { offer: theirs(order.slot) };
    case 'K4':
      return {
        clause: clauseWords(words, order.issue, order.level),
        publicity: publicityWords(words, order.publicity),
        waits: order.if === undefined ? 'no' : 'yes',
        condition: order.if === undefined ? '' : clauseWords(words, order.if.issue, order.if.level),
      };
    case 'K5': {
      const pledge = seen.pledges[order.pledge];
      return { clause: pledge === undefined ? '' : clauseWords(words, pledge.issue, pledge.level) };
    }
    case 'K6': {
      const by = otherSide(words.side);
      const level = secretLevel(seen.offers[by], seen.pledges, by, order.issue);
      return { clause: clauseWords(words, order.issue, level, null) };
    }
    default:
      return {};
  }
}

/** When their offer was made, and what ours changes in it. */
function counterParams(words: Words, theirs: Offer | null | undefined, bundle: Bundle): Params {
  if (theirs == null) return { changed: 'yes', when: '', changes: bundleWords(words, bundle) };
  const changes = changedWords(words, theirs.bundle, bundle);
  return { changed: changes === '' ? 'no' : 'yes', when: momentOf(words, theirs.sentHour), changes };
}

/** A claim, and whether it is true as far as its author's own desk can tell. */
function claimParams(words: Words, seen: Observation, about: ClaimSubject): Params {
  const military = seen.own?.military ?? null;
  const known = military === null ? 'unknown' : claimHolds(words.scenario, military, about) ? 'yes' : 'no';
  return { claim: claimWords(words, about), truth: known };
}

export const shipList = ({ names, text, scenario }: Words, ids: readonly string[]): string => {
  const soviet = scenario.ships.filter((ship) => ship.flag === 'ussr');
  return ids.length === soviet.length && ids.length > 2
    ? text.say('picker.allShips', { count: ids.length })
    : ids.map((id) => names.ship(id)).join(', ');
};

const ALERTS = [0, 1, 2, 3, 4] as const;
export type AlertStep = (typeof ALERTS)[number];
export const ALERT_STEPS: readonly AlertStep[] = ALERTS;
const alertStep = (alert: number): AlertStep => ALERTS[Math.max(0, Math.min(4, alert))] ?? 0;

/** An alert step by its side's own name. */
export const alertWords = ({ text }: Words, side: 'us' | 'ussr', alert: number): string =>
  text.say(`alert.${side}.${alertStep(alert)}`);
