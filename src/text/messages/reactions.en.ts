/** English: what cannot wait, its answers, and how it all can end. */
export const REACTIONS_EN = {
  'reaction.urgent': 'This cannot wait',
  'reaction.answer': 'Your answer',
  'reaction.opening.title': 'Before the crisis',
  'reaction.opening.question': 'What do you do?',
  'reaction.ship-refuses.title': '{ship} will not stop',
  'reaction.ship-refuses.question':
    'She was hailed at the line and sails on. The destroyer’s captain asks for orders, and he needs them now.',
  'reaction.ship-refuses.still.title': '{ship} still will not stop',
  'reaction.ship-refuses.still.question':
    'You had her followed, and she sails on. The destroyer’s captain asks again: what now?',
  'reaction.strike.title': 'American bombs have fallen on the sites',
  'reaction.strike.question': 'Soviet soldiers are dead. The Presidium waits for your word.',
  'reaction.false-alarm.title': 'A warning screen shows missiles coming',
  'reaction.false-alarm.question':
    'The operators cannot say yet whether it is real. Bomber crews are running to their aircraft.',
  'reaction.stray-flight.title': 'An American U-2 is over Chukotka',
  'reaction.stray-flight.question':
    'Fighters are climbing to meet it. It may be lost, or it may be looking for targets.',
  'reaction.shoot-down.title': 'An American aircraft has been hit over Cuba',
  'reaction.shoot-down.question':
    'The chiefs want to strike the battery that fired. Nobody knows who gave the order.',
  'reaction.submarine.title': 'A submarine is being forced up',
  'reaction.submarine.question':
    'Destroyers are dropping signal charges over a boat whose captain cannot reach his capital.',
  'reaction.submarine.blood':
    'American destroyers dropped charges over a boat whose captain could not reach his capital. Sailors of the boat have died under them.',
  'reaction.combat.title': 'There has been shooting',
  'reaction.combat.question': 'Each side says that the other began it.',
  'reaction.blood':
    '{kind, select, false_alarm {In the haste of the alert men have already died.} stray_flight {Since that report men have died, and it is not cleared up yet.} shoot_down {A pilot is dead.} other {Men are dead.}}',
  'reaction.after':
    'After the settlement · {code, select, inspection {7 November} bombers {13 November} other {20 November}}',
  'reaction.inspection.title': 'Castro lets no inspector in',
  'reaction.inspection.question':
    'Moscow promised UN inspectors on the island, and Havana will not have them. The ships that carry the missiles home can be counted at sea.',
  'reaction.bombers.title':
    '{promised, select, all {The bombers were promised too. Are they to go?} other {Are the bombers to go as well?}}',
  'reaction.bombers.question':
    '{promised, select, all {Moscow promised that all offensive weapons leave Cuba, the Il-28 bombers among them.} other {Washington counts the Il-28 bombers among the weapons that were to leave Cuba.}} Castro wants to keep them.',
  'reaction.jupiters.title': 'The Jupiters were promised',
  'reaction.jupiters.question':
    'The promise to Moscow falls due. The order to take them down lies on your desk.',
  'choice.restrain.name': 'Hold back',
  'choice.restrain.about':
    'No shot in answer, and orders to let it pass. It halves the chance that this becomes a nuclear war; at home some will call it weakness.',
  'choice.hold.name': 'Stand firm',
  'choice.hold.about': 'Nothing more and nothing less than the orders in force. The danger stays what it is.',
  'choice.retaliate.name': 'Hit back',
  'choice.retaliate.about': 'Popular at home, and twice as likely to become a nuclear war.',
  'choice.restrain.submarine.about':
    'No more charges over this boat. The chance of nuclear war halves; some at home will call it weakness.',
  'choice.restrain.false-alarm.about':
    'Nothing is done on this report alone. The chance of nuclear war halves; some will call it weakness.',
  'choice.retaliate.submarine.name': 'Attack the boat',
  'choice.retaliate.submarine.about':
    'It is forced up or sunk. Popular at home, and twice as likely to become a nuclear war.',
  'choice.retaliate.shoot-down.name': 'Hit the battery that fired',
  'choice.retaliate.strike.name': 'Hit back elsewhere',
  'choice.retaliate.false-alarm.name': 'Raise the alert',
  'choice.retaliate.false-alarm.about':
    'One step up, short of full alert. Popular at home, and twice as likely to become a nuclear war.',
  'choice.pass.name': 'Let her through',
  'choice.pass.about': 'The line gives way once. No shot, no search; Congress will notice.',
  'choice.shadow.name': 'Follow her',
  'choice.shadow.about': 'A destroyer keeps close and waits for daylight. It buys time and settles nothing.',
  'choice.board.name': 'Board her',
  'choice.board.about': 'Sailors climb over the rail against her captain’s will. One time in six, men die.',
  'choice.disable.name': 'Shoot her rudder away',
  'choice.disable.about':
    'Shots at a ship under another flag. The first blood of this war may be on her deck.',
  'choice.watch-at-sea.name': 'Count them at sea',
  'choice.watch-at-sea.about':
    'The ships are watched on their way home, and the promise counts as kept. At home some will ask what stayed behind.',
  'choice.hold-line.name': 'Hold out for inspectors',
  'choice.hold-line.about':
    'You are believed, Moscow is embarrassed, and allies and the world grow tired of it. The promise stays unkept to the last day.',
  'choice.take-out.name': 'Take the bombers out',
  'choice.take-out.about':
    'Castro is furious and the army grumbles. Nobody can say that you kept anything back.',
  'choice.keep-bombers.name': 'Leave the bombers in Cuba',
  'choice.keep-bombers.about':
    '{promised, select, all {Your word is broken, for all offensive weapons were promised; the quarantine stays.} other {You promised missiles alone and keep your word, but Washington will remember it.}}',
  'choice.keep-word.name': 'Keep the word',
  'choice.keep-word.about': 'The order goes out. In some months they are gone.',
  'choice.break-word.name': 'Leave them where they are',
  'choice.break-word.about': 'Moscow will not trust you again, and nobody else who knew of the promise.',
  'end.E1.title': 'A settlement, with a secret in it',
  'end.E1.about': 'The missiles leave, and it was agreed out of the public eye that the Jupiters go too.',
  'end.E1.out': 'The missiles leave, and what was agreed in secret about the Jupiters has come out.',
  'end.E2.title': 'An open exchange',
  'end.E2.about': 'The missiles leave Cuba, and the world is told that the Jupiters leave Turkey.',
  'end.E3.title': 'A settlement for a pledge',
  'end.E3.about': 'The missiles leave for a promise not to invade. Turkey is not touched.',
  'end.E4.title': 'Moscow steps back alone',
  'end.E4.about': 'The missiles leave, and nothing is given for them.',
  'end.E5.title': 'Frozen',
  'end.E5.about': 'Work has stopped, the missiles stay, and the talks go on.',
  'end.E6.title': 'The missiles stay',
  'end.E6.about':
    'The calendar ran out on {when} with the missiles in place, and Washington had lived with them that long.',
  'end.E8.title': 'An air strike, contained',
  'end.E8.about': 'Bombs fell on Cuba, and the war stopped there.',
  'end.E9.title': 'War in Cuba',
  'end.E9.about': 'Troops landed and the island was occupied. The war stayed conventional.',
  'end.E10.title': 'Nuclear weapons were used',
  'end.E10.about': 'It stopped after the first. The dead were not counted for weeks.',
  'end.E11.title': 'General nuclear war',
  'end.E11.about': 'There is no one left to keep the score.',
} as const;
