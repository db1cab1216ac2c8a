/** English: the guided drill, a step at a time, each in at most 25 words. What stands on tabs and buttons arrives as it is called there. */
export const GUIDE_EN = {
  'guide.label': 'Guided drill',
  'guide.step': 'Step {n} of {count}',
  'guide.back': 'Back',
  'guide.next': 'Skip this step',
  'guide.leave': 'Leave the guide',
  'guide.cables':
    'Reports and letters come in as cables. Each tells its hour; its sources are below it. Read one, then open the tab “{situation}”.',
  'guide.map':
    '{side, select, us {The map shows what you know, not what is. A question mark is a guess. Click something there, or press “{orders}” in this list.} other {The map shows what you know. Washington has to guess much of it. Click something there, or press “{orders}” in this list.}}',
  'guide.order':
    'Orders belong to things and to four desks. Close the list, choose for “{military}”, read what an order does, and seal it.',
  'guide.offer':
    '{side, select, us {Open “{talks}” and write an offer: ask that the missiles leave, and give a pledge not to invade.} other {Open “{talks}” and write an offer: give up the missiles, and ask for a pledge not to invade.}}',
  'guide.seal':
    'Choose who may know each clause: everyone, both governments, or the leaders alone. See what a leak would cost. Then seal the offer.',
  'guide.send': 'Now send the orders. The other side seals its own, and all are opened at once.',
  'guide.watch':
    'This is what happened, in order, with what each thing moved and why. Read it, or show all; then go on.',
  'guide.answer':
    '{side, select, us {A letter from Moscow lies under “{talks}”. Accept it, refuse it, or counter it with an offer of your own.} other {An offer from Washington lies under “{talks}”. Accept it, refuse it, or counter it with one of your own.}}',
  'guide.end': 'Send again. Answer whatever comes, and hold if nothing is agreed, until the game is over.',
  'guide.debrief':
    'What each side believed stands beside what was true. Move through the turns. The other tabs hold the risk, 1962 and the papers. That was all.',
} as const;
