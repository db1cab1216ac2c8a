/** What it means that the crisis has come to a rung of the escalation chart (RULES 4). */
import type { Event } from '../../../engine/types.ts';
import { RUNGS } from '../../../engine/types.ts';
import type { Words } from './words.ts';

/** `params` as of the event `rung`. Some rungs are told otherwise on the way down. */
export function rungWords({ text }: Words, { from, to }: Event['params']): string {
  const rung = RUNGS.find((known) => known === to);
  const before = RUNGS.find((known) => known === from);
  if (rung === undefined || before === undefined) return '';
  const eased = `rung.${rung}.eased`;
  const isDown = RUNGS.indexOf(before) > RUNGS.indexOf(rung);
  return text.say(isDown && text.has(eased) ? eased : `rung.${rung}`);
}
