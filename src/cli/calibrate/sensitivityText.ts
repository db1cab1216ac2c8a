/** The section of `docs/CALIBRATION.md` on what the outcome depends on. */
import { SENSITIVITY_HEADING } from './document.ts';
import { EFFECTS, ranked, reach, type Swing, surely, type Trial } from './sensitivity.ts';
import type { Estimate } from './statistics.ts';

const NAMED = 5;

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
/** Bold where luck alone is not likely to have done it. */
const moveText = ({ value, low, high }: Estimate): string =>
  low > 0 || high < 0 ? `**${signed(value)}**` : signed(value);

const row = ({ name, less, more }: Swing): string =>
  `| \`${name}\` | ${EFFECTS.map((effect) => `${moveText(less[effect])} / ${moveText(more[effect])}`).join(' | ')} |`;

export const sensitivitySection = (first: Trial, second: Trial): string => {
  const best = ranked(second.swings, surely);
  const idle = first.swings.filter((swing) => EFFECTS.every((effect) => reach(swing, effect) === 0)).length;
  const named = best.slice(0, NAMED).map(({ name }) => `\`${name}\``);
  return `${SENSITIVITY_HEADING}

Written by \`npm run -s calibrate -- --sensitivity\`. Each of the ${first.swings.length} constants of the scenario's \`hazard\`, \`terms\` and \`orders\` is made a
fifth less and a fifth more, one at a time, on the same ${first.games} seeds; the ${second.swings.length} that moved most, on ${second.games}. Left out: zeros, the weights of
orders (no game turns on them), and the chance of being seen where it says "public". T1 (settle) and T2 (nuclear) are of 1962 against 1962,
per cent; mean scores are over 1962 against 1962, hawk against hawk and brink-us against adaptive-su. Differences are taken game by game. A constant that
changes how many draws a game makes sets free all later luck; what may be luck alone is not bold, and the order goes by what is not.

**The five that matter most:** ${named.join(', ')}.

${idle} of the constants change nothing in the first ${first.games} games of each pair.

| constant | ${EFFECTS.map((effect) => `${effect}, less / more`).join(' | ')} |
| --- | ${EFFECTS.map(() => '---').join(' | ')} |
${best.map(row).join('\n')}

![Tornado](calibration/tornado.svg)
`;
};
