/** What every panel needs to put a code into words: the catalogue, the scenario, its names, and who is reading. */
import { otherSide, type Scenario, type ScenarioTexts, type Side } from '../../../scenario/types.ts';
import type { Text } from '../../../text/text.ts';
import { type Names, openNames } from './names.ts';
import { AFTERWARDS, type Now } from './now.ts';

export interface Words {
  readonly text: Text;
  readonly scenario: Scenario;
  readonly names: Names;
  /** The side that reads; the page speaks to it as `we`. */
  readonly side: Side;
  readonly now: Now;
}

export const openWords = (
  text: Text,
  scenario: Scenario,
  texts: ScenarioTexts,
  side: Side,
  now: Now = AFTERWARDS,
): Words => ({
  text,
  scenario,
  names: openNames(text, scenario, texts),
  side,
  now,
});

/** Whether a value that came with an event is one of a list of codes. */
export const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  (list as readonly unknown[]).includes(value);

export const isSide = (value: unknown): value is Side => value === 'us' || value === 'ussr';

/** The side by name and by code, for languages whose verbs agree with it, and the other one. */
export const sideParams = ({ text }: Words, side: Side) => ({
  side,
  who: text.say(`side.${side}`),
  foe: text.say(`side.${otherSide(side)}`),
});

/** A code as a branch name of a message: hyphens are not allowed there. */
export const branch = (code: string | number): string => String(code).replaceAll('-', '_');

/** `hour` as a date and time in the reader's own capital. */
export const momentOf = ({ text, side }: Words, hour: number): string => text.moment(hour, side);

/** Whether what is under way should have come before `now`, as messages ask it. */
export const lateness = ({ arrivesHour }: { readonly arrivesHour: number }, now: number): 'yes' | 'no' =>
  arrivesHour < now ? 'yes' : 'no';

/** The day of a step, 1 to 3, of the weeks after a settlement (RULES 12.6). */
export const novemberOf = ({ text }: Words, step: number): string => text.say('moment.november', { step });
