/** Whether the orders of one turn speak with one voice: a leader who gives way does not threaten in the same breath. */
import type { Order } from '../../engine/types.ts';
import { bundleIn } from '../../engine/worth.ts';

/** What it is worth to speak with one voice, milli-points: a choice between near equals, never a reason to give up much. */
const ONE_VOICE = -600;
/** Weapons: what is floated there is the missiles going. */
const WEAPONS = 0;

type Tone = 'gives-way' | 'presses' | 'neither';

const toneOfWord = (act: 'offer' | 'warn' | 'reassure' | 'claim', about: string): Tone => {
  if (act === 'reassure' || about === 'ships') return 'gives-way';
  return act === 'offer' ? 'neither' : 'presses';
};

const toneOf = (order: Order): Tone => {
  switch (order.kind) {
    case 'C1':
    case 'C2':
    case 'C3':
      return toneOfWord(order.message.act, order.message.act === 'claim' ? order.message.about : '');
    case 'M1':
    case 'M8':
      return order.step > 0 ? 'presses' : 'gives-way';
    case 'P8':
      return order.issue === WEAPONS ? 'gives-way' : 'neither';
    case 'P3':
    case 'U3':
    case 'K4':
      return 'gives-way';
    case 'P2':
    case 'P4':
    case 'P7':
    case 'C4':
      return 'presses';
    default:
      return 'neither';
  }
};

/** What an order is minded for beside those given already, milli-points: 0 unless one of them says the opposite. */
export const clashes = (given: readonly Order[], order: Order | null): number => {
  const tone = order === null ? 'neither' : toneOf(order);
  if (tone === 'neither') return 0;
  const opposite = tone === 'presses' ? 'gives-way' : 'presses';
  return given.some((other) => toneOf(other) === opposite) ? ONE_VOICE : 0;
};

const accepts = (order: Order | null): boolean => order?.kind === 'K1';

const namesTerms = (order: Order | null): boolean => order !== null && bundleIn(order) !== null;

/**
 * The order of a turn to which the others keep: an acceptance, else an offer, the one in private before a broadcast; null for none.
 * `orders` are by desk, the private one last.
 */
export const leadingOf = (orders: readonly (Order | null)[]): Order | null =>
  orders.find(accepts) ?? orders.findLast(namesTerms) ?? null;

/** Whether an acceptance leaves room for an offer: with a rider one goes with it (RULES 6.7). */
const hasRider = (order: Order): boolean => order.kind === 'K1' && order.rider;

/** Beside an acceptance nothing else is answered, and nothing given that was not agreed. */
const ANSWERS_OR_GIVES: ReadonlySet<Order['kind']> = new Set<Order['kind']>(['K1', 'K3', 'K4']);

/** Whether an order may not go with the leading one: one offer a turn, and beside an acceptance no other answer, no gesture and no threat. */
export const jars = (leading: Order, order: Order): boolean => {
  if (namesTerms(order)) return !hasRider(leading);
  return accepts(leading) && (ANSWERS_OR_GIVES.has(order.kind) || toneOf(order) === 'presses');
};

const ANSWERS: ReadonlySet<Order['kind']> = new Set<Order['kind']>(['K2', 'K3']);

/** Whether an order lowers the alert. */
export const isStandDown = (order: Order): boolean =>
  (order.kind === 'M1' || order.kind === 'M8') && order.step < 0;

const isLoud = (order: Order): boolean => order.kind === 'P1' || toneOf(order) === 'presses';

/** Whether an order has no place beside one of a later desk: the alert goes down while the world is told or the other side threatened, or one offer is answered twice. */
export const isUndone = (order: Order, later: Order): boolean =>
  (isStandDown(order) && isLoud(later)) ||
  (order.kind === 'K3' && ANSWERS.has(later.kind) && 'slot' in later && order.slot === later.slot);
