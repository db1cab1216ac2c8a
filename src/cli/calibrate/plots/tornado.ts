/** A tornado: the constants that move an outcome most, a bar to either side for a fifth less and a fifth more. */
import { EFFECTS, reach, type Swing } from '../sensitivity.ts';
import { BAD, GOOD, line, PALE, picture, rect, text } from './svg.ts';

const ROWS = 12;
const ROW = 20;
const WIDTH = 900;
const MIDDLE = 560;
const REACH = 280;
const BLOCK = ROWS * ROW + 56;

const block = (swings: readonly Swing[], effect: (typeof EFFECTS)[number], top: number): string[] => {
  const rows = swings.toSorted((one, two) => reach(two, effect) - reach(one, effect)).slice(0, ROWS);
  const most = Math.max(1e-9, ...rows.map((swing) => reach(swing, effect)));
  const bar = (by: number, y: number, fill: string): string => {
    const width = (REACH * by) / most;
    return rect(Math.min(MIDDLE, MIDDLE + width), y, Math.abs(width), 7, fill);
  };
  return [
    text(12, top + 18, `${effect}: greatest change ${most.toFixed(2)}`),
    ...rows.flatMap((swing, index) => {
      const y = top + 30 + ROW * index;
      return [
        text(MIDDLE - REACH - 12, y + 12, swing.name, 'end'),
        bar(swing.less[effect].value, y, BAD),
        bar(swing.more[effect].value, y + 8, GOOD),
      ];
    }),
    line(MIDDLE, top + 28, MIDDLE, top + 30 + ROW * rows.length, PALE),
  ];
};

export const tornadoPlot = (swings: readonly Swing[]): string =>
  picture(WIDTH, 30 + BLOCK * EFFECTS.length, 'What a fifth less or more of each constant changes', [
    text(12, 20, 'Change by a fifth less (red) and a fifth more (green) of a constant'),
    ...EFFECTS.flatMap((effect, index) => block(swings, effect, 30 + BLOCK * index)),
  ]);
