/**
 * Spanish: the debrief. Lines are notes, not sentences: no full stop. Parameters of the engine arrive as words: `…Milli` and `…Ppm`
 * without their ending, a side as `who` and `foe`, orders, ships, clauses, steps and ends by name. A temper is 0 dove, 1 moderate, 2 hawk.
 */
import type { Translated } from '../keys.ts';
import type { DEBRIEF_EN } from './debrief.en.ts';

export const DEBRIEF_ES: Translated<typeof DEBRIEF_EN> = {
  'debrief.title': 'Qué creía cada parte y qué era cierto',
  'debrief.us': 'Washington creía',
  'debrief.truth': 'Lo que era cierto',
  'debrief.ussr': 'Moscú creía',
  'debrief.when': '{when} · turno {turn} de {all}',
  'debrief.overAt': '{when} · cuando todo había terminado',
  'debrief.turn': 'Turno',
  'debrief.run': '{on, select, yes {Pausa} other {Ver los turnos}}',
  'debrief.earlier': 'Turno anterior',
  'debrief.later': 'Turno siguiente',
  'debrief.map.us': 'Los barcos según el seguimiento de Washington',
  'debrief.map.truth': 'Los barcos donde estaban',
  'debrief.map.ussr': 'Los barcos según sabía Moscú',
  'debrief.map.ship':
    '{ship}: {status, select, underway {navega} stopped {parado} at_line {en la línea} hailed {recibió el alto} passed {cruzó la línea} boarded {abordado} turned {dio la vuelta} disabled {inutilizado} other {en puerto}}',
  'debrief.map.age':
    '{hours, plural, =0 {visto en ese momento} one {visto # hora antes} other {visto # horas antes}}',
  'debrief.map.boat': 'submarino {boat}',
  'debrief.map.contact': 'un contacto submarino',
  'debrief.map.none': 'Ningún barco en estas aguas',
  'debrief.wrong': 'no era así',
  'debrief.partly': 'no todo',
  'debrief.orders': 'Entonces se ordenó',
  'debrief.orders.none': 'sin orden',
  'debrief.orders.terms': '{done} Sus cláusulas: {clauses}.',
  'debrief.orders.undone': '{order}: superada por los acontecimientos',
  'debrief.misreadings': 'Errores de juicio que pesaron',
  'debrief.misreadings.none': 'Ninguna orden se dio con una creencia lejos de la verdad.',
  'debrief.misreading.who': '{who}, {when}',
  'debrief.accidents': 'Qué salió mal y a qué se parece',
  'debrief.accidents.none':
    'No hubo accidentes; lo detenido en la línea se cuenta aparte. En 1962, mucho salió mal.',
  'debrief.accident.drivers': 'Lo impulsó: {drivers}.',
  'debrief.accident.precedent': '{day}: {what} Qué lo hizo más probable: {likelier} Cómo terminó: {ended}',
  'debrief.accident.again': 'También se parece a lo del {day}.',
  'debrief.accident.alone': 'Siguió a una orden; ningún incidente de 1962 es su modelo.',
  'driver.asw-pressure': 'destructores encima de los submarinos',
  'driver.communications-loss': 'submarinos sin contacto con Moscú',
  'driver.nuclear-predelegation': 'armas nucleares al alcance de los que estaban sobre el terreno',
  'driver.peripheral-flights': 'vuelos de rutina que nadie había revisado',
  'driver.routine-ops': 'lanzamientos de prueba que nadie había cancelado',
  'driver.defcon': 'la alerta',
  'driver.nuclear-air-defence': 'cazas con armas nucleares',
  'driver.alert-dispersal': 'aviones en aeródromos ajenos',
  'driver.alert-rush': 'misiles puestos a punto con prisas',
  'driver.warning-improvised': 'radares vueltos hacia Cuba a toda prisa',
  'driver.jupiter': 'los Júpiter listos para disparar',
  'driver.overflight': 'vuelos sobre Cuba',
  'driver.low-flights': 'vuelos bajos',
  'driver.delegated-fire': 'el mando en manos de oficiales sobre el terreno',
  'driver.castro': 'una Habana que esperaba una invasión',
  'driver.covert': 'equipos aún infiltrados en Cuba',
  'driver.loss-of-control': 'hombres que actuaron sin preguntar',
  'driver.tactical-nuclear': 'lanzadores nucleares sobre el terreno',
  'driver.ships': 'barcos que seguían navegando',
  'driver.quarantine': 'disparos en la línea',
  'debrief.points': 'Momentos que pesaron',
  'debrief.points.go': 'Mostrar el turno {turn}',
  'debrief.risk': 'El riesgo que corrió, con suerte o sin ella',
  'debrief.risk.chart':
    'Probabilidad de guerra nuclear corrida hasta cada turno: {run} en total. La tabla de abajo da todas las cifras.',
  'debrief.risk.november': '{step, select, 1 {7 nov} 2 {13 nov} other {20 nov}}',
  'debrief.risk.days':
    'Días de octubre de 1962, hora de {place}.{later, select, yes { Tras el acuerdo el eje se interrumpe: en las semanas siguientes no se calcula riesgo.} other {}}',
  'debrief.risk.table': 'Lo mismo en cifras',
  'debrief.risk.when': 'Turno',
  'debrief.risk.turn': 'Corrido en él',
  'debrief.risk.total': 'Hasta ahí',
  'debrief.risk.us': 'Cálculo de Washington',
  'debrief.risk.ussr': 'Cálculo de Moscú',
  'debrief.risk.causes': 'Por causa',
  'debrief.risk.later': 'Después del final, con otra suerte',
  'debrief.risk.pending': '…',
  'debrief.risk.soon': 'se está calculando',
  'debrief.history.none': 'El escenario no tiene datos de este momento.',

  'debrief.topic.launchers': 'Lanzadores',
  'debrief.topic.secret': 'El secreto',
  'debrief.topic.ships': 'Barcos con armas',
  'debrief.topic.submarines': 'Submarinos',
  'debrief.topic.landing': 'Fuerza de desembarco',
  'debrief.topic.tactical': 'Armas de corto alcance',
  'debrief.topic.alert': 'Alerta',
  'debrief.topic.temper': 'Carácter',
  'debrief.topic.home': 'Apoyo interno',
  'debrief.topic.talks': 'Conversaciones',
  'debrief.topic.risk': 'Riesgo hasta ahora',
  'debrief.topic.order': 'Órdenes',

  'debrief.line.launchers.counted':
    'alrededor de {count} listos, con un margen de {spread}; {hours, plural, =0 {fotos recientes} one {fotos de hace # hora} other {fotos de hace # horas}}',
  'debrief.line.launchers.uncounted': 'todavía sin fotografiar',
  'debrief.line.launchers.known': '{count, plural, =0 {ninguno listo} one {# listo} other {# listos}}',
  'debrief.line.secret.unspoken': 'los misiles están descubiertos, y a Moscú no se le ha dicho',
  'debrief.line.secret.unheard': 'nada indica que los misiles estén descubiertos',
  'debrief.line.secret.found': 'Washington había descubierto los misiles',
  'debrief.line.ships.reported':
    'en ruta: {ahead}; parados o de vuelta: {turned}; han pasado: {through}; {hours, plural, =0 {todos vistos en ese momento} one {informe más antiguo, de hace # hora} other {informe más antiguo, de hace # horas}}',
  'debrief.line.ships.known': 'en ruta: {ahead}; parados o de vuelta: {turned}; han pasado: {through}',
  'debrief.line.submarines.contacts':
    '{found, plural, =0 {ninguno hallado} one {# hallado} other {# hallados}}',
  'debrief.line.submarines.known': 'en su zona: {near}; de ida: {outbound}; de regreso: {homeward}',
  'debrief.line.landing.reported':
    '{ready} de 100, según los agentes, {hours, plural, =0 {en ese momento} one {hace # hora} other {hace # horas}}',
  'debrief.line.landing.unreported': 'sin noticias de ella',
  'debrief.line.landing.known': '{ready} de 100',
  'debrief.line.tactical.unreported': 'sin noticias de ellas',
  'debrief.line.tactical.known':
    '{tactical, select, 0 {retenidas por Moscú} 1 {en manos del mando local} other {en manos de los comandantes}}',
  'debrief.line.alert.seen': '{who}: {step}',
  'debrief.line.alert.known': 'Washington: {us}; Moscú: {ussr}',
  'debrief.line.temper.guessed':
    'al frente de {who}, lo más probable: {temper, select, 0 {una paloma} 1 {un moderado} other {un halcón}} ({chance})',
  'debrief.line.temper.supposed':
    'conjetura: al frente de {who}, {temper, select, 0 {una paloma} 1 {un moderado} other {un halcón}} ({chance})',
  'debrief.line.temper.led':
    'al frente de {who}, {temper, select, 0 {una paloma} 1 {un moderado} other {un halcón}}',
  'debrief.line.temper.known':
    'al frente de Washington, {us, select, 0 {una paloma} 1 {un moderado} other {un halcón}}; de Moscú, {ussr, select, 0 {una paloma} 1 {un moderado} other {un halcón}}',
  'debrief.line.home.guessed': 'el líder de {who}: {standing} de 100',
  'debrief.line.home.known': 'Washington: {us} de 100; Moscú: {ussr} de 100',
  'debrief.line.talks.seen':
    '{open, plural, =0 {ninguna oferta abierta} one {# oferta abierta} other {# ofertas abiertas}}; propias en camino: {sent, plural, =0 {ninguna} other {#}}',
  'debrief.line.talks.known':
    '{open, plural, =0 {ninguna oferta abierta} one {# oferta abierta} other {# ofertas abiertas}}; en camino desde Washington: {us, plural, =0 {ninguna} other {#}}; desde Moscú: {ussr, plural, =0 {ninguna} other {#}}',
  'debrief.line.risk.reckoned': '{run}, según su propio cálculo',
  'debrief.line.risk.known': '{run}, el de estas órdenes',
  'debrief.line.order.noticed': 'visto en {who}: {order}',
  'debrief.line.order.unnoticed': '{who}, sin que {foe} lo notara: {order}',

  'debrief.turning.nuclear':
    '{scale, select, general {Empezó la guerra nuclear general.} other {Se usó un arma nuclear.}}',
  'debrief.turning.strike': 'Cayeron bombas estadounidenses sobre Cuba.',
  'debrief.turning.landing': 'Tropas estadounidenses desembarcaron en Cuba.',
  'debrief.turning.settled': 'Los dos gobiernos pactaron: «{end}».',
  'debrief.turning.ran-out': 'Nada lo resolvió: «{end}».',
  'debrief.turning.incident':
    '{incident}{severity, select, absorbed {, sin consecuencias} bloodshed {{kind, select, false_alarm {, y hubo muertos con las prisas de la alerta} stray_flight {, y hubo muertos antes de que se aclarara} shoot_down {, y murió un piloto} strike {} other {, y hubo muertos}}} other {}}.{answer, select, none {} other { {who} eligió: «{answer}».}}{severity, select, war { De ahí nació la guerra.} other {}}',
  'debrief.turning.ship-stopped':
    'El {ship} fue {to, select, boarded {abordado} other {detenido a cañonazos}}.',
  'debrief.turning.disclosed':
    '{by, select, speech {El presidente lo reveló al mundo.} leak {La prensa dio la noticia.} other {Las bombas lo revelaron al mundo.}}',
  'debrief.turning.proclaimed': 'Washington proclamó la cuarentena.',
  'debrief.turning.in-force': 'La cuarentena entró en vigor.',
  'debrief.turning.ultimatum':
    '{who} fijó en público un plazo de {hours, plural, one {# hora} other {# horas}}.',
  'debrief.turning.lapsed': 'Venció el plazo que había fijado {who}, y no pasó nada.',
  'debrief.turning.accepted': 'Se aceptó una oferta de {who}.',
  'debrief.turning.refused': 'Se rechazó una oferta de {who}.',
  'debrief.turning.countered': 'Se respondió con otra a una oferta de {who}.',
  'debrief.turning.agreed-in-public': '{who} aceptó la parte pública de una oferta.',
  'debrief.turning.crossed': 'Dos ofertas se cruzaron por el camino.',
  'debrief.turning.leaked': 'Se filtró un mensaje de {who}.',
  'debrief.turning.unheard': 'Un mensaje de {who} se tomó por la idea particular de un solo hombre.',
  'debrief.turning.broken': '{who} faltó a su palabra: {clause}.',
  'debrief.turning.exposed':
    'Salió a la luz que {who} había engañado a {foe} sobre {about, select, air {su fuerza de ataque aéreo} landing {su fuerza de desembarco} launchers {sus misiles} other {sus barcos}}.',
  'debrief.turning.revealed': '{who} reveló al mundo un secreto de {foe}: {clause}.',
  'debrief.alert.step': '«{step}» (alerta {nth} de 5)',
  'debrief.turning.alert': '{who} pasó de {from} a {to}.',
  'debrief.turning.turned-back':
    'Moscú ordenó dar la vuelta a {count, plural, one {# barco} other {# barcos}}.',
  'debrief.turning.removed': 'El líder de {who} fue destituido por los suyos.',
  'debrief.turning.order': '{who} ordenó: {order}.',

  'debrief.why.could-have-been-war':
    'Una vez ocurrido, la probabilidad de que acabara en guerra nuclear era del {chance}.',
  'debrief.why.worth':
    'Frente a no tener acuerdo, esa oferta valía {us} para Washington y {ussr} para Moscú.',
  'debrief.why.knot': 'El nudo pasó de {from} a {to}.',
  'debrief.why.risk': 'El riesgo corrido en un turno pasó del {from} al {to}.',
  'debrief.why.risk.pending': 'El riesgo corrido en ese turno se está calculando.',
  'debrief.why.risk-run': 'En ese turno se corrió un riesgo del {run}.',
  'debrief.why.home': 'Apoyo interno de {who} en ese turno: {by}.',
  'debrief.why.trust': 'Confianza de {who} en la otra parte: {by} (escala de −50 a +50).',
  'debrief.why.ended': 'Ahí terminó: «{end}».',

  'debrief.misreading.led': 'Lo que siguió en ese turno: {what}',
  'debrief.misreading.run': 'Riesgo corrido en ese turno: {run}.',
  'debrief.misreading.ships-had-turned':
    'La orden «{order}» iba dirigida a {ships}: {count, plural, one {ya se había detenido o había dado la vuelta} other {ya se habían detenido o habían dado la vuelta}}. El informe era de {hours, plural, one {# hora} other {# horas}} antes.',
  'debrief.misreading.launchers-off':
    'La orden «{order}» se basaba en {believed} lanzadores, con un margen de {spread}. En realidad eran {true}.',
  'debrief.misreading.sites-unknown':
    'La orden «{order}» podía alcanzar {known, plural, one {# emplazamiento} other {# emplazamientos}}. De los {ready} lanzadores listos, algunos estaban en otra parte.',
  'debrief.misreading.took-for-hawk':
    'Al dar la orden «{order}», daba un {chance} a que enfrente hubiera un halcón. Era {temper, select, 0 {una paloma} other {un moderado}}.',
  'debrief.misreading.took-for-dove':
    'Al dar la orden «{order}», daba un {chance} a que enfrente hubiera una paloma. Era {temper, select, 1 {un moderado} other {un halcón}}.',
  'debrief.misreading.alert-underrated':
    'Al dar la orden «{order}», creía la alerta de {foe} en {believed}. Estaba en {truth}.',
  'debrief.misreading.alert-overrated':
    'Al dar la orden «{order}», creía la alerta de {foe} en {believed}. Solo estaba en {truth}.',
  'debrief.misreading.landing-off':
    'Al dar la orden «{order}», creía la fuerza de desembarco en {believed} de 100. Estaba en {true}.',
  'debrief.misreading.home-off':
    'Al dar la orden «{order}», creía el apoyo interno del líder de {foe} en {believed} de 100. Estaba en {true}.',
  'debrief.misreading.letter-underway':
    'Dio la orden «{order}» con una carta de {foe} en camino, {hours, plural, =0 {que debía llegar ese mismo turno} one {a # hora de llegar} other {a # horas de llegar}}.',
  'debrief.misreading.submarines-unseen':
    'Dio la orden «{order}» con {count, plural, one {# submarino en su zona que no había sido hallado} other {# submarinos en su zona que no habían sido hallados}}.',
  'debrief.misreading.thought-unseen':
    'Dio la orden «{order}» como si nadie hubiera visto nada. {foe} tenía las fotografías desde hacía {hours, plural, =0 {horas} one {# hora} other {# horas}}.',
};
