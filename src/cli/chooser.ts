/** Two players as the chooser of a headless game. */
import type { KnownKinds } from '../engine/legal.ts';
import type { PolicyName } from '../policy/choose.ts';
import { chooseRandomUnlisted } from '../policy/random.ts';
import type { BySide, Scenario } from '../scenario/types.ts';
import { choiceOf, type Player, policyPlayer } from './player.ts';
import type { Chooser } from './playGame.ts';

/** Random play without listing what it may do; the same choices as `random`. */
export const randomChooser = (scenario: Scenario): Chooser => {
  const known: BySide<KnownKinds> = { us: { orders: null, kinds: null }, ussr: { orders: null, kinds: null } };
  return (seen, seed) => chooseRandomUnlisted(scenario, seen, seed, seen.side === null ? null : known[seen.side]);
};

export const chooserOfPlayers =
  (scenario: Scenario, players: BySide<Player>, nodes: number): Chooser =>
  (seen, seed) =>
    choiceOf(players[seen.side ?? 'us'], scenario, seen, seed, nodes);

export const chooserOf = (scenario: Scenario, names: BySide<PolicyName>, nodes: number): Chooser =>
  chooserOfPlayers(scenario, { us: policyPlayer(names.us), ussr: policyPlayer(names.ussr) }, nodes);
