/** Why a measure misses its band, as far as it is known. Printed only beside a miss. */
const REASONS: { readonly [id: string]: string } = {
  'T3.mean':
    'the rate of incidents was fitted to the whole crisis; from the speech on it falls a little short',
  'T5.share':
    'the dated line holds alert and contact level from 24 October on, so the danger is the same every day; fire on low-level flights and the submarines held down, which made 27 October the worst, come by chance alone, and contact cools within a turn',
  'T6.destroyed':
    'nuclear use ends two games in five before the island is occupied, and work goes on at sites that were struck; a single strike destroys nine launchers in ten',
  'T7.nuclear':
    'an early strike meets few launchers and forces at rest: one survivor with a chance of .05 to fire, a hard leader in three to answer elsewhere, and little hazard from a day of combat',
  'T9.turns': 'two doves meet halfway as soon as both have come down from their first demands, a turn early',
  'T10.nuclear':
    'full alert short of war on both sides, loose rules and free air defence for five days; retaliation doubles what is left',
  'T10.settled': 'the shares that two hawks insist on meet late, when half of the games have gone nuclear',
  'T10.longer': 'nuclear war cuts games short',
  'T11.gap':
    'the midpoint of an end is the same however it was reached, and better terms move a score by two fifths of their worth only',
  'T12.war':
    'random play signs, or takes the missiles away alone, before it can climb: acceptance and withdrawal are one choice among a few at the private desk each turn, and a strike needs days of building',
  'T12.nuclear': 'as for any war: most games are over by the middle of the crisis',
  'T12.settled': 'as for any war: any listed offer may be accepted at any time',
  'T13.soft':
    "alert, line and deadline each shift the belief by their likelihood ratio, and together pass a soft leader's critical risk within two turns of the line; nothing makes a soft leader stay",
  'T13.moderate':
    'the same: one belief stands for all that a leader fears, so soft and moderate leaders yield within a turn of each other',
};

export const reasonFor = (id: string): string => REASONS[id] ?? 'not known yet';
