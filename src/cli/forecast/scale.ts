/** How much of the chance of war that its looks ahead come to a leader should note: the share, in ppm, by which what came is nearest. */
import type { BySide, Side } from '../../scenario/types.ts';
import type { Row } from '../ladder/row.ts';

const PPM = 1_000_000;

type Told = Pick<Row, 'fears' | 'nuclear'>;

const shareFor = (rows: readonly Told[], side: Side): number => {
  let came = 0;
  let said = 0;
  for (const { fears, nuclear } of rows)
    for (const [, whose, ppm] of fears) {
      if (whose !== side) continue;
      said += ppm * ppm;
      if (nuclear) came += ppm * PPM;
    }
  return said === 0 ? PPM : Math.round((PPM * came) / said);
};

/** Least squares through nothing, a side by itself; of notes that were made with a share of 1. */
export const fitNoted = (rows: readonly Told[]): BySide<number> => ({
  us: shareFor(rows, 'us'),
  ussr: shareFor(rows, 'ussr'),
});
