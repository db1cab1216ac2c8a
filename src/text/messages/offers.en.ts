/** English: letters as a thread, the draft with its clauses, what it is worth and costs, and two offers side by side. */
export const OFFERS_EN = {
  'offers.jump': 'Go to',
  'offers.jump.letters': 'Letters ({count})',
  'offers.jump.draft': 'Draft',
  'offers.jump.compare': 'Compare',
  'offers.jump.pledges': 'Pledges',
  'offers.letters': 'Letters',
  'offers.noneOpen': 'No offer is open now.',
  'offers.done': 'Done with',
  'offers.lapsed': 'lapsed with the agreement',
  'offers.they.ask': 'They ask',
  'offers.they.give': 'They give',
  'offers.nothing': 'nothing',
  'offers.arrived.turn': 'came in the course of that turn',
  'offers.arrived': 'arrived {when}',
  'offers.crossed':
    '{count, plural, one {crossed the letter} other {crossed the letters}} of {when}: neither writer had read the other',
  'offers.worth': 'Worth {own} points to us and about {other} to them.',
  'offers.cannot': 'What is grey is not possible now. {why}',
  'offers.answers.about': 'What each answer does',
  'offers.about.talks.accept': 'the ambassador carries our yes; it binds when it arrives.',
  'offers.about.talks.acceptPublic': 'we say yes before the world; it binds at once.',
  'offers.about.talks.rider':
    'before the world we say yes to the public clauses only; the rest goes in a private letter of ours.',
  'offers.about.talks.refuse': 'the offer is closed; they trust us less.',
  'offers.about.talks.counterButton':
    'their terms go into the draft, and we change them. Their offer stays open.',
  'offers.crossing':
    'An offer of ours is out as well. If their yes and ours cross, the first to arrive binds.',
  'offers.tooLate': 'accepted too late: it was no longer open when the yes arrived',
  'agreement.title': 'Agreed',
  'agreement.how':
    '{how, select, own {Our offer, accepted by {side, select, us {Washington} other {Moscow}}} theirs {The offer of {side, select, us {Washington} other {Moscow}}, accepted by us} other {By what both sides have promised}}',
  'agreement.gives': '{who} promises',
  'agreement.until':
    '{ends, select, no {It binds from now on; the crisis is not over.} war {The war ends on these terms.} other {The crisis ends on these terms. By 20 November it will be seen what is kept.}}',
  'agreement.overtaken.accept':
    '{where, select, sealed {Our acceptance of their offer was sealed, but had not left.} other {Our acceptance of their offer was still on its way.}} The first answer to arrive binds.',
  'agreement.overtaken.offer':
    '{where, select, sealed {Our new offer was sealed, but had not left.} other {Our new offer was still on its way.}} The first answer to arrive binds.',
  'agreement.said': 'Agreed. {how}. {given} {until}',
  'offers.own.stands':
    'It stands until {when} and cannot be taken back. Until then they may say yes to it, whatever we offer after it.',
  'offers.own.firstOut': 'The first of them runs out on {when}.',
  'offers.compareDraft': 'Compare with the draft',
  'offers.keys':
    'Press a clause to change it; press its ticked line again to strike it out. Or drag it onto the paper and off. In focus, the number keys choose; 0 strikes out.',
  'offers.theirs': 'Theirs: {clause}',
  'offers.asTheirs': 'As in theirs: {clause}',
  'offers.changed':
    '{letter}: {count, plural, =0 {nothing changed yet} one {# clause changed} other {# clauses changed}}, {own} for us and {other} for them.',
  'offers.about': 'about {change}',
  'offers.best': 'of {points}',
  'offers.bars':
    'Bars: points from no deal to the best one can hope for. Hatched: where leaders may hold out.',
  'offers.insists':
    'Hatched: what leaders may hold out for today, {same, select, yes {about {dove}} other {from {dove} (a dove) to {hawk} (a hawk)}}.',
  'offers.gain.gain': 'They would gain by it.',
  'offers.gain.even': 'They would come out about even.',
  'offers.gain.loss': 'They would lose by it.',
  'offers.mostFor': 'It gives them most that {clause} ({change}).',
  'offers.mostAgainst': 'It costs them most that {clause} ({change}).',
  'offers.signing.loses': 'Unthinkable for them',
  'offers.signing.none': 'Too little for them today',
  'offers.signing.soft': 'A long shot',
  'offers.signing.steady': 'Thinkable for them',
  'offers.signing.all': 'Within reach',
  'offers.signing.offered': 'No less than they offered',
  'offers.why.loses': 'No leader signs what he loses by.',
  'offers.why.none': 'Today even a dove would hold out for more; leaders settle late.',
  'offers.why.soft': 'Today only a dove might sign it. We put the chance that theirs is one at {chance}%.',
  'offers.why.steady':
    'Today only a hawk would hold out for more. We put the chance that theirs is one at {other}%.',
  'offers.why.all': 'Even a hawk might sign it today.',
  'offers.why.offered': 'They themselves have offered what gives them no more than this.',
  'offers.askedLess': 'Their own offer of {when} gives them less than this.',
  'offers.refusedMore': 'They refused our letter of {when}, which gave them no less.',
  'offers.channel': '{about}.',
  'offers.arrives': 'Arrives {when}.',
  'offers.delay': '{hours, plural, =0 {at once} one {in # hour} other {in # hours}}',
  'offers.delay.chance': '{hours, plural, =0 {at once} one {in # hour} other {in # hours}} ({chance}%)',
  'offers.unheard':
    '{chance}% that the envoy is taken for a man without authority, and the letter is never heard.',
  'offers.costs':
    'On signing: {home} {change}. {hidden, select, no {Nothing is hidden.} other {If it leaks: us {own}, them {other}.}}',
  'offers.prices': 'When it is signed',
  'offers.signing.free': '{home} 0: we give up nothing that we have bound ourselves to.',
  'offers.signing.costs':
    '{home} about {change}, for what we have bound ourselves to and give up. A tight knot makes it dearer; what is hidden costs less.',
  'offers.onTheWay':
    '{chance}% that the letter is read on its way. Then {home} {lost} and {allies} {alliesLost}, whatever it says.',
  'offers.revealed':
    '{who} could also give our secret to the world: {home} about {change}. It would be trusted less for it.',
  'offers.noneHidden': 'No clause is hidden from the world.',
  'offers.leaks': 'If the world learns what is hidden, the final score moves by',
  'offers.hidden': 'Hidden clause',
  'offers.forUs': 'For us',
  'offers.forThem': 'For them',
  'offers.forThemAbout': 'For them, about',
  'offers.inAll': 'In all',
  'offers.compare': 'Two offers side by side',
  'offers.compare.none': 'As soon as there is a letter, any two can be compared here.',
  'offers.compare.one': 'First',
  'offers.compare.two': 'Second',
  'offers.compare.caption':
    '{count, plural, =0 {They say the same.} one {They differ in # clause.} other {They differ in # clauses.}} Numbers: points of the final score for us.',
  'offers.compare.clause': 'Clause',
  'offers.compare.change': 'Second gives us',
  'offers.draft': 'Our draft',
  'offers.title.ours': 'Ours, {when}',
  'offers.title.theirs': '{who}, {when}',
  'offers.differs': 'differs',
  'offers.same': 'the same',
  'offers.noChange': '0',
} as const;
