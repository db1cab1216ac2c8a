/** English: the long messages of a class debrief again, in short sentences and everyday words. */
export const CLASS_DEBRIEF_PLAIN_EN = {
  'classDebrief.pulse.about':
    'The game is over. Stop being your role. Say one word: how do you feel? Then choose a number. Nobody sees who chose it.',
  'classDebrief.panes.about':
    'These moments mattered. Choose one. See what each side thought, and what was true.',
  'classDebrief.talk.about':
    'Questions about your game. Talk in pairs first, then all together. Where can you see it in the record?',
  'classDebrief.keep.table.about': 'A CSV file with one row for each seat. It has code-names, no real names.',
  'classDebrief.keep.file.about':
    'One file with all games and what every seat did. You can keep it without this server.',
  'classPrint.forms.orders.about':
    'Each desk gives one order a turn, or none. Write the code. Some orders also need whom, what or how.',
} as const;
