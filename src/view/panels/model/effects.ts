/** What a happening did to the meters, as its line tells it. */
import type { Event } from '../../../engine/types.ts';
import type { Side } from '../../../scenario/types.ts';
import { meterName } from '../words/meterWords.ts';
import type { Words } from '../words/words.ts';

export interface Effect {
  readonly id: string;
  readonly meter: string;
  readonly name: string;
  readonly whose: Side;
  /** Milli-points; ppm for the meter `risk`. */
  readonly by: number;
  /** Where it stood then, in the same unit; null for commitment, of which an event tells one issue only. */
  readonly now: number | null;
}

/** Moves of one meter by one cause are said once, as their sum. */
export function merged(effects: readonly Effect[], more: Effect): readonly Effect[] {
  const same = effects.find((effect) => effect.id === more.id);
  if (same === undefined) return [...effects, more];
  return effects.map((effect) => (effect === same ? { ...more, by: effect.by + more.by } : effect));
}

export function effectOf(words: Words, { params }: Event): Effect {
  const side = params.side === 'ussr' ? 'ussr' : 'us';
  const meter = String(params.meter);
  return {
    id: `${meter}.${side}`,
    meter,
    name: meterName(words, meter, side),
    whose: side,
    by: Number(params.by),
    now: meter === 'stakes' ? null : Number(params.value),
  };
}

/** Whether an effect is good or bad news for its reader. */
export function toneOf({ side }: Words, { meter, whose, by }: Effect): 'better' | 'worse' | 'even' {
  if (by === 0 || meter === 'stakes') return 'even';
  if (meter === 'risk' || meter === 'castro') return by > 0 ? 'worse' : 'better';
  if (meter === 'world') return by > 0 === (side === 'us') ? 'better' : 'worse';
  return by > 0 === (whose === side) ? 'better' : 'worse';
}
