/** English: what the rope and the meters say beside their pictures. `percent` is what the knot adds to the price of a concession. */
export const INSTRUMENTS_EN = {
  'rope.state': '{level, select, slack {Slack} loose {Loose} firm {Firm} tight {Strained} other {Jammed}}',
  'rope.means':
    '{level, select, slack {Little is bound yet: giving way costs only {percent}% more.} loose {It can still be untied by hand: giving way costs {percent}% more.} firm {It will not fall open by itself: giving way costs {percent}% more.} tight {Threads break: giving way costs {percent}% more.} other {Only public acts loosen it now: giving way costs {percent}% more.}}',
  'rope.untied': 'Untied',
  'rope.untied.means': 'The two governments have agreed.',
  'end.rope':
    'The knot was left {level, select, slack {slack} loose {loose} firm {firm} tight {strained} other {jammed}}: {value} of 100.',
  'rope.last': '{way, select, up {Last tightened} other {Last loosened}} by {who}: {cause} ({by})',
  'rope.last.none': 'Nothing has moved it yet.',
  'meter.grave': 'in danger',
} as const;
