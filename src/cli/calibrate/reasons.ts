/** Why a measure misses its band, as far as it is known. Printed only beside a miss. */
const REASONS: { readonly [id: string]: string } = {
  'T7.nuclear':
    'an early strike meets few launchers and forces at rest: one survivor with a chance of .05 to fire, a hard leader in three to answer elsewhere, and little hazard from a day of combat',
  'T9.turns':
    'two doves meet halfway as soon as both have come down from their first demands, half a day early; nothing in the rules makes a deal that both want take longer',
  'T10.nuclear':
    'full alert short of war on both sides, loose rules and free air defence for five days, boats held down, guns that fire on low flights: nine times the rate of a routine day; only one pair of hawks in four settles, so most live under it to the end',
  'T12.war':
    'random play signs, or takes the missiles away alone, before it can climb: acceptance and withdrawal are one choice among a few at the private desk each turn, and a strike needs four days of building (the band was drawn up for a strike that may come at once)',
  'T12.nuclear': 'as for any war: most games are over by the middle of the crisis',
  'T12.settled': 'as for any war: any listed offer may be accepted at any time',
  'T13.soft':
    "alert, line and deadline each shift the belief by their likelihood ratio, and together pass a soft leader's critical risk within two turns of the line; nothing makes a soft leader stay",
  'T13.moderate':
    'the same: one belief stands for all that a leader fears, so soft and moderate leaders yield within a turn of each other; the band supposes that leaders of one temper differ, and here they do not',
};

export const reasonFor = (id: string): string => REASONS[id] ?? 'not known yet';
