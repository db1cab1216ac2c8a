/** English: what terms mean, each in at most 35 words. `forms`: how a term stands in a text, between bars; a star is any ending; a dash where it is not marked. */
export const GLOSSARY_EN = {
  'glossary.title': 'What the words mean',
  'glossary.close': 'Close',
  'term.back-channel.name': 'Back channel',
  'term.back-channel.forms': 'back channel|private channel*',
  'term.back-channel.about':
    'A secret way for two leaders to talk past their own officials. In 1962 it was the President’s brother and the Soviet ambassador.',
  'term.bay-of-pigs.name': 'Bay of Pigs',
  'term.bay-of-pigs.forms': 'Bay of Pigs',
  'term.bay-of-pigs.about':
    'In April 1961 about 1,400 exiles trained by the CIA landed there in Cuba and were beaten within three days. Havana and Moscow expected a second attempt.',
  'term.berlin.name': 'Berlin',
  'term.berlin.forms': 'Berlin',
  'term.berlin.about':
    'A divided city, half of it Western, deep inside East Germany. Washington feared that Moscow would answer there.',
  'term.board.name': 'Board',
  'term.board.forms': 'board and search|boarded|boarding',
  'term.board.about': 'To send men onto a ship and search her.',
  'term.chiefs.name': 'Joint Chiefs',
  'term.chiefs.forms': 'Joint Chiefs|the Chiefs',
  'term.chiefs.about':
    'The heads of the American army, navy, air force and marines, with a chairman. In October 1962 they wanted to attack.',
  'term.cia.name': 'CIA',
  'term.cia.forms': 'CIA',
  'term.cia.about':
    'The American intelligence service. It reads photographs, runs agents and writes estimates.',
  'term.clause.name': 'Clause',
  'term.clause.forms': 'clause*',
  'term.clause.about':
    'One point of an offer: what one side gives or asks, how far it goes, and who may know of it.',
  'term.commitment.name': 'Commitment',
  'term.commitment.forms': 'commitment*',
  'term.commitment.about':
    'What your words have bound you to. It makes a threat believable, and giving way dear.',
  'term.confidence.name': 'Confidence',
  'term.confidence.forms': '-',
  'term.confidence.about':
    'How sure historians are of a statement: high, medium or low. It stands beside the sources.',
  'term.credibility.name': 'Credibility',
  'term.credibility.forms': 'credibility',
  'term.credibility.about':
    'Whether others believe that you will do what you say, be it a threat or a promise.',
  'term.defcon.name': 'DEFCON',
  'term.defcon.forms': 'DEFCON',
  'term.defcon.about':
    'How ready American forces are for war, from 5, quiet, to 1, war. On 22 October 1962 they went to 3; later the Strategic Air Command alone went to 2.',
  'term.envoy.name': 'Informal envoy',
  'term.envoy.forms': 'informal envoy*|go-between*',
  'term.envoy.about':
    'Somebody without an office who carries a word: a reporter, an agent, a friend. Quick, easy to deny, and often not believed.',
  'term.escalation.name': 'Escalation',
  'term.escalation.forms': 'escalation',
  'term.escalation.about': 'Going towards war step by step, each answer a little harder than the one before.',
  'term.excomm.name': 'ExComm',
  'term.excomm.forms': 'ExComm',
  'term.excomm.about':
    'Kennedy’s circle of advisers in the crisis, about fourteen men at its first meeting. Short for Executive Committee.',
  'term.feint.name': 'Feint',
  'term.feint.forms': 'feint*|only a show of it',
  'term.feint.about':
    'A show of preparing that prepares nothing. It costs less, and much trust if it comes out.',
  'term.flash.name': 'Flash',
  'term.flash.forms': '-',
  'term.flash.about': 'The most urgent kind of cable. Routine cables can wait.',
  'term.gesture.name': 'Gesture',
  'term.gesture.forms': 'gesture*',
  'term.gesture.about': 'A step taken alone that asks nothing in return. It loosens the knot.',
  'term.gru.name': 'GRU',
  'term.gru.forms': 'GRU',
  'term.gru.about': 'The intelligence service of the Soviet army.',
  'term.hail.name': 'Hail',
  'term.hail.forms': 'hail|hails|hailed',
  'term.hail.about': 'To call to a ship by radio or signals and ask her name and cargo.',
  'term.il-28.name': 'Il-28',
  'term.il-28.forms': 'Il-28|Il-28s',
  'term.il-28.about':
    'A Soviet light bomber. Six nuclear bombs for it came to Cuba. Whether these aircraft must leave was argued until 20 November 1962.',
  'term.incident.name': 'Incident',
  'term.incident.forms': 'incident*',
  'term.incident.about':
    'Something that goes wrong between the forces without an order: a stray flight, a false alarm, shots.',
  'term.jupiter.name': 'Jupiter',
  'term.jupiter.forms': 'Jupiter|Jupiters',
  'term.jupiter.about':
    'An American missile with a nuclear warhead. Fifteen stood in Turkey: above ground, slow to fire, easy to hit. Others stood in Italy.',
  'term.kgb.name': 'KGB',
  'term.kgb.forms': 'KGB',
  'term.kgb.about':
    'The Soviet secret service. One of its men in Washington also carried a word in the crisis.',
  'term.knot.name': 'The knot',
  'term.knot.forms': 'the knot',
  'term.knot.about':
    'How hard both sides have pulled. The tighter it is, the dearer every concession. The picture comes from Khrushchev’s letter of 26 October.',
  'term.launcher.name': 'Launcher',
  'term.launcher.forms': 'launcher*',
  'term.launcher.about': 'The stand from which a missile is fired. What counts is how many are ready.',
  'term.leak.name': 'Leak',
  'term.leak.forms': 'leak|leaks|leaked',
  'term.leak.about': 'Something secret gets out, most often into the press.',
  'term.line.name': 'Quarantine line',
  'term.line.forms': 'quarantine line|line of quarantine',
  'term.line.about':
    'Where ships are stopped: an arc of warships about 500 nautical miles from Cape Maisi, beyond the reach of bombers based in Cuba.',
  'term.luna.name': 'Luna',
  'term.luna.forms': 'Luna|FROG|FROGs|short-range rocket*',
  'term.luna.about':
    'A Soviet short-range rocket, called FROG by NATO. Twelve nuclear warheads for it were sent to Cuba.',
  'term.mongoose.name': 'Mongoose',
  'term.mongoose.forms': 'Mongoose',
  'term.mongoose.about':
    'A secret American programme to help overthrow Castro, with sabotage in Cuba. It went on right up to the crisis.',
  'term.nato.name': 'NATO',
  'term.nato.forms': 'NATO',
  'term.nato.about':
    'The alliance of the United States, Canada and much of Western Europe. Turkey and Italy belong to it.',
  'term.nautical-mile.name': 'Nautical mile (nm)',
  'term.nautical-mile.forms': 'nautical mile*',
  'term.nautical-mile.about': 'The mile of sailors: 1.85 kilometres.',
  'term.oas.name': 'OAS',
  'term.oas.forms': 'OAS|Organization of American States',
  'term.oas.about':
    'The Organization of American States. Its vote of 23 October 1962 gave the quarantine a footing in law.',
  'term.pledge.name': 'Pledge',
  'term.pledge.forms': 'pledge|pledges|pledged',
  'term.pledge.about':
    'A promise in an agreement. The game remembers each: promised, being carried out, kept or broken.',
  'term.presidium.name': 'Presidium',
  'term.presidium.forms': 'Presidium',
  'term.presidium.about':
    'The small circle at the head of the Soviet party and state. Khrushchev had to bring it with him.',
  'term.publicity.name': 'Public, private, secret',
  'term.publicity.forms': '-',
  'term.publicity.about':
    'Who may know of a clause. Public: everyone. Private: both governments. Secret: only the two leaders and their go-betweens.',
  'term.quarantine.name': 'Quarantine',
  'term.quarantine.forms': 'quarantine',
  'term.quarantine.about':
    'Warships stop ships that bring weapons to Cuba. It was not called a blockade, because in law a blockade is an act of war.',
  'term.r-12.name': 'R-12',
  'term.r-12.forms': 'R-12|SS-4|medium-range missile*',
  'term.r-12.about':
    'A Soviet medium-range missile, called SS-4 by NATO. 24 launchers were meant for Cuba. From there it could reach Washington.',
  'term.r-14.name': 'R-14',
  'term.r-14.forms': 'R-14|SS-5|longer-range missile*',
  'term.r-14.about':
    'A Soviet missile that reaches about twice as far as the R-12, called SS-5 by NATO. Its sites in Cuba were begun; the missiles never came.',
  'term.rider.name': 'Private rider',
  'term.rider.forms': 'private rider*|rider|riders',
  'term.rider.about': 'A part of an agreement that is settled in private and not told with the rest.',
  'term.rules-of-engagement.name': 'Rules of engagement',
  'term.rules-of-engagement.forms': 'rules of engagement',
  'term.rules-of-engagement.about': 'Orders that say when a soldier may shoot without asking first.',
  'term.sac.name': 'Strategic Air Command',
  'term.sac.forms': 'Strategic Air Command|SAC',
  'term.sac.about':
    'The American command of nuclear bombers and missiles on land. On 24 October 1962 it alone went to DEFCON 2.',
  'term.sam.name': 'SAM',
  'term.sam.forms': 'SAM|SAMs|SA-2|S-75|air-defence missile*|anti-aircraft missile*',
  'term.sam.about':
    'A missile fired from the ground at aircraft. 24 Soviet sites of the type S-75, called SA-2 by NATO, guarded Cuba.',
  'term.tactical.name': 'Tactical nuclear weapons',
  'term.tactical.forms': 'tactical weapon*|tactical nuclear weapon*',
  'term.tactical.about':
    'Short-range nuclear weapons for the battlefield. Soviet troops in Cuba had them. Washington did not know.',
  'term.tass.name': 'TASS',
  'term.tass.forms': 'TASS',
  'term.tass.about':
    'The Soviet news agency. On 11 September 1962 it said for the government that the arms in Cuba were for defence only.',
  'term.u-2.name': 'U-2',
  'term.u-2.forms': 'U-2|U-2s',
  'term.u-2.about':
    'An unarmed American aircraft that photographs from very high up. On 14 October 1962 one of them photographed the sites in Cuba.',
  'term.u-thant.name': 'U Thant',
  'term.u-thant.forms': 'U Thant',
  'term.u-thant.about':
    'The head of the United Nations in 1962. He asked both sides for a pause: no arms shipments, no quarantine.',
  'term.ultimatum.name': 'Ultimatum',
  'term.ultimatum.forms': 'ultimatum*',
  'term.ultimatum.about': 'A demand with a deadline, and a threat behind it.',
  'term.warhead.name': 'Warhead',
  'term.warhead.forms': 'warhead*',
  'term.warhead.about':
    'The part of a missile that explodes. In Cuba the nuclear ones for the R-12 lay in a store, apart from the missiles.',
} as const;
