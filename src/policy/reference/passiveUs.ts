/** `passive-us`: does nothing at all, and hopes that it passes. */
import type { Character } from './character.ts';

export const PASSIVE_US: Character = {
  side: 'us',
  wishes: () => [],
  answers: () => ['restrain', 'pass'],
};
