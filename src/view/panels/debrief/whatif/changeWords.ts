/** One thing done otherwise, in words. */
import type { BranchChange } from '../../../../debrief/lab/types.ts';
import type { Debrief } from '../../../../debrief/types.ts';
import { orderTold } from '../../words/orderTold.ts';
import { momentOf, type Words } from '../../words/words.ts';

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
