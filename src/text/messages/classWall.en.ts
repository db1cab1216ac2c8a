/** English: the wall of a class. */
export const CLASS_WALL_EN = {
  'wall.join': 'Join the class',
  'wall.seated': '{count, plural, =0 {Nobody is here yet} one {# is here} other {# are here}}',
  'wall.note': 'No name, no account. Scan the picture, or open the address and type the code.',
  'wall.inject': 'News',
  'wall.news': 'What the world knows',
  'wall.blank': 'Nothing is shown now.',
  'wall.phase':
    '{kind, select, over {It is over: the debrief is next} door {Joining} reading {Read your role} talks {Talk and decide} watching {What happened} debrief {Talk it over} other {The class is over}}',
  'wall.step': 'Step {n} of {count}',
  'wall.map':
    'Map of the Caribbean. {line, select, none {There is no quarantine line.} lifted {The quarantine line is lifted.} proclaimed {A quarantine line {radius} miles from Cuba is proclaimed.} suspended {The quarantine line is suspended.} other {A quarantine line {radius} miles from Cuba is in force.}} {sites, plural, =0 {} one {One missile site is known.} other {# missile sites are known.}}',
  'wall.line':
    '{line, select, proclaimed {Quarantine line, proclaimed} suspended {Quarantine line, suspended} other {Quarantine line, in force}}',
  'wall.quiet': 'Nothing new has been heard. Both cabinets are talking.',
  'wall.telling':
    'What has happened is told {where, select, screen {on the teacher’s screen} other {at the seats}} first.',
  'wall.sites': 'Missile sites',
} as const;
