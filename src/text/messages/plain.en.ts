/** English: long messages again, in short sentences and everyday words. What is not here is read in full. */
import type { MessageKey } from '../keys.ts';
import { CLASS_DEBRIEF_PLAIN_EN } from './classDebriefPlain.en.ts';
import { CLASS_ROLES_PLAIN_EN } from './classRolesPlain.en.ts';

export const PLAIN_EN: { readonly [key in MessageKey]?: string } = {
  'advisers.note':
    'Each man sees what you see. His advice is worked out by the game. At the end you see who guessed well.',
  'forecasts.about':
    'Every turn each adviser gave a chance. The error is small if he was close. 0 is perfect. Always saying “half” gives 0.25.',
  'forecasts.line.own':
    'You gave {count, plural, one {# forecast} other {# forecasts}}. Your error was {error, number, ::.00}. Always saying “half” gives 0.25.',
  'papers.about':
    'For each turn: what {who} believed, what it hoped from each choice, and what would have changed its mind. It is a model, not a portrait.',
  'meter.alert.about': 'How ready your forces are for war. The higher it is, the more accidents there are.',
  'meter.risk.about':
    'How likely nuclear war has been so far, by your own guess. Good luck does not lower it.',
  'meter.launchers.about':
    '{side, select, us {Launchers in Cuba that could fire. It is a guess from the last photographs.} other {Launchers that could fire. You know the number. Washington must guess.}}',
  'meter.home.about':
    '{side, select, us {How far Congress and the country stand behind you. At 10 the President is removed.} other {How far the Presidium and the army stand behind you. At 10 you are removed.}}',
  'meter.allies.about':
    '{side, select, us {How far your allies stand with you.} other {How far your allies let you go. China is watching.}}',
  'meter.credibility.about': 'Do others believe your threats and promises? If you break your word, it falls.',
  'meter.knot.about':
    'How hard both sides have pulled. The tighter the knot, the more it costs to give way. From 80 on, only public steps loosen it.',
  'briefing.rule.1': 'Each turn you give one order at each of four desks, or none. So does the other side.',
  'briefing.rule.2': 'Messages take hours. Old reports may be wrong.',
  'briefing.rule.3': 'Accidents happen. High alert and loose orders make more of them.',
  'briefing.rule.4': 'Every public demand tightens the knot. Then it costs more to give way.',
  'order.I1.about': 'A spy plane takes pictures from very high up. It has no weapons. It might be shot down.',
  'order.I2.about': 'Fast jets fly very low and take the best pictures. Everyone below sees them.',
  'order.I3.about':
    'You can ask this spy only once. He says how far the other leader would go. One time in five he is wrong.',
  'order.I4.about': 'Spies say how ready the Americans are to land. Three reports in ten are false.',
  'order.I5.about': 'Nets and dummies hide the launchers. They are harder to count and to hit.',
  'order.I6.about':
    'Experts say whether the other leader would fight, and how strong he is at home. One time in three they are wrong.',
  'order.I7.about': 'Planes fly every morning until you stop them. Here you stop them or start them again.',
  'order.M1.about':
    'Makes your forces more ready, or less. More ready scares Moscow, but accidents get worse.',
  'order.M2.about':
    'Gets planes or troops ready. Or you only pretend. That costs half, but if it comes out, people trust you less.',
  'order.M3.about':
    'Bombers go to many airfields. A false alarm is then less dangerous. Moscow sees them move.',
  'order.M4.about':
    'Your ships hunt submarines and force them up. This turn accidents under water are three times as likely.',
  'order.M5.about': 'How soon your men may shoot. Stricter rules mean fewer accidents.',
  'order.M6.about': 'No test missiles. Every flight is checked twice. For a day there are fewer accidents.',
  'order.M7.about':
    'Your missiles in Turkey and Italy are made unready, in secret. Accidents are less dangerous. Allies mind if they hear of it.',
  'order.M8.about':
    'Makes your forces more ready, or less. Washington may see it. Accidents get likelier and worse.',
  'order.M9.about':
    'Night work makes three launchers ready in 12 hours, not one. Photographs show it. Secret work after a promise breaks the promise if it is seen.',
  'order.M10.about':
    'Puts warheads on the missiles. Any accident may then go nuclear sooner. If the others see it, they take fright.',
  'order.M11.about':
    'Who may fire small nuclear weapons in Cuba. If many may, a landing is stopped, but an accident is worse.',
  'order.M12.about':
    'May your crews shoot at aircraft? If you say nothing, some will shoot when the Cubans do.',
  'order.M13.about':
    'Puts pressure on Berlin. America’s allies get scared, or stand together. Fighting comes closer.',
  'order.M15.about':
    'Some things go on by themselves: the hunt for submarines, an air war. Here you stop them.',
  'order.B1.about':
    'Stops ships with weapons on the way to Cuba, one day from now. Other American states should agree first.',
  'order.B3.about':
    'The line moves closer to Cuba. Ships reach it later, so Moscow has more time. Historians argue about this story.',
  'order.B4.about':
    'What the Navy does with such ships: call to them, or board and search. If a captain says no, you must choose.',
  'order.P4.about':
    '{accused, select, no {Says there are no such missiles before anyone asks, and that nobody may stop ships.} other {Says the missiles are a lie and warns against stopping ships.}} Photographs can make this cost a lot.',
  'order.P7.about':
    'Cities get ready for the worst. People are scared. The others believe you mean it. More people would live.',
  'order.P8.about':
    'The papers talk of one idea. Nobody says it is yours. Later it costs you half as much at home.',
  'order.S1.about': 'Bombers hit the sites you know. Missiles that are left may fire. This is war.',
  'order.S2.about':
    'You bomb the one site that shot down your plane. Soviet soldiers die. Moscow must answer.',
  'order.S6.about':
    'One nuclear weapon, as a warning. One time in two it ends in nuclear war everywhere. You are asked twice.',
  'order.U3.about':
    'A rest of 48 hours: no weapons at sea, no stopping of ships. Both must agree. Work in Cuba may go on.',
  'order.U4.about':
    'Asks the United Nations to watch. Without it nobody can promise inspectors in Cuba. Castro will not like it.',
  'order.U5.about':
    'Ask Turkey and Italy in secret about the missiles there. Giving them up then costs half. It may leak.',
  'order.C1.about': 'A letter from leader to leader. It takes many hours. It is kept for ever.',
  'order.C2.about':
    'The President’s brother meets the Soviet ambassador. It is quick and nothing is written down.',
  'order.C3.about':
    'A reporter or a friend carries the word. It is quick. One time in three nobody believes him.',
  'order.C4.about':
    'A secret demand with a deadline. It is stronger than a warning. Nobody else hears if you let it pass.',
  'order.K1.about':
    'You agree to every part. In public you may agree to the public part only, and settle the rest in secret.',
  'order.K2.about': 'Answers their offer with your own. Theirs stays open until its time is up.',
  'order.K4.about': 'You do something alone, without asking for anything. It loosens the knot.',
  'order.K5.about': 'You break your word. Almost nobody will believe you after that.',
  'order.K6.about': 'You tell the world their secret. It hurts them. Nobody will tell you a secret again.',
  'reaction.inspection.question':
    'Moscow promised inspectors in Cuba. Castro says no. You could count the missiles on the ships instead.',
  'choice.restrain.about': 'You do not shoot back. War is half as likely. At home some call it weak.',
  'choice.watch-at-sea.about':
    'You count the missiles on the ships. The promise is kept. At home some ask what was left behind.',
  'choice.hold-line.about':
    'People believe you. Moscow looks bad. Your friends get tired of it. The promise stays open.',
  'choice.keep-bombers.about':
    'If you promised the bombers too, you break your word. If not, Washington will still remember it.',
  'talks.reckoning.note':
    'In points of the final score. The game’s makers chose them. The other side may see it another way.',
  'confirm.force':
    '“{order}” starts a war with Soviet soldiers. Thousands will die. You cannot know what comes back.',
  'about.1':
    'People, dates, ships and papers come from sources. We name them. Where historians argue, we say so.',
  'about.2':
    'Meters and chances are our choice. We made them so that 1962 could have gone this way, or another.',
  'about.3':
    'What an adviser says here is worked out by the game. He did not say it. What he held in 1962 has sources.',
  'about.4': 'A question mark means: the last report is old. We drew the way in between.',
  'archive.known.about':
    'The dates follow this game’s rules. Who sat in each office in 1962 stands below. That an office sees so much is our choice.',
  'luck.dangers.about':
    'Nobody knows how dangerous an accident was in 1962. Here are the same orders at all five settings, each game played to its end. The figure is the chance of nuclear war.',
  'ghost.about':
    'A new game. The computer’s side gives the orders of this one. If they no longer fit, the computer goes on by itself.',
  'ghost.luck.about':
    'Chance draws as it did here, while both sides do as they did. You know what came of it. New luck is fairer.',
  'keep.print.about':
    'Up to four pages in black and white. How it ended, the risk, every turn, maps, misreadings. Questions about this game, with room to write.',
  'keep.json.about': 'One JSON file with all that is known of this game. Codes and words stand side by side.',
  'theory.about':
    'All four show the position of this turn. Points are those of the final score, and they are our choice. Look at the pattern, not at the decimals. A strike that leaves missiles leads to a landing. “Moscow escalates” means high alert and shots.',
  'theory.stay.seq.about':
    'It has a better step. But the other would gain by answering it. Then the gain is gone (sequential stability).',
  'theory.stay.smr.about':
    'The other could answer, perhaps at a cost. From that answer there is no way out (symmetric metarationality).',
  'whatif.about':
    'Pick a turn. Change one order, or let another leader take a side. Then see how the game goes on. This is the model, not what would have happened.',
  'luck.effects.about':
    'The same game with one order left out, many times, with the same luck. Small figures: the likely range.',
  ...CLASS_DEBRIEF_PLAIN_EN,
  ...CLASS_ROLES_PLAIN_EN,
};
