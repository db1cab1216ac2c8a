/** Programs for tests of the referee, and games with them. */
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playerNamed } from '../../src/cli/player.ts';
import { type Entrant, type MatchReport, playMatch } from '../../src/cli/referee/match.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';

export const { scenario: drill } = await loadScenario('drill-first-turns');

/** So long that only a program that never answers is too late. */
const PATIENCE = 600_000;

/** The command line of a program in `data/`. */
export const commandOf = (file: string, ...words: readonly string[]): string =>
  [`"${process.execPath}"`, `tests/unit/data/${file}`, ...words].join(' ');

export const program = (manner: string): Entrant => ({
  name: manner,
  command: commandOf('refereeProgram.mjs', manner),
});

/** A drill of a program, as Washington unless said, against a policy that does something. */
export const playDrill = (
  us: Entrant,
  { ussr = playerNamed('dove') as Entrant, seed = 7, patience = PATIENCE } = {},
): Promise<MatchReport> =>
  playMatch({ scenario: drill, settings: DEFAULT_SETTINGS, entrants: { us, ussr }, patience }, seed, 1);
