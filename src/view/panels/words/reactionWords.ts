/** What cannot wait, in words. */
import { type Event, INCIDENT_KINDS, type Pledge, type Reaction } from '../../../engine/types.ts';
import type { Opening } from '../../../scenario/types.ts';
import { latestClash } from '../model/clash.ts';
import { isStillFollowed } from '../model/stillFollowed.ts';
import { clashWords, promisedOf } from './causeWords.ts';
import { branch, isOneOf, type Words } from './words.ts';

export interface ReactionWords {
  readonly title: string;
  /** The scenario's own question that opens the game; the words of its claim then come before the choices. */
  readonly opening: Opening | undefined;
  /** What is told before the choices where it is no opening. */
  readonly scene: string;
}

/**
 * `log` is what its side knows so far: a ship it has been asked about before is told of as such. `pledges` are what has been promised:
 * of what was promised by name it is not asked whether it was meant.
 */
export function reactionWords(
  words: Words,
  reaction: Reaction,
  log: readonly Event[] = [],
  pledges: readonly Pledge[] = [],
): ReactionWords {
  const { text, names, scenario } = words;
  const { code, subject } = reaction;
  const asked = isStillFollowed(log, reaction) ? ('ship-refuses.still' as const) : code;
  const opening = scenario.openings.find(({ id }) => id === subject);
  const followed = scenario.nearMisses.find(({ id }) => id === subject);
  const told = opening ?? followed;
  const promised = promisedOf(pledges);
  return {
    title:
      told === undefined
        ? text.say(`reaction.${asked}.title`, { ship: names.ship(subject), promised })
        : names.of(told.title),
    opening,
    scene: bloodied(
      words,
      reaction,
      followed === undefined
        ? (shotsWords(words, reaction, log) ?? text.say(`reaction.${asked}.question`, { promised }))
        : names.of(followed.scene),
    ),
  };
}

/** Whose shots they were, and where; null for anything else, and where the log does not tell. */
function shotsWords(words: Words, { code, subject }: Reaction, log: readonly Event[]): string | null {
  const clash = code === 'combat' && subject === '' ? latestClash(log) : null;
  return clash === null ? null : `${clashWords(words, clash.ground, clash.ship)}.`;
}

/** The scene of an accident as it is known once men have died of it: a boat that may yet come up or fight has done neither. */
function bloodied({ text }: Words, { code, severity }: Reaction, scene: string): string {
  if (severity !== 'bloodshed' || !isOneOf(INCIDENT_KINDS, code)) return scene;
  return code === 'submarine'
    ? text.say('reaction.submarine.blood')
    : `${scene} ${text.say('reaction.blood', { kind: branch(code) })}`;
}
