/** Russian: the leaves of the debrief. */
import type { Translated } from '../keys.ts';
import type { BOOK_EN } from './book.en.ts';

export const BOOK_RU: Translated<typeof BOOK_EN> = {
  'book.label': 'После игры',
  'book.happened': 'Что произошло',
  'book.risk': 'Риск и удача',
  'book.whatif': 'Что, если…',
  'book.history': 'Рядом с 1962-м',
  'book.papers': 'Бумаги',
  'book.theory': 'Теория',
  'book.keep': 'На память',
  'book.opening': 'Открываем записи…',
};
