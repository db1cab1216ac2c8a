/** English: risk, luck and what might have been. */
export const LUCK_EN = {
  'luck.pending': 'What chance of nuclear war these orders ran, whatever was drawn, is being worked out.',
  'luck.estimate':
    'The rules’ running estimate: {run}. What these orders ran whatever was drawn could not be worked out.',
  'luck.run':
    'Up to {war, select, yes {the war} other {the end of this game}} your orders, and the other side’s, ran a {run} chance of nuclear war.',
  'luck.verdict.lucky': 'None came. That was luck.',
  'luck.verdict.unlucky': 'It came all the same. That was bad luck.',
  'luck.verdict.expected':
    '{war, select, yes {It came, and that was no surprise.} other {None came, and that was no surprise.}}',
  'luck.key.run': 'These orders, whatever is drawn',
  'luck.key.estimate': 'The rules’ running estimate',
  'luck.later': 'Had other draws let the game go on, with no new orders, it would have been {run} in all.',
  'luck.key.reckoned': 'As {who} reckoned it ({run})',
  'luck.known':
    'A desk’s own figure told what its side could know then; the chance run tells what was true on both sides. It counts an accident only as far as it was likely to happen; once one has happened, war from it alone can be likelier than that.',
  'luck.causes': 'Where the {run} came from',
  'luck.cause.false-alarm': 'false alarms',
  'luck.cause.stray-flight': 'stray flights',
  'luck.cause.shoot-down': 'aircraft shot at',
  'luck.cause.submarine': 'submarines hunted',
  'luck.cause.combat': 'shooting at sea or ashore',
  'luck.cause.strike.survivors': 'launchers that survived a strike',
  'luck.cause.S4': 'the landing',
  'luck.cause.S5': 'an attack in Europe',
  'luck.cause.reaction.retaliate': 'an answer to a strike',
  'luck.cause.decision': 'a leader’s own order',
  'luck.title': 'The same orders, {games, number} other draws of luck',
  'luck.counted':
    'Here wars are counted, and every game goes on to its own end, also past the turn in which this one ended. The chance that orders run to that end adds up every danger, come or not, and is steadier; the two lie close together.',
  'luck.progress': 'Games played',
  'luck.done': '{done, number} of {of, number}',
  'luck.stop': 'Stop',
  'luck.stopped': 'Stopped.',
  'luck.failed': 'It could not be worked out on this machine.',
  'luck.again': 'Begin again',
  'luck.supposed':
    'This game was never played. The model made it from yours, with other luck or with one thing changed.',
  'luck.return': 'Back to your own game',
  'luck.own': 'as in this game',
  'luck.setting': 'this game’s setting',
  'luck.interval': '{low} to {high}',
  'luck.futures': 'The most different of them',
  'luck.future':
    '{end}, after {turns, plural, one {# turn} other {# turns}}{scored, select, no {} other {: Washington {us}, Moscow {ussr}}}.{misfits, plural, =0 {} one { # order no longer fitted.} other { # orders no longer fitted.}}',
  'luck.open': 'Open it',
  'luck.open.named': 'Open: {end}',
  'luck.model':
    'This is the game’s model played again and again. It tells how this model works, not how likely war was in 1962. Small figures beside a share: where the true one lies, 19 times in 20.',
  'luck.danger': 'Danger in this game: {danger} on the course history took, {who}.',
  'luck.dangers': 'The same orders, had it been more or less dangerous',
  'luck.dangers.about':
    'Nobody knows how dangerous an accident was in 1962. The chance of nuclear war from these orders, each game played to its end, at each of the five settings:',
  'luck.effects': 'What each order did to the risk',
  'luck.effects.about':
    'The same game with one order left out, many times with the same luck. Small figures: where the true difference almost surely lies.',
  'luck.effects.ask': 'Work it out',
  'luck.effects.small': '{count, plural, one {# smaller one} other {# smaller ones}}',
  'luck.effects.rest':
    '{told, plural, =0 {No order} one {# order} other {# orders}} of {all} made a difference that can be told from chance.',
  'luck.effect': '{who}, {when}: {order}',
} as const;
