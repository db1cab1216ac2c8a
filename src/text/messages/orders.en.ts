/**
 * English: the orders. For each kind `name` (on a button), `about` (what it does, one line) and `done` (what happened; `who` gave it,
 * `foe` is the other side). Kinds with variants also have `pick`, the words of one variant.
 */
export const ORDERS_EN = {
  'order.I1.name': 'High-altitude photographs',
  'order.I1.about':
    'A U-2, unarmed and very high, photographs the island. Sharper counts; a small chance of losing the aircraft.',
  'order.I1.done': '{who} flew a U-2 over Cuba.',
  'order.I2.name': 'Low-level photographs',
  'order.I2.about': 'Fast jets at tree height. The best counts there are, seen and heard by everyone below.',
  'order.I2.done': '{who} sent low-level reconnaissance over Cuba.',
  'order.I3.name': 'Ask the source in Moscow',
  'order.I3.about':
    'A source who can be asked only once says how far the other leader would go. He is right four times in five.',
  'order.I3.done': '{who} asked its source in Moscow.',
  'order.I4.name': 'Ask the agents in America',
  'order.I4.about':
    'Embassy and agents estimate how ready the American landing force is. Three reports in ten are false.',
  'order.I4.done': '{who} asked its agents about the American landing force.',
  'order.I5.name': 'Camouflage the sites',
  'order.I5.about':
    'Nets, decoys and spread-out launchers. Photographs count worse and a strike destroys less.',
  'order.I5.done': '{who} camouflaged the missile sites.',
  'order.I6.name': 'Assess the other leader',
  'order.I6.about':
    'Analysts say whether he is a man who would fight, and how he stands at home. They are right two times in three.',
  'order.I6.done': '{who} had its analysts study the other leader.',
  'order.I7.name': 'Daily flights over Cuba',
  'order.I7.about':
    'Flights once ordered are flown every morning by themselves. Orders them high at first, calls them off, or flies them again.',
  'order.I7.pick':
    '{on, select, 1 {{flown, select, yes {Fly each day again} other {Fly each day}}} other {Call off the daily flights}}',
  'order.I7.done':
    '{who} {on, select, 1 {ordered daily flights} other {called off the daily flights}} over Cuba.',
  'order.M1.name': 'Change the DEFCON',
  'order.M1.about':
    'Raises or lowers the alert of American forces. A higher alert presses Moscow, and makes every accident likelier and worse.',
  'order.M1.pick': '{step, select, 1 {Raise the alert to {alert}} other {Lower the alert to {alert}}}',
  'order.M1.done': '{who} {step, select, 1 {raised} other {lowered}} its alert.',
  'order.M2.name': 'Build up a force',
  'order.M2.about':
    'Readies aircraft for a strike, or troops and ships for a landing; or only makes a show of it, at half the cost and noticed half as often. Agents and Havana may take it for real. A show found out costs credibility and trust.',
  'order.M2.pick':
    '{feint, select, yes {{force, select, air {Only a show of it: the air strike} other {Only a show of it: the landing force}}} other {{force, select, air {Ready the air strike: +10 of 100 a day} other {Ready the landing force: +20 of 100 each half-day}}}}',
  'order.M2.done':
    '{who} {feint, select, 1 {made a show of building up} other {built up}} its {force, select, air {air strike force} other {landing force}}.',
  'order.M3.name': 'Disperse the bombers',
  'order.M3.about':
    'Bombers stand ready on many fields. None of them must fly at the first alarm, so a false alarm is less dangerous; but Moscow sees them move.',
  'order.M3.done': '{who} dispersed its bombers.',
  'order.M4.name': 'Force submarines up',
  'order.M4.about':
    'The hunt is on: boats are found twice as often and made to surface. This turn trouble under water is three times as likely.',
  'order.M4.done': '{who} hunted the submarines to the surface.',
  'order.M5.name': 'Change the rules of engagement',
  'order.M5.about': 'How freely commanders on the spot may shoot. Tighter rules mean fewer accidents.',
  'order.M5.pick':
    '{step, select, 1 {Loosen: commanders may fire sooner} other {Tighten: no shot without word from the capital}}',
  'order.M5.done': '{who} {step, select, 1 {loosened} other {tightened}} its rules of engagement.',
  'order.M6.name': 'Call off tests, check flights',
  'order.M6.about':
    'No missile is test-fired and every flight is checked twice. For 24 hours a fifth fewer accidents.',
  'order.M6.done': '{who} called off test launches and had its flights checked.',
  'order.M7.name': 'Stand the Jupiters down',
  'order.M7.about':
    'The missiles in Turkey and Italy are quietly made unready. Any accident is a tenth less likely to go nuclear; the allies mind if they hear of it.',
  'order.M7.done': '{who} stood the Jupiters down.',
  'order.M8.name': 'Change the alert',
  'order.M8.about':
    'Raises or lowers the alert of Soviet forces. Washington may notice; every accident becomes likelier and worse.',
  'order.M8.pick': '{step, select, 1 {Raise the alert to “{alert}”} other {Lower the alert to “{alert}”}}',
  'order.M8.done': '{who} {step, select, 1 {raised} other {lowered}} its alert.',
  'order.M9.name': 'Pace of work on the sites',
  'order.M9.about':
    'Round the clock brings three launchers ready every 12 hours instead of one, and shows on photographs. Behind a promise to stop, work in secret brings half a launcher; if inspectors or low flights see it, the promise is broken.',
  'order.M9.pick':
    '{quiet, select, yes {{on, select, 1 {Work on in secret, against the promise} other {Stop the secret work}}} other {{on, select, 1 {Work round the clock} other {Work by day only}}}}',
  'order.M9.done':
    '{quiet, select, yes {{on, select, 1 {{who} had the sites worked on in secret.} other {{who} stopped the secret work on the sites.}}} other {{who} set the sites to work {on, select, 1 {round the clock} other {by day only}}.}}',
  'order.M10.name': 'Put warheads on the missiles',
  'order.M10.about':
    'Warheads go to the launchers that are ready. Any accident is half as likely again to go nuclear; what is left after a strike fires sooner. If it is seen, it weighs.',
  'order.M10.done': '{who} put warheads on its missiles.',
  'order.M11.name': 'Orders on tactical weapons',
  'order.M11.about':
    'Who may fire the short-range nuclear weapons in Cuba. The freer they are, the surer they meet a landing, and the likelier any accident goes nuclear.',
  'order.M11.pick':
    '{tactical, select, 0 {Hold tactical weapons back: Moscow alone decides} 1 {Leave tactical weapons to the commander on the spot} other {Release tactical weapons to their crews}}',
  'order.M11.done':
    '{who} gave {step, select, 1 {more} other {less}} freedom to fire tactical weapons in Cuba.',
  'order.M12.name': 'Orders to the air defence',
  'order.M12.about':
    'Whether the anti-aircraft missile crews may fire on aircraft. With no word at all some fire once the Cuban guns do.',
  'order.M12.pick': '{on, select, 1 {Free to fire} other {Hold fire without word from above}}',
  'order.M12.done':
    '{who} {on, select, 1 {let its air defence fire} other {told its air defence to hold fire}}.',
  'order.M13.name': 'Press on Berlin',
  'order.M13.about':
    'Squeezes the Western sectors. Washington’s allies take fright or close ranks, one as likely as the other, and forces come closer to blows.',
  'order.M13.done': '{who} put pressure on Berlin.',
  'order.M15.name': 'Call off what runs by itself',
  'order.M15.about':
    'The navy holds down every submarine it finds near the line, and an air campaign is flown on, until they are told to stop.',
  'order.M15.pick':
    '{routine, select, hunt {{on, select, 1 {{hunting, select, no {Hold submarines down, once there is a line} other {Hold submarines down again}}} other {{hunting, select, no {Start no submarine hunt} other {Leave submarines alone}}}}} other {Stop the air campaign}}',
  'order.M15.done':
    '{who} {routine, select, hunt {{on, select, 1 {told the navy to hold down the submarines it finds at the line} other {told the navy to hold down no submarine}}} other {stopped its air campaign}}.',
  'order.B1.name': 'Proclaim a quarantine',
  'order.B1.about':
    'Stops arms on their way to Cuba, after a day’s warning. A public commitment. Without the OAS it looks like an act of war.',
  'order.B1.done': '{who} proclaimed a quarantine of arms bound for Cuba.',
  'order.B2.name': 'Extend the quarantine to fuel',
  'order.B2.about': 'Tankers are stopped as well. Hurts Cuba, and brings more ships to the line.',
  'order.B2.done': '{who} extended the quarantine to fuel.',
  'order.B3.name': 'Draw the line closer in',
  'order.B3.about':
    'From 500 to 350 nautical miles: ships meet it later, so Moscow has longer to think. The story behind it is disputed.',
  'order.B3.done': '{who} drew the quarantine line closer to Cuba.',
  'order.B4.name': 'Stop ships at the line',
  'order.B4.about':
    'The standing instruction for a class of ship: hail it, or board and search it. A captain who refuses leaves you a hard choice.',
  'order.B4.pick':
    '{instruction, select, hail {Hail} other {Board and search}} {shipClass, select, fuel {tankers} neutral {other ships} other {arms ships}}',
  'order.B4.done':
    '{who} told the line to {instruction, select, hail {hail} other {board}} {shipClass, select, fuel {tankers} neutral {other ships} other {arms ships}}.',
  'order.B5.name': 'Let ships pass',
  'order.B5.about':
    'The standing instruction for a class of ship: let it through. Calm at sea, grumbling in Congress.',
  'order.B5.pick': 'Let {shipClass, select, fuel {tankers} neutral {other ships} other {arms ships}} through',
  'order.B5.done':
    '{who} told the line to let {shipClass, select, fuel {tankers} neutral {other ships} other {arms ships}} through.',
  'order.B7.name': 'Suspend the quarantine',
  'order.B7.about': 'The line stands down. Costs at home unless something comes in return.',
  'order.B7.done': '{who} suspended the quarantine.',
  'order.B8.name': 'Orders to the ships',
  'order.B8.about': 'Radio orders to any number of ships, all the same. They take hours to be obeyed.',
  'order.B8.pick':
    '{instruction, select, run {Sail on} stop {Stop and wait} turn_back {Turn back} other {Accept inspection}}: {ships}',
  'order.B8.done':
    '{who} ordered ships to {instruction, select, run {sail on} stop {stop} turn_back {turn back} other {accept inspection}}.',
  'order.B9.name': 'Orders to the submarines',
  'order.B9.about':
    'Four boats with slow radio. Shadowing the line doubles the risk under water; withdrawing almost ends it.',
  'order.B9.pick': '{instruction, select, shadow {Shadow the line} other {Withdraw}}',
  'order.B9.done':
    '{who} ordered its submarines to {instruction, select, shadow {shadow the line} other {withdraw}}.',
  'order.S1.name': 'Strike the missile sites',
  'order.S1.about':
    'Bombers hit the sites that are known. Each launcher left may answer. This is war with Soviet forces.',
  'order.S1.done': '{who} bombed the missile sites.',
  'order.S2.name': 'Strike one air-defence site',
  'order.S2.about':
    'An answer for the aircraft you lost: one battery, no more. Soviet crews die, and Moscow must answer.',
  'order.S2.done': '{who} bombed the battery that had shot down its aircraft.',
  'order.S3.name': 'Full air campaign',
  'order.S3.about': 'Sites, airfields and air defence together. This is war with Soviet forces.',
  'order.S3.done': '{who} opened a full air campaign over Cuba.',
  'order.S4.name': 'Invade Cuba',
  'order.S4.about': 'Landings after the air campaign. You do not know what weapons wait on the beaches.',
  'order.S4.done': '{who} landed troops in Cuba.',
  'order.S5.name': 'Hit back in Europe',
  'order.S5.about':
    'Conventional force in Berlin or against the bases in Turkey. The war spreads; one time in ten it goes nuclear.',
  'order.S5.done': '{who} hit back in Europe.',
  'order.S6.name': 'Nuclear demonstration',
  'order.S6.about':
    'One nuclear weapon, to show you are in earnest. One time in two the answer is general nuclear war. It is asked twice.',
  'order.S6.done': '{who} set off a nuclear weapon as a warning.',
  'order.S7.name': 'Launch the strategic forces',
  'order.S7.about': 'General nuclear war. Nobody wins. It is asked twice.',
  'order.S7.done': '{who} launched its strategic forces.',
  'order.P1.name': 'Address the nation',
  'order.P1.about': 'Tells the world what the photographs show. Binds you to it, and starts every clock.',
  'order.P1.done': '{who} told the world of the missiles and demanded their removal.',
  'order.P2.name': 'Public ultimatum',
  'order.P2.about': 'A demand with a deadline. Heard by all; a deadline let lapse costs credibility.',
  'order.P2.pick': 'Within {hours, plural, one {# hour} other {# hours}}',
  'order.P2.done': '{who} gave {foe} a public ultimatum: {hours, plural, one {# hour} other {# hours}}.',
  'order.P3.name': 'Conciliatory speech',
  'order.P3.about': 'Loosens what you have declared, a little at a time, and costs a little at home.',
  'order.P3.done': '{who} spoke of peace.',
  'order.P4.name': '{accused, select, no {Declare that there are no missiles} other {Denounce and deny}}',
  'order.P4.about':
    '{accused, select, no {Declares, before anybody asks, that there are no offensive missiles and that nobody may stop ships.} other {Calls the missiles a fable and warns against stopping ships.}} Photographs can make it expensive.',
  'order.P4.done':
    '{who} declared that there are no offensive missiles in Cuba and that nobody may stop its ships.',
  'order.P5.name': 'Broadcast an offer',
  'order.P5.about': 'An offer read out on the radio: instant, and heard by everyone.',
  'order.P5.pick': 'Broadcast: {offer}',
  'order.P5.done': '{who} broadcast an offer.',
  'order.P6.name': 'Photographs to the UN',
  'order.P6.about': 'The pictures go before the Security Council. Opinion moves; a denial is exposed.',
  'order.P6.done': '{who} showed the photographs at the United Nations.',
  'order.P7.name': 'Civil defence',
  'order.P7.about':
    'Shelters are opened and cities told to prepare. People are frightened, the other side takes you at your word, and if the worst comes more of them live.',
  'order.P7.done': '{who} told its people to prepare for the worst.',
  'order.P8.name': 'Trial balloon in the press',
  'order.P8.about':
    'One clause is talked of in the papers, and nobody owns to it. If it is agreed later, your own side has heard it before and minds half as much.',
  'order.P8.pick': '{clause}',
  'order.P8.done':
    '{own, select, yes {{who} let one idea reach the press.} other {The idea in the papers was traced to {who}.}}',
  'order.U1.name': 'Call the OAS to a vote',
  'order.U1.about':
    'The American republics vote on collective action. It gives the quarantine a footing in law.',
  'order.U1.done': '{who} brought the Organization of American States to a vote.',
  'order.U2.name': 'Brief the NATO allies',
  'order.U2.about': 'Envoys show the pictures to London, Paris and Bonn. They like to be told; it may leak.',
  'order.U2.done': '{who} briefed the NATO allies.',
  'order.U3.name': '{asked, select, no {Propose a pause through the UN} other {Agree to a UN pause}}',
  'order.U3.about':
    'A pause under the United Nations: no shipments to the line, no boarding, 48 hours. It begins when both agree; work on the sites may go on.',
  'order.U3.done':
    '{who} told the United Nations that it {asked, select, no {was ready for} other {agreed to}} a pause.',
  'order.U4.name': 'Propose UN observers',
  'order.U4.about':
    'A plan for observers of the United Nations. Only with it can an offer promise inspectors on the island. Castro will not like it.',
  'order.U4.done': '{who} put a plan for UN observers forward.',
  'order.U5.name': 'Sound out Turkey and Italy',
  'order.U5.about':
    'Ask quietly what the missiles on their soil are worth to them. Jupiters given up in the open then cost half as much; three times in ten it leaks.',
  'order.U5.done': '{who} sounded out Turkey and Italy about the Jupiters.',
  'order.U6.name': 'Calm Castro',
  'order.U6.about': 'Envoys and letters to Havana. He wants to be asked; your own men grumble.',
  'order.U6.done': '{who} sent words of calm to Havana.',
  'order.C1.name': 'Formal letter',
  'order.C1.about': 'Leader to leader, by embassy and cable. Many hours on the way; it stays on the record.',
  'order.C1.pick':
    '{act, select, offer {Offer: {offer}} warn {Warn him privately that you will not give way} claim {Claim that {claim}{truth, select, yes { (it is so)} no { (it is not so: may come out, one time in five each half-day)} other {}}} other {Reassure him privately that you want no war}}',
  'order.C1.done':
    '{who} sent {act, select, offer {an offer} warn {a warning} claim {word that {claim},} other {a reassurance}} by letter.',
  'order.C2.name': 'Through the ambassador',
  'order.C2.about':
    'The President’s brother and Ambassador Dobrynin meet. Quick, and fit for what must not be written down.',
  'order.C2.pick':
    '{act, select, offer {Offer: {offer}} warn {Warn him privately that you will not give way} claim {Claim that {claim}{truth, select, yes { (it is so)} no { (it is not so: may come out, one time in five each half-day)} other {}}} other {Reassure him privately that you want no war}}',
  'order.C2.done':
    '{who} sent {act, select, offer {an offer} warn {a warning} claim {word that {claim},} other {a reassurance}} through the ambassador.',
  'order.C3.name': 'Informal envoy',
  'order.C3.about':
    'A journalist, an agent, a friend of a friend. Instant, deniable, and about one time in three not believed.',
  'order.C3.pick':
    '{act, select, offer {Offer: {offer}} warn {Warn him privately that you will not give way} claim {Claim that {claim}{truth, select, yes { (it is so)} no { (it is not so: may come out, one time in five each half-day)} other {}}} other {Reassure him privately that you want no war}}',
  'order.C3.done':
    '{who} sent {act, select, offer {an offer} warn {a warning} claim {word that {claim},} other {a reassurance}} by an envoy.',
  'order.C4.name': 'Private ultimatum',
  'order.C4.about':
    'The ambassador carries a demand with a deadline. It counts more than a warning, binds you in secret, and lapses without the world knowing.',
  'order.C4.pick': 'Within {hours, plural, one {# hour} other {# hours}}',
  'order.C4.done': '{who} set {foe} a deadline in private: {hours, plural, one {# hour} other {# hours}}.',
  'order.K1.name': 'Accept an offer',
  'order.K1.about':
    'Binds you to every clause. In public you may accept only what the offer says in public, and leave the rest for a private rider.',
  'order.K1.pick': 'Accept{rider, select, yes { its public part, with a private rider} other {}}: {offer}',
  'order.K1.done': '{who} accepted an offer.',
  'order.K2.name': 'Counter an offer',
  'order.K2.about': 'Answers their offer with one of your own. Theirs stays on the table until it runs out.',
  'order.K2.pick':
    '{changed, select, no {Their offer of {when}, as it is} other {We change: {changes}. The rest as in their offer of {when}}}',
  'order.K2.done': '{who} answered an offer with a counter-offer.',
  'order.K3.name': 'Refuse an offer',
  'order.K3.about': 'Closes it for good.',
  'order.K3.pick': 'Refuse: {offer}',
  'order.K3.done': '{who} refused an offer.',
  'order.K4.name': 'Make a gesture',
  'order.K4.about':
    'A step taken alone, for the other to match or not. It loosens the knot and asks nothing.',
  'order.K4.pick':
    '{waits, select, yes {If {condition}: {clause} ({publicity})} other {{clause} ({publicity})}}',
  'order.K4.done': '{who} made a gesture of its own.',
  'order.K5.name': 'Break a pledge',
  'order.K5.about': 'Costs most of the trust and credibility you have, and frees the other’s hand.',
  'order.K5.pick': 'Break: {clause}',
  'order.K5.done': '{who} broke a pledge.',
  'order.K6.name': 'Reveal a secret',
  'order.K6.about':
    'Tells the world what the other side has offered or pledged in secret. He pays most of what it would have cost him in public; nobody will trust you with a secret again.',
  'order.K6.pick': 'Reveal: {clause}',
  'order.K6.done': '{who} broke a confidence of {foe} before the world.',
  'group.I': 'Intelligence',
  'group.M': 'Forces and alerts',
  'group.B': 'The line and the ships',
  'group.S': 'Use of force',
  'group.P': 'Public words',
  'group.U': 'United Nations and allies',
  'group.C': 'Messages',
  'group.K': 'Answers and pledges',
} as const;
