/**
 * English: what happened, one line for each event code, past tense. `who` is the side of the event, `foe` the other one;
 * ships, offers, clauses and steps arrive as words. Then what moved a meter (`cause.*`).
 */
export const EVENTS_EN = {
  'event.phase': 'The turn went on to its next step.',
  'event.turn': 'Turn {turn} began.',
  'event.meter': '{meter} {by}: {cause}.',
  'event.order': '{done}',
  'event.told': '{title}',
  'event.disclosed':
    '{by, select, speech {The President told the world of the missiles.} leak {The press broke the story before the President spoke.} other {The bombs told the world of the missiles.}}',
  'event.photographs': 'Photographs counted {from} to {to} launchers ready, most likely {launchers}.',
  'event.agent-report': 'Agents put the American landing force at {invasion} of 100.',
  'event.assessment':
    'Analysts read the other leader as {temper, select, hawk {one who would fight} other {one who would rather not fight}}; they put his standing at home at {home} of 100.',
  'event.source-report':
    'The source in Moscow called the other leader {temper, select, hawk {one who would fight} other {one who would rather not fight}}.',
  'event.alert': '{who} {change, select, up {raised} other {lowered}} its alert to {step}.',
  'event.alert-followed':
    '{who}: the forces followed the other side’s alert to {step} by themselves. Tight rules of engagement would have held them back.',
  'event.alert-seen': 'The world saw the alert of {who}: {step}.',
  'event.force':
    '{force, select, air {The air strike force} other {The landing force}} stood at {value} of 100.',
  'event.roe':
    '{who} set its rules of engagement to {roe, select, 0 {tight: no shot without word from the capital} 1 {normal} other {loose: commanders may fire sooner}}.',
  'event.ready':
    '{more, plural, one {Another launcher came} other {# more launchers came}} ready in Cuba: {to} in all.',
  'event.work':
    'Work on the sites {pace, select, fast {went on round the clock} stopped {stopped} quiet {went on in secret} other {went on by day only}}.',
  'event.air-defence': 'Air defence was {free, select, 1 {free to fire} other {told to hold fire}}.',
  'event.tactical':
    'The tactical weapons in Cuba were {tactical, select, 0 {withheld: Moscow alone decides} 1 {left to the commander on the spot} other {released to their crews}}.',
  'event.berlin':
    'Washington’s allies {allies, select, shaken {took fright over Berlin} other {closed ranks over Berlin}}.',
  'event.camouflage': 'The sites were covered and their launchers spread out.',
  'event.line':
    'The quarantine {to, select, proclaimed {was proclaimed} in_force {took force} extended {was extended to fuel} suspended {was suspended} other {was lifted}}.',
  'event.line-moved': 'The line now ran {radius} nautical miles from Cape Maisi.',
  'event.line-rule':
    'The line’s orders for {shipClass, select, fuel {tankers} neutral {other ships} other {arms ships}}: {instruction, select, pass {let them through} hail {hail} other {board and search}}.',
  'event.ships-ordered':
    '{count, plural, one {A ship was} other {# ships were}} told by radio to {instruction, select, run {sail on} stop {stop} turn_back {turn back} other {accept inspection}}.',
  'event.ship':
    '{ship} {to, select, underway {sailed on} stopped {stopped} at_line {reached the quarantine line} hailed {{ships, plural, one {was} other {were}} hailed at the line} passed {{ships, plural, one {was} other {were}} let through: {cause}} boarded {{ships, plural, one {was} other {were}} boarded and searched: {cause}} turned {turned back{reason, select, B8 { on Moscow’s orders} other {: {cause}}}} disabled {{ships, plural, one {was} other {were}} disabled by gunfire} arrived {reached port} other {changed course}}.',
  'event.ship-report':
    'Patrols reported {ship} {status, select, underway {under way} stopped {stopped} at_line {at the line} hailed {hailed} passed {through the line} boarded {boarded} turned {turned back} disabled {disabled} arrived {in port} other {somewhere else}}.',
  'event.submarines-ordered':
    'The submarines were told to {instruction, select, shadow {shadow the line} other {withdraw}}.',
  'event.routine':
    '{routine, select, flights {{on, select, 1 {Daily flights over Cuba are ordered} other {The daily flights over Cuba are called off}}} hunt {{on, select, 1 {The navy is to hold down the submarines it finds at the line} other {The navy is to hold down no submarine}}} other {The air campaign is stopped}}.',
  'event.held-down': 'Destroyers hold a Soviet submarine down: {submarine}. It cannot come up unseen.',
  'event.contact': 'Sonar held a contact, thought to be a Soviet submarine: {submarine}.',
  'event.surfaced': 'A Soviet submarine was forced to the surface: {submarine}.',
  'event.strike':
    '{who} struck: {destroyed, plural, =0 {no launcher was destroyed} one {# launcher destroyed} other {# launchers destroyed}}{left, select, hidden {} other {, {left} left}}.',
  'event.landing': 'American troops landed in Cuba.',
  'event.reprisal': '{who} answered with force.',
  'event.ceasefire': 'The shooting stopped.',
  'event.unsigned':
    'Time ran out with nothing signed, and Washington used {force, select, landing {its air force, then the landing force that stood ready} other {the air force that stood ready}}.',
  'event.speech':
    '{kind, select, P1 {The President spoke to the nation: the missiles must go.} P3 {{who} spoke of peace.} other {{who} declared that there are no offensive missiles in Cuba and that nobody may stop its ships.}}',
  'event.ultimatum':
    '{who} gave {foe} {hours, plural, one {# hour} other {# hours}} in public, and demanded {side, select, us {that the missiles leave Cuba} other {a pledge not to invade Cuba}}.',
  'event.ultimatum-lapsed': 'The deadline set by {who} ran out, and nothing followed.',
  'event.photos-shown': 'The photographs were shown at the United Nations.',
  'event.denial-exposed': 'The photographs gave the lie to Moscow’s denial.',
  'event.pause':
    '{state, select, begun {Both had agreed: the UN pause began.} over {The UN pause ran out.} other {{who} {asked, select, no {was ready for a pause through the UN} other {agreed to a UN pause}}.}}',
  'event.oas': 'The American republics voted for the quarantine.',
  'event.nato-briefed': 'NATO’s governments were shown the pictures.',
  'event.floated': 'The papers wrote of “{clause}”. Nobody owned to it.',
  'event.observers': 'A plan for UN observers lay on the table.',
  'event.allies-sounded': 'Turkey and Italy were asked what the Jupiters are worth to them.',
  'event.castro-calmed': 'Havana was asked to be patient.',
  'event.sent':
    '{who} sent {act, select, offer {an offer} accept {an acceptance} warn {a warning} ultimatum {an ultimatum} claim {word that {claim},} other {a reassurance}} {channel}.',
  'event.delayed': 'A message from {who} was {hours, plural, one {# hour} other {# hours}} on the way.',
  'event.heard':
    '{act, select, claim {{who} claimed that {claim}.} other {{act, select, offer {An offer} accept {An acceptance} warn {A warning} ultimatum {An ultimatum} other {A reassurance}} from {who} arrived{road}{late, select, yes { too late: the offer is no longer open, so it binds nothing} after { too late: the agreement stood by then, and the first answer to arrive binds} other {}}{act, select, warn {: they will not give way} reassure {: they want no war} ultimatum {: they demand {side, select, us {that the missiles leave Cuba} other {a pledge not to invade Cuba}} before their time runs out} other {}}.}}',
  'event.heard.own':
    '{act, select, claim {We claimed that {claim}.} other {Our {act, select, offer {offer} accept {acceptance} warn {warning} ultimatum {ultimatum} other {reassurance}} has arrived{road}{late, select, yes { too late: the offer is no longer open, so it binds nothing} after { too late: the agreement stood by then, and the first answer to arrive binds} other {}}{act, select, warn {: we will not give way} reassure {: we want no war} other {}}.}}',
  'event.garbled': 'A message from {who} was taken for one man’s own idea and not heard.',
  'event.leaked': 'An offer from {who} leaked to the press: the world knows its terms.',
  'event.offer':
    'The offer of {who} {to, select, open {lay on the table} accepted {was accepted} countered {was answered with another} refused {was refused} expired {ran out} unheard {was never heard} other {was sent}}.',
  'event.agreed-in-public':
    '{who} accepted the public part of the offer of {foe}, and left the rest to a private word.',
  'event.pledge':
    '{who}: “{clause}” {to, select, made {was promised} in_progress {began to be carried out} verified {was seen to be kept} other {was broken}}.',
  'event.crossed': 'Two messages crossed on the way.',
  'event.exposed':
    'It came out that {who} had deceived {foe}: {about, select, air {the air strike force was not ready} landing {the landing force was not ready} launchers {the missiles were not ready to fire} other {the ships with arms had not been told to turn back}}.',
  'event.revealed': '{who} told the world what {foe} had said in secret: {clause}.',
  'event.pledge-waiting': '{who}: “{clause}” is promised if {condition}.',
  'event.cheating-found': 'Work on the sites was seen to go on behind the promise to stop it.',
  'event.incident':
    '{incident}{severity, select, absorbed {{pattern, select, nm_maultsby {, lost over Soviet land. Fighters of both sides rose; nobody fired, and it found its way home} other {: it passed without harm}}} bloodshed {{kind, select, false_alarm {: men died in the haste of the alert} stray_flight {{pattern, select, nm_maultsby {, lost over Soviet land. Fighters rose, and men died before it was known to be lost} other {: men died before it was cleared up}}} shoot_down {: a pilot died} strike {} other {: men died}}} other {: the answer could not wait}}.',
  'event.incident.asked': '{incident}: {who}’s answer could not wait.',
  'event.reaction':
    '{who} chose: {choice}.{answer, select, shadow { A destroyer keeps close to her; while she sails on, the question stays open.} other {}}',
  'event.escaped': '{incident}. It went no further.',
  'event.risk': 'The rules’ running estimate of nuclear war in this step: {chance}.',
  'event.nuclear':
    '{scale, select, general {General nuclear war began} other {A nuclear weapon was used}}{from, select, false_alarm {: a false alarm was believed} stray_flight {: an aircraft that had strayed was taken for an attack} shoot_down {: it grew out of the loss of an aircraft} submarine {: it began with a submarine under attack} combat {: the fighting got out of hand} strike {: launchers that had survived the air strike fired} landing {: the landing was met with nuclear weapons} reprisal {: Moscow answered the strike elsewhere, and it went on from there} S6 {{scale, select, general {: the shot fired as a warning was answered} other { as a warning}}} S7 {: it was ordered} other {}}.',
  'event.settled': 'The two governments agreed: {end}.',
  'event.epilogue':
    '{step, select, 1 {7 November: the missiles were on their way home.} 2 {13 November: the two governments argued over what had been promised.} other {20 November: it was seen what had been kept.}}',
  'event.inspection-refused': 'Castro let no inspector onto the island.',
  'event.jupiters-leaked': 'It came out that the Jupiters had been promised.',
  'event.removed': '{who}’s leader was removed by his own people.',
  'event.rung': '{rung}',
  'event.end': 'It ended: {end}.',
  'cause.clock.no-deal': 'still no deal',
  'cause.clock.pause': 'the pause goes on while the sites stand',
  'cause.clock.landing-force': 'Havana sees a landing force gather',
  'cause.settled': 'going back on what was said in public',
  'cause.missiles-stay': 'the missiles stay, and Washington let them',
  'cause.leak': 'it leaked',
  'cause.leak.message': 'a private message leaked',
  'cause.leak.confidence': 'what was asked in confidence came out',
  'cause.M1.down': 'standing down before the other side did',
  'cause.M8.down': 'standing down before the other side did',
  'cause.M11.step': 'what the army makes of its orders',
  'cause.P3.loosened': 'taking back what was said in public',
  'cause.K4.withdrawn': 'the missiles went for nothing in return',
  'cause.S1.bombs': 'bombs fell on Cuba',
  'cause.S3.bombs': 'bombs fell on Cuba',
  'cause.strike': 'the missile sites were struck',
  'cause.strike.survivors': 'launchers that survived could have fired',
  'cause.search': 'a ship was searched',
  'cause.line': 'the quarantine line',
  'cause.line.no-oas': 'a quarantine without the OAS looked like an act of war',
  'cause.line-rule': 'the line’s standing orders',
  'cause.no-line': 'no line was in force',
  'cause.routine.flights': 'low flights over the island, as on each day',
  'cause.routine.hunt': 'a boat held down until it had to come up',
  'cause.arms-arrived': 'arms reached Cuba',
  'cause.banned-cargo': 'banned cargo was found',
  'cause.searched': 'the search was over',
  'cause.port': 'her voyage was over',
  'cause.pledge-kept': 'a pledge was seen to be kept',
  'cause.jupiters-leaked': 'the promise about the Jupiters came out',
  'cause.warn': 'a private warning',
  'cause.ultimatum': 'a private ultimatum',
  'cause.reassure': 'a private reassurance',
  'cause.exposed': 'a falsehood came out',
  'cause.harsher-offer': 'a new offer, harsher than one still open',
  'cause.reckless': 'people feared war, and were led nearer to it',
  'cause.denial-exposed': 'the denial was exposed',
  'cause.ultimatum-lapsed': 'an ultimatum came to nothing',
  'line.theirs': '{who}: {order}.',
  'line.opening': 'What {who} did before the crisis',
  'line.danger.more':
    '{why, select, contact {Forces have come closer together: an accident is likelier.} weapons {Nuclear weapons in Cuba may be fired sooner: an accident could end worse.} alert {Our forces stand readier, and a mistake is likelier.} their_alert {Their forces stand readier, and a mistake is likelier.} engagement {Our men may fire sooner, so an accident is likelier.} other {An accident is likelier than it was.}}',
  'line.danger.less':
    '{why, select, contact {Forces have drawn apart: an accident is less likely.} weapons {Nuclear weapons in Cuba are held tighter: an accident would end less badly.} alert {Our forces have stepped back, and a mistake is less likely.} their_alert {Their forces have stepped back, and a mistake is less likely.} engagement {Our men must wait to fire, so an accident is less likely.} checked {Every flight is checked twice: an accident is less likely.} other {An accident is less likely than it was.}} These hours still ran some risk:',
  'cause.incidents': 'accidents that could have happened',
  'cause.reaction': 'the answer “{choice}”',
  'cause.reaction.retaliate': 'a hard answer',
  'cause.incident': '{incident}',
  'cause.event': '{title}',
  'cause.opening': 'a choice before the crisis: {title}',
  'cause.order': '{order}',
  'cause.other': 'a cause this page has no words for',
  'incident.false-alarm': 'A warning system raised a false alarm',
  'incident.stray-flight': 'An American aircraft strayed over Soviet territory',
  'incident.shoot-down': 'An American aircraft was hit over Cuba',
  'incident.submarine': 'A submarine was forced towards the surface',
  'incident.combat': 'Shots were exchanged',
  'incident.combat.told':
    '{ground, select, fire {An American warship fired on {ship} at the line} boarding {American sailors boarded {ship} against her captain’s will} other {American aircraft bombed an air-defence battery in Cuba}}',
  'incident.strike': 'Soviet soldiers died under American bombs',
  'incident.ship-refuses': 'A ship at the line would not stop',
  'incident.ship-refuses.named': '{ship} would not stop at the line',
  'incident.opening': 'A choice before the crisis',
  'severity.absorbed': 'absorbed',
  'severity.crisis': 'nobody is hurt yet',
  'severity.bloodshed':
    '{kind, select, false_alarm {men died in the haste of the alert} stray_flight {men have died} shoot_down {a pilot died} other {blood was shed}}',
  'rung.quiet': 'The world did not know of the missiles.',
  'rung.crisis': 'The crisis came into the open.',
  'rung.crisis.eased': 'The forces of the two sides no longer faced each other.',
  'rung.contact': 'The forces of the two sides now faced each other: a mistake could cost lives.',
  'rung.contact.eased': 'The violence died down; the forces still faced each other.',
  'rung.shooting': 'The crisis turned violent, but was not yet war.',
  'rung.combat': 'Open fighting began between the two powers.',
  'rung.limited-nuclear': 'The crisis had turned nuclear.',
  'rung.general-nuclear': 'The war now had no limits.',
} as const;
