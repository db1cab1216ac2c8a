/** English: playing against the recorded orders of another game. `who` is the side that gives those orders, `foe` the player’s. */
export const GHOST_EN = {
  'ghost.title': 'Play against these orders',
  'ghost.about':
    'A new game. The computer’s side gives the orders of this one, turn by turn, for as long as all of a turn’s are allowed; then the computer goes on by itself. It also answers whatever this game never asked.',
  'ghost.play': 'Play {foe} against {who}’s orders',
  'ghost.luck': 'With the same luck',
  'ghost.luck.about':
    'Chance draws as it did here for as long as both sides do as they did. You have seen what came of it, so new luck is the fairer match.',
  'ghost.left':
    'From {when} on the recorded orders {why, select, ended {have run out} other {no longer fit}}. {known, select, yes {From now on you face: {leader}.} other {From now on you face a leader you do not know.}}',
  'ghost.faced': '{who} gave the orders of another game.',
  'ghost.whole': 'They fitted to the end.',
  'ghost.refused':
    'They fitted until turn {turn}, {when}. Then “{order}” was not allowed any more: {refusal} From there on the computer decided.',
  'ghost.ended':
    'They fitted as long as there were any. From turn {turn}, {when}, on there were no more, and the computer decided.',
  'ghost.unmet':
    '{count, plural, one {One question that game had never met was} other {# questions that game had never met were}} answered by the computer.',
} as const;
