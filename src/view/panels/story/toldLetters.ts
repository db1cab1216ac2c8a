/** The letters of what is grave. No other line of a turn has them: left to the first one, it would be set twice, in two faces. */
import type { Text } from '../../../text/text.ts';

const GRAVE = '700 1rem Literata';

/** Fetches those that the language is written in. Without them the lines are set in what there is. */
export const fetchToldLetters = (text: Text): void => {
  void document.fonts.load(GRAVE, text.say('resolution.title')).catch(() => []);
};
