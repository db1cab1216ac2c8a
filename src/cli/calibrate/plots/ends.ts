/** How the games of each cell end. */
import { END_CODES } from '../../../engine/types.ts';
import { CELL_NAMES, CELLS, type Games } from '../cells.ts';
import { picture, rect, text } from './svg.ts';

const WIDTH = 860;
const ROW = 26;
const TOP = 64;
const LEFT = 290;
const LONG = 540;
const COLOURS: { readonly [end in (typeof END_CODES)[number]]: string } = {
  E1: '#1f6f4a',
  E2: '#5c9f7c',
  E3: '#9cc9ae',
  E4: '#cfe3d4',
  E5: '#d8d3a0',
  E6: '#b9a95c',
  E8: '#d99a5b',
  E9: '#b9692c',
  E10: '#a8321f',
  E11: '#4d120a',
};

const legend = (): string[] =>
  END_CODES.flatMap((end, index) => [
    rect(LEFT + index * 54, 34, 12, 12, COLOURS[end]),
    text(LEFT + 16 + index * 54, 45, end),
  ]);

const label = (name: keyof Games): string => {
  const { players, settings } = CELLS[name];
  return `${players.us.name} / ${players.ussr.name}${settings.danger === 'standard' ? '' : `, ${settings.danger}`}`;
};

const bar = (games: Games, name: keyof Games, y: number): string[] => {
  let x = LEFT;
  return END_CODES.map((end) => {
    const width = (LONG * games[name].filter((game) => game.end === end).length) / games[name].length;
    const mark = rect(x, y, width, ROW - 8, COLOURS[end]);
    x += width;
    return mark;
  });
};

export const endsPlot = (games: Games): string =>
  picture(WIDTH, TOP + ROW * CELL_NAMES.length, 'How the games of each cell end', [
    text(12, 20, 'How the games of each cell end (codes: docs/RULES.md 12)'),
    ...legend(),
    ...CELL_NAMES.flatMap((name, index) => {
      const y = TOP + ROW * index;
      return [text(LEFT - 10, y + 13, label(name), 'end'), ...bar(games, name, y)];
    }),
  ]);
