/** Numbers that have no meter in the strip: where they stand on their scales. */
import type { Observation } from '../../../engine/types.ts';
import { type Meter, otherSide, type Side } from '../../../scenario/types.ts';
import type { Text } from '../../../text/text.ts';
import { meterName, standsWords } from '../words/meterWords.ts';
import type { Words } from '../words/words.ts';

export interface Standing {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** 0 to 1 for the bar, and where it begins: in the middle of a scale with two ends. */
  readonly level: number;
  readonly from: number;
  /** What the number means; empty where the row above it says so. */
  readonly about: string;
}

/** What an observer knows of a meter, milli-points; null where it is hidden from them or no more than an estimate. */
export function meterSeen({ pub, own }: Observation, meter: Meter, side: Side): number | null {
  if (meter === 'world') return pub.world;
  if (meter === 'prestige' || meter === 'credibility') return pub[meter][side];
  if (meter === 'castro')
    return own?.side === 'ussr' && own.intelligence !== null ? own.intelligence.castro : null;
  return own?.side === side ? own.common[meter] : null;
}

/** The public ones of both sides first, then what is told to one's own side alone. */
export function standingsOf(words: Words, seen: Observation): readonly Standing[] {
  const { side } = words;
  const foe = otherSide(side);
  const rows: readonly (readonly [Meter, Side])[] = [
    ['prestige', side],
    ['prestige', foe],
    ['credibility', foe],
    ['world', 'us'],
    ['trust', side],
    ['castro', 'ussr'],
  ];
  return rows.flatMap(([meter, whose]) => {
    const value = meterSeen(seen, meter, whose);
    return value === null ? [] : [standing(words, seen, meter, whose, value)];
  });
}

/** Meters that are nobody's in particular. */
const SHARED: readonly Meter[] = ['world', 'castro'];

function standing(words: Words, seen: Observation, meter: Meter, whose: Side, value: number): Standing {
  const { text } = words;
  const name = meterName(words, meter, whose);
  const isOwn = seen.own?.side === whose || SHARED.includes(meter);
  return {
    id: `${meter}.${whose}`,
    name: isOwn ? name : text.say('standing.theirs', { who: text.say(`side.${whose}`), name }),
    value: standsWords(words, meter, value),
    ...barOf(meter, value),
    about: isOwn ? text.say(`meter.${meter}.about`, { side: whose }) : aboutTheirs(text, meter),
  };
}

const aboutTheirs = (text: Text, meter: Meter): string =>
  meter === 'credibility' ? text.say('standing.believed') : '';

/** Trust and the opinion of the world run from -50 to 50 points, the rest from 0 to 100 (RULES 1.4). */
const barOf = (meter: Meter, value: number): Pick<Standing, 'level' | 'from'> =>
  meter === 'world' || meter === 'trust'
    ? { level: (value + 50_000) / 100_000, from: 0.5 }
    : { level: value / 100_000, from: 0 };
