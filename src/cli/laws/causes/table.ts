/**
 * Every cause a meter may name, with what it does by the numbers of the scenario file and of `docs/RULES.md`: written out here
 * a second time, so that the engine's own figures are checked against it. A new cause is one line in the file of its kind: its name
 * and what it moves, always the same (`'missiles-stay': { 'home us': -11_000 }`) or reckoned from the moment (`after('pledge', ...)`).
 */

import { CLOCK_CAUSES } from './clocks.ts';
import { DEED_CAUSES } from './deeds.ts';
import { KEEPING_CAUSES } from './keeping.ts';
import type { Changes, Moment, Rule } from './moment.ts';
import { FIXED, ORDER_DEEDS } from './orders.ts';
import { RISK_CAUSES } from './risk.ts';
import { TALK_CAUSES } from './talks.ts';

const CAUSES: readonly { readonly [cause: string]: Rule }[] = [
  FIXED,
  ORDER_DEEDS,
  TALK_CAUSES,
  DEED_CAUSES,
  RISK_CAUSES,
  CLOCK_CAUSES,
  KEEPING_CAUSES,
];

/** All names in the table. `event` and `opening` stand for every event and opening of a scenario. */
export const CAUSE_NAMES: readonly string[] = [...new Set(CAUSES.flatMap((causes) => Object.keys(causes)))];

const FAMILIES = ['event', 'opening'];

/** The name under which the table knows a cause. */
export const nameInTable = (cause: string): string => {
  const [family = ''] = cause.split('.');
  return FAMILIES.includes(family) ? family : cause;
};

const RULES: ReadonlyMap<string, readonly Rule[]> = new Map(
  CAUSE_NAMES.map((name) => [name, CAUSES.flatMap(({ [name]: rule }) => (rule === undefined ? [] : [rule]))]),
);

const changesBy = (rule: Rule, moment: Moment): Changes => (typeof rule === 'function' ? rule(moment) : rule);

/**
 * What the cause must do to a meter at this moment; null when the table does not know the cause. Where an order's fixed effects
 * and its deed both move one meter, the cause stands for two amounts and is too coarse: NaN, which no change equals.
 */
export const amountBy = (moment: Moment, key: string): number | null => {
  const rules = RULES.get(nameInTable(moment.cause));
  if (rules === undefined) return null;
  const amounts = rules.map((rule) => changesBy(rule, moment)[key] ?? 0).filter((amount) => amount !== 0);
  return amounts.length > 1 ? Number.NaN : (amounts[0] ?? 0);
};
