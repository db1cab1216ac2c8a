/** What the shapes of a scenario are made of: words, numbers in their ranges, sides, claims. */
import * as v from 'valibot';
import { DESKS, SIDES } from './types.ts';

const MILLION = 1_000_000;

export const word = v.pipe(v.string(), v.minLength(1));
const whole = v.pipe(v.number(), v.integer());
export const between = (low: number, high: number) => v.pipe(whole, v.minValue(low), v.maxValue(high));
export const degrees = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit));
export const chance = between(0, MILLION);
export const points = between(0, 100_000);
export const aroundZero = between(-50_000, 50_000);
export const oneStep = between(-100_000, 100_000);
export const miles = between(0, 20_000);
export const hours = between(0, 1_000);
export const dayOf1962 = v.pipe(v.string(), v.regex(/^1962-1[0-2]-\d\d$/));
export const side = v.picklist(SIDES);
export const desk = v.picklist(DESKS);
export const confidence = v.picklist(['high', 'medium', 'low']);

export type Shape = v.GenericSchema;
export const each = <K extends string, S extends Shape>(keys: readonly K[], shape: S) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, shape])) as { [key in K]: S });
export const bySide = <S extends Shape>(shape: S) => each(SIDES, shape);

export const claim = v.strictObject({ text: word, sources: v.array(word), confidence });
