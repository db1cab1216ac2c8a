/** An order of either side told afterwards: from the order alone, in nobody's voice. */
import type { Bundle, Message, Order } from '../../../engine/types.ts';
import { ISSUES } from '../../../scenario/types.ts';
import { claimWords, clausesOf, clauseWords, publicityWords } from './offerWords.ts';
import { hasVariants, orderName, ownParams } from './orderWords.ts';
import type { Words } from './words.ts';

/** Its name, and what tells it from others of its kind. */
export function orderTold(words: Words, order: Order): string {
  const name = orderName(words, order.kind);
  const detail = detailOf(words, order);
  return detail === '' ? name : words.text.say('papers.option', { name, detail });
}

function detailOf(words: Words, order: Order): string {
  const { text } = words;
  const own = ownParams(words, order);
  if (own !== null && hasVariants(order.kind)) return text.say(`order.${order.kind}.pick`, own);
  switch (order.kind) {
    case 'M1':
    case 'M8':
    case 'M11':
      return text.say('papers.step', { step: order.step });
    case 'C1':
    case 'C2':
    case 'C3':
      return messageTold(words, order.kind, order.message);
    case 'P5':
    case 'K2':
      return bundleTold(words, order.bundle);
    default:
      return clauseTold(words, order);
  }
}

function clauseTold(words: Words, order: Order): string {
  switch (order.kind) {
    case 'P8':
      return clauseWords(words, order.issue, order.level, null);
    case 'K4':
      return words.text.say('order.K4.pick', {
        clause: clauseWords(words, order.issue, order.level, null),
        publicity: publicityWords(words, order.publicity),
        waits: order.if === undefined ? 'no' : 'yes',
        condition: order.if === undefined ? '' : clauseWords(words, order.if.issue, order.if.level, null),
      });
    case 'K6': {
      const issue = ISSUES[order.issue];
      return issue === undefined ? '' : words.text.say(`issue.${issue}`);
    }
    default:
      return '';
  }
}

/** Its author's desk knows whether a claim is true; whoever reads of it here does not ask. */
const messageTold = (words: Words, kind: 'C1' | 'C2' | 'C3', message: Message): string =>
  words.text.say(`order.${kind}.pick`, {
    act: message.act,
    offer: message.act === 'offer' ? bundleTold(words, message.bundle) : '',
    claim: message.act === 'claim' ? claimWords(words, message.about) : '',
    truth: 'unknown',
  });

function bundleTold(words: Words, bundle: Bundle): string {
  const clauses = clausesOf(bundle).map((issue) => clauseWords(words, issue, bundle.terms[issue] ?? 0, null));
  return clauses.length === 0 ? words.text.say('offer.empty') : clauses.join(', ');
}
