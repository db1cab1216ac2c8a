/**
 * English: the debrief. Lines are notes, not sentences: no full stop. Parameters of the engine arrive as words: `…Milli` and `…Ppm`
 * without their ending, a side as `who` and `foe`, orders, ships, clauses, steps and ends by name. A temper is 0 dove, 1 moderate, 2 hawk.
 */
export const DEBRIEF_EN = {
  'debrief.title': 'What each side believed, and what was true',
  'debrief.us': 'Washington believed',
  'debrief.truth': 'What was true',
  'debrief.ussr': 'Moscow believed',
  'debrief.when': '{when} · turn {turn} of {all}',
  'debrief.overAt': '{when} · when it was over',
  'debrief.turn': 'Turn',
  'debrief.run': '{on, select, yes {Pause} other {Play the turns}}',
  'debrief.earlier': 'Earlier turn',
  'debrief.later': 'Later turn',
  'debrief.map.us': 'Ships as Washington’s plot had them',
  'debrief.map.truth': 'Ships where they were',
  'debrief.map.ussr': 'Ships as Moscow knew them',
  'debrief.map.ship':
    '{ship}: {status, select, underway {under way} stopped {stopped} at_line {at the line} hailed {hailed} passed {through the line} boarded {boarded} turned {turned back} disabled {disabled} other {in port}}',
  'debrief.map.age':
    '{hours, plural, =0 {seen just now} one {seen # hour before} other {seen # hours before}}',
  'debrief.map.boat': 'submarine {boat}',
  'debrief.map.contact': 'a submarine contact',
  'debrief.map.none': 'No ship in these waters',
  'debrief.wrong': 'not so',
  'debrief.partly': 'not all',
  'debrief.orders': 'Then ordered',
  'debrief.orders.none': 'no order',
  'debrief.orders.terms': '{done} Its terms: {clauses}.',
  'debrief.orders.undone': '{order}: overtaken by events',
  'debrief.misreadings': 'Misreadings that mattered',
  'debrief.misreadings.none': 'No order was given on a belief far from the truth.',
  'debrief.misreading.who': '{who}, {when}',
  'debrief.accidents': 'What went wrong, and what it resembles',
  'debrief.accidents.none':
    'No accident happened; what was stopped at the line is no accident and is told elsewhere. In 1962 much went wrong.',
  'debrief.accident.drivers': 'Driven by: {drivers}.',
  'debrief.accident.precedent': '{day}: {what} What made it likelier: {likelier} How it ended: {ended}',
  'debrief.accident.again': 'It too resembles {day}.',
  'debrief.accident.alone': 'It followed an order, and no near miss of 1962 is its model.',
  'driver.asw-pressure': 'destroyers upon the boats',
  'driver.communications-loss': 'boats out of touch with Moscow',
  'driver.nuclear-predelegation': 'nuclear weapons within reach of those on the spot',
  'driver.peripheral-flights': 'routine flights that nobody had checked',
  'driver.routine-ops': 'test launches that nobody had called off',
  'driver.defcon': 'the alert',
  'driver.nuclear-air-defence': 'fighters with nuclear arms',
  'driver.alert-dispersal': 'aircraft on strange fields',
  'driver.alert-rush': 'missiles hurried to readiness',
  'driver.warning-improvised': 'radars turned on Cuba in haste',
  'driver.jupiter': 'Jupiters at readiness',
  'driver.overflight': 'flights over Cuba',
  'driver.low-flights': 'low flights',
  'driver.delegated-fire': 'command left to officers on the spot',
  'driver.castro': 'a Havana that expected an invasion',
  'driver.covert': 'teams still in Cuba',
  'driver.loss-of-control': 'men who acted without asking',
  'driver.tactical-nuclear': 'nuclear launchers in the field',
  'driver.ships': 'ships still under way',
  'driver.quarantine': 'shooting at the line',
  'debrief.points': 'Moments that mattered',
  'debrief.points.go': 'Show turn {turn}',
  'debrief.risk': 'The risk you ran, lucky or not',
  'debrief.risk.chart':
    'Chance of nuclear war run so far, turn by turn: {run} in all. The table below has every figure.',
  'debrief.risk.november': '{step, select, 1 {7 Nov} 2 {13 Nov} other {20 Nov}}',
  'debrief.risk.days':
    'Days of October 1962, {place} time.{later, select, yes { The axis is broken after the settlement: no risk is reckoned in the weeks after it.} other {}}',
  'debrief.risk.table': 'The same in figures',
  'debrief.risk.when': 'Turn',
  'debrief.risk.turn': 'Run in it',
  'debrief.risk.total': 'So far',
  'debrief.risk.us': 'Washington’s reckoning',
  'debrief.risk.ussr': 'Moscow’s reckoning',
  'debrief.risk.causes': 'By cause',
  'debrief.risk.later': 'After the end, with other draws',
  'debrief.risk.pending': '…',
  'debrief.risk.soon': 'being worked out',
  'debrief.history.none': 'The scenario has no record of this moment.',

  'debrief.topic.launchers': 'Launchers',
  'debrief.topic.secret': 'The secret',
  'debrief.topic.ships': 'Arms ships',
  'debrief.topic.submarines': 'Submarines',
  'debrief.topic.landing': 'Landing force',
  'debrief.topic.tactical': 'Short-range weapons',
  'debrief.topic.alert': 'Alert',
  'debrief.topic.temper': 'Temper',
  'debrief.topic.home': 'At home',
  'debrief.topic.talks': 'Talks',
  'debrief.topic.risk': 'Risk so far',
  'debrief.topic.order': 'Orders',

  'debrief.line.launchers.counted':
    'about {count} ready, give or take {spread}; {hours, plural, =0 {fresh film} one {film # hour old} other {film # hours old}}',
  'debrief.line.launchers.uncounted': 'not photographed yet',
  'debrief.line.launchers.known': '{count, plural, =0 {none ready} other {# ready}}',
  'debrief.line.secret.unspoken': 'the missiles are found, and Moscow has not been told',
  'debrief.line.secret.unheard': 'nothing shows that the missiles are found',
  'debrief.line.secret.found': 'Washington had found the missiles',
  'debrief.line.ships.reported':
    '{ahead} on course, {turned} stopped or turned, {through} through; {hours, plural, =0 {all seen just now} one {oldest report # hour old} other {oldest report # hours old}}',
  'debrief.line.ships.known': '{ahead} on course, {turned} stopped or turned, {through} through',
  'debrief.line.submarines.contacts': '{found, plural, =0 {none found} one {# found} other {# found}}',
  'debrief.line.submarines.known': '{near} on station, {outbound} on the way out, {homeward} going home',
  'debrief.line.landing.reported':
    '{ready} of 100, said agents {hours, plural, =0 {just now} one {# hour ago} other {# hours ago}}',
  'debrief.line.landing.unreported': 'no word of it',
  'debrief.line.landing.known': '{ready} of 100',
  'debrief.line.tactical.unreported': 'no word of them',
  'debrief.line.tactical.known':
    '{tactical, select, 0 {withheld by Moscow} 1 {left to the local command} other {released to commanders}}',
  'debrief.line.alert.seen': '{who}: {step}',
  'debrief.line.alert.known': 'Washington: {us}; Moscow: {ussr}',
  'debrief.line.temper.guessed':
    '{who} most likely led by {temper, select, 0 {a dove} 1 {a moderate} other {a hawk}} ({chance})',
  'debrief.line.temper.supposed':
    'its guess of {who}: led by {temper, select, 0 {a dove} 1 {a moderate} other {a hawk}} ({chance})',
  'debrief.line.temper.led': '{who} led by {temper, select, 0 {a dove} 1 {a moderate} other {a hawk}}',
  'debrief.line.temper.known':
    'Washington led by {us, select, 0 {a dove} 1 {a moderate} other {a hawk}}; Moscow by {ussr, select, 0 {a dove} 1 {a moderate} other {a hawk}}',
  'debrief.line.home.guessed': '{who}’s leader at {standing} of 100',
  'debrief.line.home.known': 'Washington at {us}, Moscow at {ussr} of 100',
  'debrief.line.talks.seen':
    '{open, plural, =0 {no offer open} one {# offer open} other {# offers open}}; {sent, plural, =0 {none} other {#}} of its own under way',
  'debrief.line.talks.known':
    '{open, plural, =0 {no offer open} one {# offer open} other {# offers open}}; under way {us, plural, =0 {none} other {#}} from Washington, {ussr, plural, =0 {none} other {#}} from Moscow',
  'debrief.line.risk.reckoned': '{run}, by its own reckoning',
  'debrief.line.risk.known': '{run}, as these orders ran it',
  'debrief.line.order.noticed': 'noticed, {who}: {order}',
  'debrief.line.order.unnoticed': '{who}, not noticed by {foe}: {order}',

  'debrief.turning.nuclear':
    '{scale, select, general {General nuclear war began.} other {A nuclear weapon was used.}}',
  'debrief.turning.strike': 'American bombs fell on Cuba.',
  'debrief.turning.landing': 'American troops landed in Cuba.',
  'debrief.turning.settled': 'The two governments agreed: {end}.',
  'debrief.turning.ran-out': 'Nothing settled it: {end}.',
  'debrief.turning.incident':
    '{incident}{severity, select, absorbed {, and it passed} bloodshed {{kind, select, false_alarm {, and men died in the haste of the alert} stray_flight {, and men died before it was cleared up} shoot_down {, and a pilot died} strike {} other {, and men died}}} other {}}.{answer, select, none {} other { {who} chose: {answer}.}}{severity, select, war { The war grew out of it.} other {}}',
  'debrief.turning.ship-stopped': '{ship} was {to, select, boarded {boarded} other {stopped by gunfire}}.',
  'debrief.turning.disclosed':
    '{by, select, speech {The President told the world.} leak {The press broke the story.} other {The bombs told the world.}}',
  'debrief.turning.proclaimed': 'Washington proclaimed the quarantine.',
  'debrief.turning.in-force': 'The quarantine took force.',
  'debrief.turning.ultimatum': '{who} set a public deadline of {hours} hours.',
  'debrief.turning.lapsed': 'The deadline set by {who} ran out, and nothing followed.',
  'debrief.turning.accepted': 'An offer from {who} was accepted.',
  'debrief.turning.refused': 'An offer from {who} was refused.',
  'debrief.turning.countered': 'An offer from {who} was answered with another.',
  'debrief.turning.agreed-in-public': '{who} accepted the public part of an offer.',
  'debrief.turning.crossed': 'Two offers crossed on the way.',
  'debrief.turning.leaked': 'A message from {who} leaked.',
  'debrief.turning.unheard': 'A message from {who} was taken for one man’s own idea.',
  'debrief.turning.broken': '{who} broke its word: {clause}.',
  'debrief.turning.exposed':
    'It came out that {who} had deceived {foe} about {about, select, air {its air strike force} landing {its landing force} launchers {its missiles} other {its ships}}.',
  'debrief.turning.revealed': '{who} gave a secret of {foe} to the world: {clause}.',
  'debrief.alert.step': '“{step}” (alert {nth} of 5)',
  'debrief.turning.alert': '{who} went from {from} to {to}.',
  'debrief.turning.turned-back': 'Moscow told {count, plural, one {# ship} other {# ships}} to turn back.',
  'debrief.turning.removed': '{who}’s leader was removed by his own people.',
  'debrief.turning.order': '{who} ordered: {order}.',

  'debrief.why.could-have-been-war':
    'Once it had happened, the chance that it became nuclear war was {chance}.',
  'debrief.why.worth': 'Against no deal, that offer was worth {us} to Washington and {ussr} to Moscow.',
  'debrief.why.knot': 'The knot went from {from} to {to}.',
  'debrief.why.risk': 'The risk run in a turn went from {from} to {to}.',
  'debrief.why.risk.pending': 'The risk run in that turn is being worked out.',
  'debrief.why.risk-run': 'In that turn a risk of {run} was run.',
  'debrief.why.home': '{who} moved {by} at home that turn.',
  'debrief.why.trust': '{who}’s trust in the other side moved {by}, on a scale from −50 to +50.',
  'debrief.why.ended': 'It ended there: {end}.',

  'debrief.misreading.led': 'What followed in that turn: {what}',
  'debrief.misreading.run': 'Risk run in that turn: {run}.',
  'debrief.misreading.ships-had-turned':
    'The order “{order}” was aimed at {ships}, which had already stopped or turned. The report was {hours, plural, one {# hour} other {# hours}} old.',
  'debrief.misreading.launchers-off':
    'The order “{order}” rested on {believed} launchers, give or take {spread}. There were {true}.',
  'debrief.misreading.sites-unknown':
    'The order “{order}” could reach {known, plural, one {# site} other {# sites}}. Of the {ready} launchers that were ready, some stood elsewhere.',
  'debrief.misreading.took-for-hawk':
    'Sure at {chance} of facing a hawk when it gave the order “{order}”. It faced {temper, select, 0 {a dove} other {a moderate}}.',
  'debrief.misreading.took-for-dove':
    'Sure at {chance} of facing a dove when it gave the order “{order}”. It faced {temper, select, 1 {a moderate} other {a hawk}}.',
  'debrief.misreading.alert-underrated':
    'Gave the order “{order}” thinking {foe} at {believed}. It stood at {truth}.',
  'debrief.misreading.alert-overrated':
    'Gave the order “{order}” thinking {foe} at {believed}. It stood only at {truth}.',
  'debrief.misreading.landing-off':
    'Gave the order “{order}” thinking the landing force at {believed} of 100. It stood at {true}.',
  'debrief.misreading.home-off':
    'Gave the order “{order}” thinking {foe}’s leader at {believed} of 100 at home. He stood at {true}.',
  'debrief.misreading.letter-underway':
    'Gave the order “{order}” while a letter from {foe} was on its way, {hours, plural, =0 {due that same turn} one {# hour out} other {# hours out}}.',
  'debrief.misreading.submarines-unseen':
    'Gave the order “{order}” with {count, plural, one {# submarine} other {# submarines}} on station that had not been found.',
  'debrief.misreading.thought-unseen':
    'Gave the order “{order}” as if nobody had seen. {foe} had had the photographs for {hours, plural, =0 {hours} one {# hour} other {# hours}}.',
} as const;
