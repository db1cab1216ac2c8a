/** What of the whole chance no turn of the game itself accounts for. */
import type { Ledger } from '../../../../debrief/lab/types.ts';
import type { Debrief } from '../../../../debrief/types.ts';

/** The part that lies after the end of the game itself, in games that other draws would have kept going; ppm. */
export const laterOf = ({ riskByTurn }: Debrief, { total }: Ledger): number =>
  Math.max(0, total.ppm - (riskByTurn.at(-1)?.total ?? 0));
