/** Spanish: the leaves of the debrief. */
import type { Translated } from '../keys.ts';
import type { BOOK_EN } from './book.en.ts';

export const BOOK_ES: Translated<typeof BOOK_EN> = {
  'book.label': 'Después de la partida',
  'book.happened': 'Qué pasó',
  'book.risk': 'Riesgo y suerte',
  'book.whatif': 'Y si…',
  'book.history': 'Junto a 1962',
  'book.papers': 'Los papeles',
  'book.theory': 'Teoría',
  'book.keep': 'Para guardar',
  'book.opening': 'Abriendo los registros…',
};
