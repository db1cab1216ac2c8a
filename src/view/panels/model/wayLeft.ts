/** How far a ship has still to go. */
import type { Observation } from '../../../engine/types.ts';
import type { Ship } from '../../../scenario/types.ts';
import type { Words } from '../words/words.ts';

/** Along her route, to the nearest ten: to the line while one stands, else to her port. */
export function distanceWords({ text }: Words, ship: Ship, sailed: number, stands: boolean): string {
  const tens = (nm: number) => ({ nm: text.number(Math.round(nm / 10) * 10) });
  if (!stands) return text.say('situation.ship.toPort', tens(ship.portNm - sailed));
  const left = ship.lineNm - sailed;
  return left >= 0
    ? text.say('situation.ship.toLine', tens(left))
    : text.say('situation.ship.pastLine', tens(-left));
}

/** Whether a line has been proclaimed and not lifted. */
export const lineStands = ({ pub }: Observation): boolean =>
  pub.blockade !== 'none' && pub.blockade !== 'lifted';
