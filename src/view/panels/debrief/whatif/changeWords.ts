/** One thing done otherwise, in words. */
import type { BranchChange } from '../../../../debrief/lab/types.ts';
import type { Debrief } from '../../../../debrief/types.ts';
import { orderTold } from '../../words/orderTold.ts';
import { momentOf, type Words } from '../../words/words.ts';

/** Who leads a side that was given another leader, whoever plays on; empty for a single order. */
export const leadsWords = ({ text }: Words, change: BranchChange): string =>
  change.kind === 'order'
    ? ''
    : text.say('whatif.leads', {
        side: change.side,
        who: text.say(`side.${change.side}`),
        leader: text.say(`title.opponent.${change.doctrine}`),
      });

export function changeWords(words: Words, { turns }: Debrief, change: BranchChange): string {
  const { text } = words;
  const who = text.say(`side.${change.side}`);
  const when = momentOf(words, turns[change.turn]?.hour ?? 0);
  if (change.kind === 'doctrine')
    return text.say('whatif.change.leader', {
      who,
      when,
      leader: text.say(`title.opponent.${change.doctrine}`),
    });
  const desk = text.say(`desk.${change.desk}`);
  return change.order === null
    ? text.say('whatif.change.none', { who, when, desk })
    : text.say('whatif.change.order', { who, when, order: orderTold(words, change.order) });
}
