/** English: the papers on the desk, and the three advisers who lie furthest apart. */
export const DOCUMENTS_EN = {
  'document.form':
    '{form, select, cable {Incoming cable} cipher {Cipher telegram} letter {Message} estimate {Intelligence estimate} press {Off the wires} other {Plot report}}',
  'document.stamp': '{side, select, us {Secret} other {Top secret}}',
  'document.confidence': 'Confidence',
  'document.confidence.high': 'High',
  'document.confidence.medium': 'Medium',
  'document.confidence.low': 'Low',
  'document.sure.photographs': 'Two counts in three fall within the bar.',
  'document.sure.agent-report': 'Three such reports in ten are false alarms.',
  'document.sure.agent-report.low': 'Too low for a false alarm: the truth is within 12 points of it.',
  'document.sure.assessment': 'Such a reading is right two times in three.',
  'document.sure.source-report': 'What he says is right four times in five.',
  'document.from.source-report': 'Source in Moscow to President',
  'document.ships': '{count, plural, one {One ship reported} other {# ships reported}}',
  'document.contacts': '{count, plural, one {One contact under water} other {# contacts under water}}',
  'document.contact': 'held by sonar, thought to be a Soviet submarine',
  'document.older': '{day}: {count, plural, one {# paper} other {# papers}}',
  'voices.title': 'Furthest apart on what to order',
  'voices.question':
    'Asked the same, as things stand, {low} says {lowChance} and {high} {highChance} {event}.',
  'voices.all': 'Hear them all',
} as const;
