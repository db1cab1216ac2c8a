/**
 * English: what one takes along from a finished game: the printed report with its questions, tables, the game's file. Parameters
 * arrive as in the debrief: sides, orders, clauses and chances as words.
 */
export const REPORT_EN = {
  'keep.print': 'A report on paper',
  'keep.print.about':
    'Up to four pages in black and white: how it ended, the risk, every turn, the maps of the moments that mattered, misreadings, and questions drawn from this very game with room to write.',
  'keep.print.button': 'Print the report',
  'keep.print.preview': 'Look at it first',
  'keep.print.region': 'The report as it will be printed',
  'keep.json': 'Everything as data',
  'keep.json.about':
    'One JSON file with all that is known of this game: turns, orders, events, beliefs beside the truth, risk by cause, and more. Codes and words stand side by side.',
  'keep.json.button': 'Save as JSON',
  'keep.csv': 'Everything as tables',
  'keep.csv.about':
    'The same as one CSV table a subject, packed into a ZIP file. Any spreadsheet opens them.',
  'keep.csv.button': 'Save as CSV tables',
  'keep.file': 'The game itself',
  'keep.file.about':
    'A file that brings this game back: open it on the title and it stands where it stood, debrief and all.',
  'keep.file.button': 'Save the game',

  'report.title': 'Report on a game of October 1962',
  'report.dates': '{from} to {to}; {turns, plural, one {# turn} other {# turns}} played',
  'report.played': 'Played by',
  'report.played.people': '{who} by people at this screen',
  'report.played.pair': 'Both sides by people at this screen',
  'report.played.computer': '{who} by the computer',
  'report.name': 'Name',
  'report.day': 'Date',
  'report.set': 'Settings',
  'report.danger': 'Danger: {danger}, {who}',
  'report.usual': 'all else as usual',
  'report.seed': 'game number {seed}',
  'report.scores': '{us}: {usPoints} of 100. {ussr}: {ussrPoints} of 100. The world thinks {seen}.',
  'report.agreed': 'What was agreed, and how it was kept',
  'report.agreed.none': 'Nothing was agreed.',
  'report.pledge': '{who}: {clause} ({publicity}; {state})',
  'report.risk.about':
    'The chance of nuclear war run from the first turn on. The figures stand in the table of turns.',
  'report.turns': 'Turn by turn',
  'report.turns.when': 'Turn',
  'report.turns.orders': '{who} ordered',
  'report.turns.risk': 'Risk (so far)',
  'report.turns.run': '{run} ({total})',
  'report.turns.history': 'In 1962',
  'report.turns.none': 'nothing',
  'report.turns.named': 'Orders by name only; what they contained is in the debrief.',
  'report.stills': 'What each side believed, and what was true',
  'report.stills.same': 'Where they parted: nowhere that is told here.',
  'report.more': '{count, plural, one {One more is in the debrief.} other {# more are in the debrief.}}',
  'report.nearMiss': 'Compare {day}: {what}',
  'report.questions': 'Questions',
  'report.question.riskiest':
    '{when} was the most dangerous turn{run, select, none {} other { (chance of nuclear war: {run})}}.{order, select, none {} other { {who} ordered “{order}”.}} What did you feel then, and who knew how great the risk was?',
  'report.question.felt':
    '{when}. {fact} What did you feel at that moment, and did it change what you did next?',
  'report.question.misread':
    '{who}, {when}. {fact} What could have shown the truth in time, and why did it not?',
  'report.question.closest':
    '{when}. {fact} Which earlier decisions made it likelier, and who could still have stopped it?',
  'report.question.crossed':
    '{when}. Two offers crossed on the way. What would each side have written had it read the other’s first?',
  'report.question.leaked':
    '{when}. A message from {who} leaked. How should a leader write who must expect that?',
  'report.question.underway':
    '{when}. {who} gave its orders while a letter from {foe} was on its way. What would have been different had it waited, and could it have known?',
  'report.question.war':
    'Nuclear weapons were used: {when}, turn {turn}. Which was the last order of either side that could have prevented it, and what did those who gave it know?',
  'report.question.broken':
    '{who} broke its word: {clause}. Can that be justified, and what will the next promise from {who} be worth?',
  'report.question.secret':
    '{publicity, select, 1 {Only the two governments knew} other {Only the two leaders and their go-betweens knew}} of one promise: {clause}. Who had a right to know, and what would have happened had it come out at once?',
  'report.question.open':
    'All that was agreed was public, this too: {clause}. What did it cost to promise that before the world, and would it have been right to do so in secret?',
  'report.question.no-deal':
    '{count, plural, one {One offer was sent, and it did not become} other {# offers were sent, and none of them became}} an agreement. What stood in the way most: the terms, the timing or those who looked on?',
  'report.question.no-offer':
    'Neither side sent an offer. What could each have offered that the other would have taken seriously?',
  'report.question.left':
    'In 1962, {when}, {who} gave an order that this game did not have then: “{order}”. What became different, and what did not?',
  'report.question.as-1962':
    'Every order of 1962 was given here too, in its time. What came out differently all the same, and what does that say of luck?',
  'report.question.limits':
    'This game was set to a danger of “{danger}”; scholars differ by a factor of sixty. Which of your conclusions hold whoever is right? And what does the model leave out: whose voice, whose losses?',
  'report.question.today.accident':
    'Something went wrong that no leader wanted. Between which states could that happen today, and what is there to stop it?',
  'report.question.today.letters':
    'Here letters took hours. Today a message takes a second. Would that make such a crisis safer, or only faster?',
  'report.question.today.secret':
    'Here a crisis ended with a promise that was kept from the public. Should a government be able to do that today?',
  'report.question.today.misreading':
    'Here orders rested on a wrong picture of the other side. What do leaders see better today, and what is still hidden from them?',
  'report.question.today.risk':
    'Here a few people ran a risk for everybody. Who should decide today how great a risk of war is worth taking, and how?',
  'report.model': 'This is a model',
  'report.sources': 'Main sources of what is said of 1962',
} as const;
