/** What cannot wait, in words. */
import type { Reaction } from '../../../engine/types.ts';
import type { Opening } from '../../../scenario/types.ts';
import type { Words } from './words.ts';

export interface ReactionWords {
  readonly title: string;
  /** The scenario's own question that opens the game; the words of its claim then come before the choices. */
  readonly opening: Opening | undefined;
  /** What is told before the choices where it is no opening. */
  readonly scene: string;
}

export function reactionWords({ text, names, scenario }: Words, { code, subject }: Reaction): ReactionWords {
  const opening = scenario.openings.find(({ id }) => id === subject);
  const followed = scenario.nearMisses.find(({ id }) => id === subject);
  const told = opening ?? followed;
  return {
    title:
      told === undefined
        ? text.say(`reaction.${code}.title`, { ship: names.ship(subject) })
        : names.of(told.title),
    opening,
    scene: followed === undefined ? text.say(`reaction.${code}.question`) : names.of(followed.scene),
  };
}
