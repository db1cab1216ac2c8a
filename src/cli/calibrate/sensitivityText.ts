/** The section of `docs/CALIBRATION.md` on what the outcome depends on. */
import { SENSITIVITY_HEADING } from './document.ts';
import { byReach, EFFECTS, reach, type Swing } from './sensitivity.ts';

const NAMED = 5;
const LISTED = 20;

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

const row = ({ name, less, more }: Swing): string =>
  `| \`${name}\` | ${EFFECTS.map((effect) => `${signed(less[effect])} / ${signed(more[effect])}`).join(' | ')} |`;

export const sensitivitySection = (swings: readonly Swing[], games: number): string => {
  const ranked = byReach(swings);
  const idle = swings.filter((swing) => EFFECTS.every((effect) => reach(swing, effect) === 0)).length;
  const named = ranked.slice(0, NAMED).map(({ name }) => `\`${name}\``);
  return `${SENSITIVITY_HEADING}

Written by \`npm run -s calibrate -- --sensitivity\`. Each of the ${swings.length} constants of the scenario's \`hazard\`, \`terms\` and \`orders\` that is not
zero, the weights of orders apart (no game turns on them), is made a fifth less and a fifth more, one at a time, on the same ${games} seeds. T1 (settle) and T2 (nuclear) are of 1962 against 1962, per cent;
mean scores are over 1962 against 1962, hawk against hawk and brink-us against adaptive-su. With so few games a change of a point or less of per cent may
be the luck that a changed draw sets free; equal luck keeps it from being more.

**The five that matter most:** ${named.join(', ')}.

${idle} of the constants change nothing in these games.

| constant | ${EFFECTS.map((effect) => `${effect}, less / more`).join(' | ')} |
| --- | ${EFFECTS.map(() => '---').join(' | ')} |
${ranked.slice(0, LISTED).map(row).join('\n')}

![Tornado](calibration/tornado.svg)
`;
};
