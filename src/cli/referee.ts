/**
 * Plays programs against each other or against named policies: `npm run -s referee -- --us "python3 leader.py" --ussr heuristic --games 20`.
 * The protocol and what happens to a program that fails: docs/REFEREE.md. One JSON object a line and a game, as `simulate`.
 */
import type { Side } from '../scenario/types.ts';
import { GAME_DEFAULTS, readGameOptions } from './gameOptions.ts';
import { loadScenario } from './loadScenario.ts';
import { readOptions, readWhole, refuseOption } from './options.ts';
import { readPlayer } from './player.ts';
import { playerOption } from './playerOption.ts';
import { type Entrant, playMatch } from './referee/match.ts';
import { endProgramsWithThis } from './referee/program.ts';

const MOST_PATIENCE = 3_600_000;

const options = readOptions({ ...GAME_DEFAULTS, patience: '10000' });
const { seeds, nodes, settings, id } = readGameOptions(options);
const patience = readWhole('patience', options.patience, 1, MOST_PATIENCE);
const { scenario } = await loadScenario(id);

/** A script is a file's name alone; a command may name one as an argument. */
const isScript = (given: string): boolean => given.endsWith('.json') && !/\s/.test(given);

const entrantFor = (side: Side): Entrant => {
  const given = options[side];
  if (given.trim() === '') return refuseOption(`--${side} must be a policy's name or a command.`);
  if (readPlayer(given) !== null || isScript(given)) return playerOption(scenario, side, given, nodes);
  return { name: given, command: given };
};

const match = { scenario, settings, patience, entrants: { us: entrantFor('us'), ussr: entrantFor('ussr') } };
endProgramsWithThis();
// Whoever reads the lines may stop early, as `head` does.
process.stdout.on('error', () => process.exit(1));
for (const [index, seed] of seeds.entries())
  console.log(JSON.stringify(await playMatch(match, seed, index + 1)));
