/** English: the words of students in letters and notices: where they stand, and how they come back to be written anew. */
export const CLASS_LETTERS_EN = {
  'letters.words.letter': '{own, select, yes {What we wrote with it} other {What {who} wrote with it}}',
  'letters.words.answer':
    '{own, select, yes {What we wrote with our answer} other {What {who} wrote with its answer}}',
  'letters.back':
    '{kind, select, letter {Your teacher has sent the words of your letter back.} other {Your teacher has sent your notice back.}}',
  'letters.back.reason': 'Your teacher: {reason}',
  'letters.back.write': 'Find other words',
  'letters.back.title': 'Other words',
  'letters.back.means':
    '{kind, select, letter {The order itself has gone out. Only its words wait, until your teacher lets them go.} other {Nobody reads it before your teacher lets it go.}}',
  'letters.back.send': 'Give it to your teacher',
  'letters.tray.anew': '{count, plural, one {written anew} other {written anew # times}}',
  'letters.tray.reason': 'You asked: {reason}',
  'letters.tray.why': 'Why does it go back? Its writers read this. You may leave it empty.',
  'letters.tray.send': 'Send it back',
} as const;
