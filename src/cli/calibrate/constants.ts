/** The constants of a scenario that a change may touch: the hazard, how ends are reckoned, what clauses are worth, what orders do. */

import type { Danger, Scenario } from '../../scenario/types.ts';
import type { Change } from '../cells/change.ts';

export interface Constant {
  readonly path: Change['path'];
  readonly value: number;
}

const PPM = 1_000_000;

/** Every number below a part of the scenario that is not zero, with the way to it. */
const numbersIn = (value: unknown, path: Change['path']): readonly Constant[] => {
  if (typeof value === 'number') return value === 0 ? [] : [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => numbersIn(part, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, [...path, key]));
};

/** What says how grave an order is; only the debrief reads it, and no game turns on it. */
const WEIGHT = 'weight';

/** 1,000,000 says that an order is public: a word, not a number. */
const isPublic = ({ path, value }: Constant): boolean => path.at(-1) === 'seenPpm' && value === PPM;

/** `danger` is the setting that is played; the kappas of the others do nothing. */
export const constantsOf = (scenario: Scenario, danger: Danger): readonly Constant[] =>
  (['hazard', 'reckoning', 'terms', 'orders'] as const)
    .flatMap((part) => numbersIn(scenario[part], [part]))
    .filter((constant) => !isPublic(constant))
    .filter(({ path }) => path.at(-1) !== WEIGHT && (path[1] !== 'kappaPpb' || path[2] === danger));

const isChance = ({ path }: Constant): boolean =>
  path.some((key) => typeof key === 'string' && key.endsWith('Ppm') && key !== 'incidentPpm');

/** The same constant times a factor, whole. A chance stays one, short of certainty: what is certain is not drawn, and other luck would follow. */
export const scaled = (constant: Constant, factor: number): Change => {
  const value = Math.round(constant.value * factor);
  return { path: constant.path, value: isChance(constant) ? Math.min(PPM - 1, value) : value };
};

/** As a reader would find it in the file: `orders.M1.effects.0.milli`. */
export const nameOf = ({ path }: Constant): string => path.join('.');
