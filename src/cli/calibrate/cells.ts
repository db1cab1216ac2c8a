/** The cells that the targets need, and what is played of each. */
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import type { Danger } from '../../scenario/types.ts';
import { type Cell, usualCell } from '../cells/cell.ts';
import { reportsOf } from '../cells/threads.ts';
import type { GameReport } from '../gameReport.ts';
import { playerNamed } from '../player.ts';

const cellOf = (us: string, ussr: string): Cell =>
  usualCell({ us: playerNamed(us), ussr: playerNamed(ussr) });

const historyAt = (danger: Danger): Cell => ({
  ...cellOf('history', 'history'),
  settings: { ...DEFAULT_SETTINGS, danger },
});

export const CELLS = {
  history: cellOf('history', 'history'),
  historyBundy: historyAt('bundy'),
  historyKennedyLow: historyAt('kennedy-low'),
  strike: cellOf('strike-us', 'adaptive-su'),
  strikeOnly: cellOf('strike-only-us', 'adaptive-su'),
  passive: cellOf('passive-us', 'stone-su'),
  doves: cellOf('dove', 'dove'),
  hawks: cellOf('hawk', 'hawk'),
  hawkDove: cellOf('hawk', 'dove'),
  random: cellOf('random', 'random'),
  brink: cellOf('brink-us', 'adaptive-su'),
} as const;
export type CellName = keyof typeof CELLS;
export const CELL_NAMES = Object.keys(CELLS) as readonly CellName[];

export type Games = { readonly [name in CellName]: readonly GameReport[] };

/** One leader in four is a dove, and each temper in Moscow is to have its full number of games. */
const BRINK_FACTOR = 4.4;

/** How many games of a cell are played when each target is to rest on `games`. */
export const gamesOf = (name: CellName, games: number): number =>
  name === 'brink' ? Math.ceil(games * BRINK_FACTOR) : games;

/** Plays every cell on seeds from 1; `told` hears of each cell when it is done. */
export const playCells = async (
  games: number,
  jobs: number,
  told: (name: CellName) => void,
): Promise<Games> => {
  const played: [CellName, readonly GameReport[]][] = [];
  for (const name of CELL_NAMES) {
    const seeds = Array.from({ length: gamesOf(name, games) }, (_, index) => index + 1);
    played.push([name, await reportsOf(CELLS[name], seeds, jobs)]);
    told(name);
  }
  return Object.fromEntries(played) as Games;
};
