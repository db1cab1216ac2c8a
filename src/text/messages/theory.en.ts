/**
 * English: one turn as four models of the literature see it. Combinations, deals, points and chances arrive as words; counts as
 * numbers. `who` is a side by name.
 */
export const THEORY_EN = {
  'theory.title': 'Theory: four ways of looking at this turn',
  'theory.about':
    'All four show the position as this turn’s orders were written. Points are those of this game’s final score: a modelling choice, so take the pattern from here and not the decimals. An air strike after which the missiles stay goes on to a landing; “Moscow escalates” means high alert and shots.',
  'theory.over': 'When it was over there was nothing left to choose. Take an earlier turn.',
  'theory.toLast': 'To the last turn',
  'theory.deal.offered': '“Missiles leave” means here by the deal that lay on the table: {deal}.',
  'theory.deal.supposed':
    'No deal to take the missiles out lay on the table. “Missiles leave” means here by the one that was best for both beside nuclear war: {deal}.',
  'theory.us.none': 'no blockade',
  'theory.us.blockade': 'blockade',
  'theory.us.strike': 'air strike',
  'theory.us.both': 'air strike and blockade',
  'theory.ussr.stay': 'missiles stay',
  'theory.ussr.leave': 'missiles leave',
  'theory.ussr.escalate': 'Moscow escalates',
  'theory.combination': '{us}, {ussr}',

  'theory.square.title': 'A square: two choices each',
  'theory.square.stays':
    'From “{from}” neither side would gain by moving if both look ahead, so play would end where it was.',
  'theory.square.ends': 'From “{from}”, if both look ahead move by move, play would end in “{end}”.',
  'theory.square.depends':
    'From “{from}”, play would end in “{us}” if Washington moves first and in “{ussr}” if Moscow does.',
  'theory.square.limit':
    'The square leaves out all but these two choices a side: talks, delay, accidents, and what each did not know.',
  'theory.square.read':
    'In each cell each side’s rank, from 4 for its best to 1 for its worst, and its points. In a Nash equilibrium neither side gains by changing its own choice alone; arrows show the way the theory of moves foresees: the sides take turns, and each looks ahead to the end.',
  'theory.square.points': '{points} points',
  'theory.square.here': 'it stood here',
  'theory.square.near': 'nearest to how it stood',
  'theory.square.end': 'it would end here',
  'theory.square.first': 'the end if {who} moves first',
  'theory.square.nash': 'Nash equilibrium',
  'theory.square.path': 'Step by step: {steps}.',
  'theory.square.source':
    'Source: Steven J. Brams, Superpower Games, Yale University Press, 1985, and Theory of Moves, Cambridge University Press, 1994.',

  'theory.options.title': 'Every combination: which would last?',
  'theory.options.now':
    'It stood at “{now}”, where {stay, select, both {both sides would stay} us {Washington would stay and Moscow would move} ussr {Moscow would stay and Washington would move} other {both sides would move}}; {moved, select, no {a turn later it still stood there} other {a turn later it stood at “{next}”}}.',
  'theory.options.limit':
    'It takes for granted that each side knows what the other wants, and asks only which of two ends is wanted more, not how much more.',
  'theory.options.read':
    'Why a side stays put, the strongest reason first. A combination lasts when both stay. An air strike cannot be undone.',
  'theory.options.combination': 'Combination',
  'theory.options.place': 'choice {place} of {all}',
  'theory.options.lasts': 'lasts',
  'theory.options.here': 'it stood here',
  'theory.options.next': 'a turn later',
  'theory.stay.nash': 'no better step',
  'theory.stay.nash.about': 'No step of its own would leave it better off (Nash stability).',
  'theory.stay.seq': 'a sure answer',
  'theory.stay.seq.about':
    'It has a better step, but the other would gain by answering it, and then the gain is gone (sequential stability).',
  'theory.stay.smr': 'a feared answer',
  'theory.stay.smr.about':
    'The other could answer, perhaps at its own cost, and from that answer there is no way out (symmetric metarationality).',
  'theory.stay.gmr': 'a weak answer',
  'theory.stay.gmr.about':
    'The other could answer, but there is a way out of that answer (general metarationality).',
  'theory.stay.moves': 'would move',
  'theory.stay.moves.about': 'It has a better step that no answer can spoil.',
  'theory.options.source':
    'Source: Niall M. Fraser and Keith W. Hipel, Conflict Analysis: Models and Resolutions, North-Holland, 1984; Liping Fang, Keith W. Hipel and D. Marc Kilgour, Interactive Decision Making, Wiley, 1993.',

  'theory.brink.title': 'Brinkmanship: how much risk was worth it?',
  'theory.brink.now':
    'To stand firm was worth a chance of nuclear war of up to {us} to Washington and up to {ussr} to Moscow; this turn ran {run}, and to stand so until the last day would have run {ahead}.',
  'theory.brink.limit':
    'This weighs only winning, giving way and war; a deal in between, better for both, it cannot see.',
  'theory.brink.read':
    'Winning is that the other side gives way. The most risk worth running is where standing firm and giving way count the same (the critical risk).',
  'theory.brink.worth': 'worth running at most',
  'theory.brink.reckoned': 'as it reckoned this turn',
  'theory.brink.run': 'truly run this turn',
  'theory.brink.ahead': 'to the last day, as it stood',
  'theory.brink.both': 'Both sides',
  'theory.brink.within': 'The risk was within what standing firm was worth.',
  'theory.brink.over-now': 'This turn alone ran more than standing firm was worth.',
  'theory.brink.over-ahead':
    'This turn ran less than standing firm was worth; to go on so until the last day would have run more.',
  'theory.brink.no-risk': 'Giving way counted for as much as winning: no risk was worth it.',
  'theory.brink.any-risk': 'Even certain war counted for more than giving way.',
  'theory.brink.source':
    'Source: Thomas C. Schelling, The Strategy of Conflict, Harvard University Press, 1960; Daniel Ellsberg, The Theory and Practice of Blackmail, a lecture of 1959 (RAND, 1968).',

  'theory.bargain.title': 'Bargaining: the deals that were possible',
  'theory.bargain.stay':
    'Of {all} deals that take the missiles out, {beat, plural, =0 {none was} one {# was} other {# were}} better for both than missiles that stay, and {attack} better than an American attack: the worth of a deal hangs on what comes without one.',
  'theory.bargain.frozen':
    'Of {all} deals that take the missiles out, {beat, plural, =0 {none was} one {# was} other {# were}} better for both than the freeze alone, and {attack} better than an American attack: the worth of a deal hangs on what comes without one.',
  'theory.bargain.fight':
    'Of {all} deals that take the missiles out, {beat, plural, =0 {none was} one {# was} other {# were}} better for both than fighting on.',
  'theory.bargain.limit':
    'No point on this chart says whether a deal would have been believed, and neither side saw the other’s points.',
  'theory.bargain.read':
    'Each deal is scored as if signed this turn, with what signing cost at home; its promises are taken as kept, and quiet clauses as secret.',
  'theory.bargain.better':
    '{count, plural, =0 {No deal of this turn was better for both than what happened.} one {# deal of this turn was better for both than what happened.} other {# deals of this turn were better for both than what happened; the best of them stand below.}}',
  'theory.bargain.chart': 'All deals by their points for Washington, across, and for Moscow, upwards',
  'theory.bargain.across': 'Washington’s points',
  'theory.bargain.up': 'Moscow’s points',
  'theory.bargain.deal': 'a deal',
  'theory.bargain.frontier': 'frontier: no gain for one side without loss to the other',
  'theory.bargain.zone.stay': 'better for both than missiles that stay',
  'theory.bargain.zone.frozen': 'better for both than the freeze alone',
  'theory.bargain.zone.attack': 'better for both than an American attack',
  'theory.bargain.zone.fight': 'better for both than fighting on',
  'theory.bargain.mark': 'Mark',
  'theory.bargain.what': 'Deal',
  'theory.bargain.happened': 'What happened: the final scores',
  'theory.bargain.reached': 'The deal reached, if signed this turn',
  'theory.bargain.example': 'Better for both than what happened',
  'theory.bargain.sooner': 'Signed this turn it would have been better for both than what happened.',
  'theory.bargain.feared':
    '{who} gained by signing the reached deal this turn only if it thought an American attack likelier than {chance}.',
  'theory.noDeal.stay': 'No deal: the missiles stay',
  'theory.noDeal.frozen': 'No deal beyond the freeze',
  'theory.noDeal.attack': 'No deal: an American attack',
  'theory.noDeal.fight': 'No deal: the fighting goes on',
  'theory.bargain.source':
    'Source: John F. Nash, The Bargaining Problem, Econometrica 18, 1950. The worth of each clause is this game’s own.',
} as const;
