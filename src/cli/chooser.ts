/** Two players as the chooser of a headless game. */
import { openRng } from '../base/random.ts';
import { type KnownKinds, openKnownKinds } from '../engine/drawLegal.ts';
import type { Action, Observation } from '../engine/types.ts';
import type { PolicyName } from '../policy/choose.ts';
import { chooseRandomUnlisted } from '../policy/random.ts';
import type { BySide, Scenario } from '../scenario/types.ts';
import { choiceOf, type Player, playerNamed } from './player.ts';
import type { Chooser } from './playGame.ts';

/** Random play without listing what it may do; the same choices as `random`. */
export const randomChooser = (scenario: Scenario): ((seen: Observation, choice: number) => Action) => {
  const known: BySide<KnownKinds> = { us: openKnownKinds(), ussr: openKnownKinds() };
  const rng = openRng(0);
  return (seen, choice) => chooseRandomUnlisted(scenario, seen, choice, known[seen.side ?? 'us'], rng);
};

export const chooserOfPlayers =
  (scenario: Scenario, players: BySide<Player>): Chooser =>
  (seen, _, seed, ply) =>
    choiceOf(players[seen.side ?? 'us'], scenario, seen, { seed, ply });

export const chooserOf = (scenario: Scenario, names: BySide<PolicyName>, nodes: number): Chooser =>
  chooserOfPlayers(scenario, { us: playerNamed(names.us, nodes), ussr: playerNamed(names.ussr, nodes) });
