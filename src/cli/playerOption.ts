/** A side's player as an option of a command gives it: a policy by name, or a `.json` file of dated orders. */
import { readFileSync } from 'node:fs';
import { DOCTRINE_IDS } from '../policy/doctrines/doctrine.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import { refuseOption } from './options.ts';
import { canPlay, namesFor, type Player, readPlayer } from './player.ts';
import { parseScript } from './scriptFile.ts';

const readFile = (side: Side, path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return refuseOption(`--${side}: ${path} cannot be read.`);
  }
};

const scriptPlayer = (scenario: Scenario, side: Side, path: string): Player => {
  const script = parseScript(readFile(side, path), scenario, side);
  if (!script.ok) return refuseOption(script.error.map((fault) => `--${side}: ${path}: ${fault}`).join('\n'));
  return { name: path, plays: { by: 'script', line: script.value } };
};

/** `nodes` is as for `readPlayer`. What is neither, or cannot play this side, ends the command. */
export const playerOption = (scenario: Scenario, side: Side, given: string, nodes: number): Player => {
  if (given.endsWith('.json')) return scriptPlayer(scenario, side, given);
  const player = canPlay(given, side) ? readPlayer(given, nodes) : null;
  if (player !== null) return player;
  const known = `${namesFor(side).join(', ')}, search:NODES, search:DOCTRINE (${DOCTRINE_IDS.join(', ')})`;
  return refuseOption(`--${side} must be one of ${known} or a .json file, not ${given}.`);
};
