/** Who plays in the ladder, by a name that says all: a policy as `simulate` reads it, or a fixed policy by its traits. */
import { legalActions } from '../../engine/legal.ts';
import type { Observation } from '../../engine/types.ts';
import { decide, type Luck } from '../../policy/decide.ts';
import type { Choice } from '../../policy/leader.ts';
import { chooseInCharacter } from '../../policy/reference/character.ts';
import type { Scenario } from '../../scenario/types.ts';
import { choiceOf, type Player, readPlayer } from '../player.ts';
import { fixedCharacter } from './fixed.ts';
import { readTraits } from './traits.ts';

export type Contestant = (scenario: Scenario, seen: Observation, luck: Luck) => Choice;

const playerAs =
  (player: Player): Contestant =>
  (scenario, seen, luck) => {
    const { plays } = player;
    if (plays.by === 'leader' && plays.leader.policy === 'search')
      return decide(plays.leader, scenario, seen, legalActions(scenario, seen), luck);
    return { action: choiceOf(player, scenario, seen, luck), note: null };
  };

/** Throws for a name that nobody has. */
export const contestantNamed = (name: string): Contestant => {
  const traits = readTraits(name);
  if (traits !== null) {
    const character = fixedCharacter(traits);
    return (scenario, seen) => ({ action: chooseInCharacter(character, scenario, seen), note: null });
  }
  const player = readPlayer(name);
  if (player === null) throw new Error(`nobody in the ladder is called ${name}`);
  return playerAs(player);
};
