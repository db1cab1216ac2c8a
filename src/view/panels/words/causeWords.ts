/** What brought something about, in words: orders, accidents, answers, and why a meter moved. */
import type { Pledge } from '../../../engine/types.ts';
import { ORDER_KINDS, type OrderKind } from '../../../scenario/types.ts';
import type { MessageKey } from '../../../text/keys.ts';
import { orderName } from './orderWords.ts';
import { isOneOf, type Words } from './words.ts';

/** What happened: in the words of the near miss it follows, or else of its kind. */
export const incidentWords = ({ text, names, scenario }: Words, incident: string, pattern = ''): string => {
  const followed = scenario.nearMisses.find(({ id }) => id === pattern);
  if (followed !== undefined) return names.of(followed.title);
  const key = `incident.${incident}`;
  return text.has(key) ? text.say(key) : text.say('cause.other');
};

/** Shots, and out of what they came; `ship` is empty where none had to do with it. */
export const clashWords = ({ text, names }: Words, ground: string, ship: string): string =>
  text.say('incident.combat.told', { ground, ship: ship === '' ? '' : names.ship(ship) });

/** An answer to something that could not wait; an opening's choices are the scenario's own words. */
export function choiceWords(
  { text, names, scenario }: Words,
  code: string,
  choice: string,
  subject: string,
): string {
  if (code === 'opening') {
    const opening =
      scenario.openings.find(({ id }) => id === subject) ??
      scenario.openings.find(({ choices }) => choices.some(({ id }) => id === choice));
    const offered = opening?.choices.find(({ id }) => id === choice);
    return offered === undefined ? choice : names.of(offered.text);
  }
  const ofKind = `choice.${choice}.${code}.name`;
  if (text.has(ofKind)) return text.say(ofKind);
  const key = `choice.${choice}.name`;
  return text.has(key) ? text.say(key) : choice;
}

const WEAPONS = 0;
const ALL_OFFENSIVE = 3;

/** Whether all offensive weapons were promised away, or missiles alone. */
export const promisedOf = (pledges: readonly Pledge[]): 'all' | 'missiles' =>
  pledges.some(({ issue, level, awaits }) => issue === WEAPONS && level === ALL_OFFENSIVE && awaits === null)
    ? 'all'
    : 'missiles';

/** What an answer means, for what it answers; empty where its name says it all. */
export function choiceAbout(
  { text }: Words,
  code: string,
  choice: string,
  pledges: readonly Pledge[] = [],
): string {
  const ofKind = `choice.${choice}.${code}.about`;
  if (text.has(ofKind)) return text.say(ofKind);
  const key = `choice.${choice}.about`;
  return text.has(key) && code !== 'opening' ? text.say(key, { promised: promisedOf(pledges) }) : '';
}

/** Causes that name what they belong to after a point. */
const FAMILIES = ['event', 'opening', 'incident', 'reaction'];

/** The words of a cause, or null when it has none: a test fails on that. */
export function causeKey({ text }: Words, cause: string): MessageKey | 'order' | null {
  if (isOneOf(ORDER_KINDS, cause)) return 'order';
  const whole = `cause.${cause}`;
  if (text.has(whole)) return whole;
  const [family = ''] = cause.split('.');
  const general = `cause.${family}`;
  return FAMILIES.includes(family) && text.has(general) ? general : null;
}

/** Why a meter moved. */
export function causeWords(words: Words, cause: string): string {
  const key = causeKey(words, cause);
  if (key === null) return words.text.say('cause.other');
  if (key === 'order') return words.text.say('cause.order', { order: orderName(words, cause as OrderKind) });
  const rest = cause.slice(cause.indexOf('.') + 1);
  switch (key) {
    case 'cause.event':
      return words.text.say(key, { title: words.names.event(rest) });
    case 'cause.opening':
      return words.text.say(key, { title: words.names.opening(rest) });
    case 'cause.incident':
      return words.text.say(key, { incident: incidentWords(words, rest) });
    case 'cause.reaction':
      return words.text.say(key, { choice: choiceWords(words, '', rest, '') });
    default:
      return words.text.say(key);
  }
}
