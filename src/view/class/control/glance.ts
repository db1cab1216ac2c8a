/** A side's meters in one short line, and in full. */
import type { ControlView } from '../../../classroom/viewTypes.ts';
import { meterName } from '../../panels/words/meterWords.ts';
import { alertWords } from '../../panels/words/orderWords.ts';
import { percentWords } from '../../panels/words/riskWords.ts';
import type { Words } from '../../panels/words/words.ts';

/** Alert, standing at home and the risk of war run so far, as the side of `words` reckons them; empty before the game is there. */
export function glanceWords(words: Words, view: ControlView, world: number): string {
  const { text, side } = words;
  const own = view.worlds[world]?.game.observation.truth?.[side];
  if (own === undefined) return '';
  return text.say('control.glance', {
    who: text.say(`side.${side}`),
    alert: alertWords(words, side, own.common.alert),
    home: meterName(words, 'home', side),
    points: text.points(own.common.home),
    risk: percentWords(words, own.common.riskRun),
  });
}
