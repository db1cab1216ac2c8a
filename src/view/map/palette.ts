/** The colours and typefaces of the map's three papers. Text colours keep 4.5:1 against the sea and the land. */
import type { Allegiance, Theme } from './picture.ts';

/** How a sheet is made: chalk and grease pencil on a board, print and coloured pencil on paper, or plain ink. */
export type Hand = 'chalk' | 'print' | 'ink';

export interface Palette {
  readonly hand: Hand;
  readonly dark: boolean;
  readonly sea: string;
  /** The sea in the middle of the sheet, before the light falls off. */
  readonly seaLit: string;
  readonly edge: string;
  readonly land: string;
  readonly hatch: string;
  readonly coast: string;
  readonly border: string;
  /** Round every coast: the glow on a board, the lines between the steps of depth on a printed sheet. */
  readonly shoal: string;
  readonly shoalAlpha: number;
  /** The steps of depth of a printed sheet, outermost first. */
  readonly shallows: readonly string[];
  /** Hachures. */
  readonly relief: string;
  readonly graticule: string;
  readonly grain: string;
  readonly grainAlpha: number;
  readonly own: string;
  readonly adversary: string;
  readonly neutral: string;
  readonly accent: string;
  readonly line: string;
  readonly ink: string;
  readonly dim: string;
  readonly seaName: string;
  readonly landName: string;
  readonly cubaFill: { readonly [allegiance in Allegiance]: string };
  readonly globeRim: string;
  readonly noteFont: string;
}

const WASHINGTON: Palette = {
  hand: 'chalk',
  dark: true,
  sea: '#0b1a21',
  seaLit: '#12303b',
  edge: '#060f14',
  land: '#143039',
  hatch: '#1d424c',
  coast: '#b9dcd9',
  border: '#3d666c',
  shoal: '#2f8f96',
  shoalAlpha: 0.035,
  shallows: [],
  relief: '#3d666c',
  graticule: '#3f6f79',
  grain: '#9fd2d2',
  grainAlpha: 0.05,
  own: '#7cc4e8',
  adversary: '#ff6b4a',
  neutral: '#d7c98f',
  accent: '#f5b73c',
  line: '#f5b73c',
  ink: '#e6f1ef',
  dim: '#9ab9bb',
  seaName: '#7fa9ad',
  landName: '#8fb5b7',
  cubaFill: { own: '#1d4a60', adversary: '#5f2620', neutral: '#3b3a2a' },
  globeRim: '#8fb9ba',
  noteFont: '"IBM Plex Mono"',
};

const MOSCOW: Palette = {
  hand: 'print',
  dark: false,
  sea: '#e9dfc4',
  seaLit: '#f0e8d0',
  edge: '#bda77b',
  land: '#d6c79b',
  hatch: '#c6b482',
  coast: '#4a3b27',
  border: '#9a8658',
  shoal: '#b4bda6',
  shoalAlpha: 1,
  shallows: ['#e6dfc8', '#dfdcca', '#d8daca', '#d0d7cc', '#c8d4cd'],
  relief: '#8a6a35',
  graticule: '#b8a273',
  grain: '#7a6233',
  grainAlpha: 0.07,
  own: '#a61f16',
  adversary: '#23489b',
  neutral: '#5c5136',
  accent: '#a61f16',
  line: '#23489b',
  ink: '#2b2118',
  dim: '#5b4a31',
  seaName: '#5d5030',
  landName: '#4f4116',
  cubaFill: { own: '#e6a596', adversary: '#a9b6d6', neutral: '#d3c596' },
  globeRim: '#5b4a31',
  noteFont: '"IBM Plex Mono"',
};

const TRUTH: Palette = {
  hand: 'ink',
  dark: false,
  sea: '#eff0ec',
  seaLit: '#f8f8f5',
  edge: '#cfd1c9',
  land: '#dcddd5',
  hatch: '#cfd0c6',
  coast: '#3d3f3b',
  border: '#9b9d94',
  shoal: '#c3c8c2',
  shoalAlpha: 0.07,
  shallows: [],
  relief: '#9b9d94',
  graticule: '#c3c6bd',
  grain: '#55584f',
  grainAlpha: 0.03,
  own: '#1b5f8c',
  adversary: '#a5281a',
  neutral: '#55554a',
  accent: '#7a5b00',
  line: '#44463f',
  ink: '#16170f',
  dim: '#4d5048',
  seaName: '#686b62',
  landName: '#54574e',
  cubaFill: { own: '#bed3df', adversary: '#e2bcb3', neutral: '#cccdc2' },
  globeRim: '#4d5048',
  noteFont: '"IBM Plex Mono"',
};

const PALETTES: { readonly [theme in Theme]: Palette } = {
  washington: WASHINGTON,
  moscow: MOSCOW,
  truth: TRUTH,
};

export const paletteOf = (theme: Theme): Palette => PALETTES[theme];

/** '#rrggbb' as the number Phaser draws with. */
export const colour = (hex: string): number => Number.parseInt(hex.slice(1), 16);

/** The other way round. */
export const cssColour = (value: number): string => `#${value.toString(16).padStart(6, '0')}`;

export const allegianceColour = (palette: Palette, allegiance: Allegiance): number =>
  colour(palette[allegiance]);

export const HEADING_FONT = '"Sofia Sans Extra Condensed"';
export const READING_FONT = 'Literata';
