/** Settings of every kind, so that the laws are held under all of them. */
import { drawBelow, openRng } from '../../base/random.ts';
import { AUDIENCES, DEFAULT_SETTINGS, DELAYS, type Settings, TEMPERS } from '../../engine/settings.ts';
import { DANGERS } from '../../scenario/types.ts';

/** Apart from the streams of chance, which an episode opens by the same seed. */
const SETTINGS = 0x7f4a7c15;

/** The dangers in turn; of the rest every second game has the defaults, the others any mixture. Same number, same settings. */
export const mixedSettings = (number: number): Settings => {
  const danger = DANGERS[number % DANGERS.length] ?? 'standard';
  if (number % 2 === 0) return { ...DEFAULT_SETTINGS, danger };
  const rng = openRng(number ^ SETTINGS);
  return {
    danger,
    audience: AUDIENCES[drawBelow(rng, AUDIENCES.length)] ?? 'classic',
    secrecy: drawBelow(rng, 2) === 0,
    tempers: TEMPERS[drawBelow(rng, TEMPERS.length)] ?? 'hidden',
    delays: DELAYS[drawBelow(rng, DELAYS.length)] ?? 'historical',
    incidents: drawBelow(rng, 2) === 0,
  };
};
