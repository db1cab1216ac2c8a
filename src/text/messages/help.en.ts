/** English: hints at first sight, why a button cannot be pressed, and where more can be read. */
export const HELP_EN = {
  'hint.label': 'Hint',
  'hint.close': 'Got it',
  'hint.cable':
    'A cable has come in. Its stamp says how urgent it is; below it stand the hour and what it rests on.',
  'hint.unsure': 'A question mark on the map: reckoned from an old report or an estimate. It may be wrong.',
  'hint.draft': 'Sealed, and not yet sent: you can take it back or change it until you send.',
  'hint.fell': 'A number at the top fell. Press it to read what it means and why it moved.',
  'hint.line':
    'A quarantine has been proclaimed. What happens to a ship at the line is your navy’s or your captains’ standing order.',
  'hint.offer':
    'An offer lies on the table. It waits under Talks until it runs out, also while you send others.',
  'hint.pledge': 'Something has been promised. Talks keeps count of who keeps his word.',
  'hint.incident':
    'Something went wrong without an order. High alert, contact and loose rules make it likelier; calm answers make it safer.',
  'hint.knot': 'The knot is getting tight. Public demands pull it; gestures and talks loosen it.',
  'why.sent': 'These orders have been sent. Wait for the other side.',
  'why.answered': 'Your answer has been sent.',
  'why.first-turn': 'This is the first turn.',
  'why.last-turn': 'There is no later turn.',
  'why.nothing-chosen': 'Choose one first.',
  'ultimatum.demand':
    '{side, select, us {Demanded: that the missiles leave Cuba.} other {Demanded: a pledge not to invade Cuba.}}',
  'ultimatum.good':
    'Made good by a deal that ends the crisis in time, or by shooting when it runs out. No blow follows by itself: that takes an order of yours.',
  'ultimatum.lapse.public': 'If neither comes: credibility {change}, and their leader takes you for softer.',
  'ultimatum.lapse.private': 'If neither comes, their leader takes you for softer. The world hears nothing.',
  'ultimatum.way': 'It reaches them in {least} to {most} hours. The deadline counts from now.',
  'ultimatum.leaves': 'However short, it leaves them one whole turn to answer once they hear it.',
  'ultimatum.longer': 'Runs for {hours} hours, so that they have a turn to answer.',
  'ultimatum.turns': 'Turns they have to answer: {turns}',
  'ultimatum.turns.late': 'Turns they have to answer: {turns}, or {late} if it is {hours} hours on its way',
  'ultimatum.last':
    '{kind, select, public {Our public deadline} other {Our private deadline}} runs out this turn. Without a deal or shooting by then {kind, select, public {our credibility moves {change}, and their leader takes us for softer.} other {their leader takes us for softer.}}',
  'bar.menu.hints': 'Show hints again',
  'briefing.more': 'Read on: situation, desks, sources',
  'briefing.want': 'You want:',
  'about.drill':
    'This is a drill: the other side follows orders written for it, and a letter comes earlier than in 1962.',
} as const;
