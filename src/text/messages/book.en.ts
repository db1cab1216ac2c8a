/** English: the leaves of the debrief. */
export const BOOK_EN = {
  'book.label': 'After the game',
  'book.happened': 'What happened',
  'book.risk': 'Risk and luck',
  'book.whatif': 'What if',
  'book.history': 'Beside 1962',
  'book.papers': 'The papers',
  'book.theory': 'Theory',
  'book.keep': 'To keep',
  'book.opening': 'Opening the books…',
} as const;
