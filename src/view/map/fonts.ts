/** The typefaces of the map. A canvas does not wait for a font by itself, so the first picture waits here. */
import { HEADING_FONT, READING_FONT } from './palette.ts';
import type { MapPicture } from './picture.ts';

const FACES = [
  `700 16px ${HEADING_FONT}`,
  `600 13px ${HEADING_FONT}`,
  `400 16px ${READING_FONT}`,
  `italic 400 13px ${READING_FONT}`,
  '400 11px "IBM Plex Mono"',
];

/** Every picture asks for what English is written in, so that the next one has few letters to ask for. */
const PLAIN = String.fromCharCode(...Array(127).keys()).slice(32);

/** All letters of a picture, once each: they decide which files of a split font are needed. */
function letters(picture: MapPicture): string {
  const named = [
    ...picture.ships,
    ...picture.submarines,
    ...picture.warships,
    ...picture.sites,
    ...picture.groups,
  ];
  const words = [...named.flatMap(({ label, note }) => [label, note]), picture.line.label];
  const names = [...picture.places, ...picture.rings, ...picture.marks].map(({ label }) => label);
  return [...new Set([PLAIN, '°', ...words, ...names].join(''))].join('');
}

/** Letters that this page's fonts can draw. To ask is slow, and most pictures have the same letters as the one before. */
const known = new Set<string>();
const learn = (sample: string): void => {
  for (const letter of sample) known.add(letter);
};

/** True when this page's fonts could already draw every letter of the picture. */
export const fontsReady = (picture: MapPicture): boolean => {
  const sample = [...letters(picture)].filter((letter) => !known.has(letter)).join('');
  if (sample !== '' && !FACES.every((font) => document.fonts.check(font, sample))) return false;
  learn(sample);
  return true;
};

/** Resolves when they can, or when a font is missing for good: the map is then drawn with what there is. */
export async function loadFonts(picture: MapPicture): Promise<void> {
  const sample = letters(picture);
  const loads = await Promise.allSettled(FACES.map((font) => document.fonts.load(font, sample)));
  if (loads.every(({ status }) => status === 'fulfilled')) learn(sample);
}

/** Longest time a first picture is held back for its fonts, in milliseconds. */
export const FONT_PATIENCE = 2500;
