/**
 * English: what the computer thought, in the debrief. `who` is the computer's side, `foe` the player's; options arrive as words,
 * points with one decimal. A temper is 0 dove, 1 moderate, 2 hawk.
 */
export const PAPERS_EN = {
  'papers.title': 'The other side’s papers',
  'papers.faced': 'You faced: {leader}. He {about}',
  'papers.unknown': 'This record does not tell which leader you faced.',
  'papers.about':
    'For each turn: what {who} believed as it chose, what it expected of each choice in points of its own final score, and what would have changed its mind. It looked into up to {nodes, plural, one {# future} other {# futures}} for a turn. The leader and his values are a model, not a portrait.',
  'papers.none': 'No notes were kept with this game.',
  'papers.turn': 'Turn {turn} · {when}',
  'papers.gist': 'war {war}, settlement {deal}',
  'papers.tempers':
    'It took {foe}’s leader for a dove at {dove}, a moderate at {moderate}, a hawk at {hawk}.{temper, select, none {} 0 { He was a dove.} 1 { He was a moderate.} other { He was a hawk.}}',
  'papers.chances': 'It put nuclear war before the end at {war}, and a signed settlement at {deal}.',
  'papers.least':
    'The least it thought {foe} would sign was worth {points} points to {foe}, counted against no deal.',
  'papers.at': '{desk}, best first',
  'papers.answer': 'The answer to what could not wait, best first',
  'papers.option': '{name}: {detail}',
  'papers.step': '{step, select, 1 {a step up} other {a step down}}',
  'papers.points': '{points} {count, plural, one {point} other {points}}',
  'papers.taken': 'taken',
  'papers.chosen': 'chosen',
  'papers.instead': 'It was not carried out. The record has “{given}”.',
  'papers.reversal.temper':
    'Sure of facing {temper, select, 0 {a dove} 1 {a moderate} other {a hawk}}, it would have taken “{option}”.',
  'papers.reversal.margin':
    '“{option}” would have been taken had it been worth {by} {by, select, 1 {point} other {points}} more.',
  'papers.reversal.mixed':
    '“{option}” promised {by} {by, select, 1 {point} other {points}} more. Between choices so close its mood decided.',
  'papers.reversal.nothing': 'There was nothing else to choose.',
  'papers.small': 'less than {points}',
} as const;
