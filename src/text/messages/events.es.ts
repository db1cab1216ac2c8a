/**
 * Spanish: what happened, one line for each event code, past tense. `who` is the side of the event, `foe` the other one;
 * ships, offers, clauses and steps arrive as words. Then what moved a meter (`cause.*`).
 */
import type { Translated } from '../keys.ts';
import type { EVENTS_EN } from './events.en.ts';

export const EVENTS_ES: Translated<typeof EVENTS_EN> = {
  'event.phase': 'El turno pasó a su paso siguiente.',
  'event.turn': 'Empezó el turno {turn}.',
  'event.meter': '{meter} {by}: {cause}.',
  'event.order': '{done}',
  'event.told': '{title}',
  'event.disclosed':
    '{by, select, speech {El presidente reveló al mundo los misiles.} leak {La prensa dio la noticia antes de que hablara el presidente.} other {Las bombas revelaron al mundo los misiles.}}',
  'event.photographs':
    'Lanzadores listos según las fotografías: de {from} a {to}, lo más probable {launchers}.',
  'event.agent-report':
    'Los agentes calcularon la preparación de la fuerza de desembarco estadounidense en {invasion} de 100.',
  'event.assessment':
    'Según los analistas, el otro líder es {temper, select, hawk {alguien dispuesto a luchar} other {alguien que prefiere no luchar}}; calcularon su apoyo interno en {home} de 100.',
  'event.source-report':
    'Según la fuente en Moscú, el otro líder es {temper, select, hawk {alguien dispuesto a luchar} other {alguien que prefiere no luchar}}.',
  'event.alert': '{who} {change, select, up {elevó} other {redujo}} su alerta: {step}.',
  'event.alert-followed':
    '{who}: las fuerzas imitaron por sí solas la alerta de la otra parte ({step}). Unas reglas de enfrentamiento estrictas las habrían frenado.',
  'event.alert-seen': 'El mundo vio la alerta de {who}: {step}.',
  'event.force':
    '{force, select, air {La fuerza de ataque aéreo} other {La fuerza de desembarco}} quedó en {value} de 100.',
  'event.roe':
    '{who} fijó sus reglas de enfrentamiento: {roe, select, 0 {estrictas, ni un disparo sin permiso de la capital} 1 {normales} other {laxas, los mandos pueden disparar antes}}.',
  'event.ready':
    '{more, plural, one {Quedó listo otro lanzador} other {Quedaron listos # lanzadores más}} en Cuba: {to} en total.',
  'event.work':
    'Las obras en los emplazamientos {pace, select, fast {siguieron día y noche} stopped {se detuvieron} quiet {siguieron en secreto} other {siguieron solo de día}}.',
  'event.air-defence':
    'La defensa aérea {free, select, 1 {quedó libre para disparar} other {recibió la orden de no disparar}}.',
  'event.tactical':
    'Las armas tácticas en Cuba {tactical, select, 0 {quedaron retenidas: solo decide Moscú} 1 {quedaron en manos del comandante sobre el terreno} other {quedaron en manos de sus dotaciones}}.',
  'event.berlin':
    'Los aliados de Washington {allies, select, shaken {se asustaron por Berlín} other {cerraron filas en torno a Berlín}}.',
  'event.camouflage': 'Se cubrieron los emplazamientos y se dispersaron sus lanzadores.',
  'event.line':
    'La cuarentena {to, select, proclaimed {fue proclamada} in_force {entró en vigor} extended {se amplió al combustible} suspended {quedó suspendida} other {se levantó}}.',
  'event.line-moved': 'La línea pasó a estar a {radius} millas náuticas del cabo Maisí.',
  'event.line-rule':
    'Órdenes de la línea para los {shipClass, select, fuel {petroleros} neutral {otros barcos} other {barcos con armas}}: {instruction, select, pass {dejarlos pasar} hail {darles el alto} other {abordarlos y registrarlos}}.',
  'event.ships-ordered':
    'Por radio, {count, plural, one {un barco recibió} other {# barcos recibieron}} la orden de {instruction, select, run {seguir adelante} stop {detenerse} turn_back {dar la vuelta} other {aceptar la inspección}}.',
  'event.ship':
    '{ships, plural, one {El} many {Los buques} other {Los buques}} {ship} {to, select, underway {{ships, plural, one {siguió} many {siguieron} other {siguieron}} adelante} stopped {{ships, plural, one {se detuvo} many {se detuvieron} other {se detuvieron}}} at_line {{ships, plural, one {llegó} many {llegaron} other {llegaron}} a la línea de cuarentena} hailed {{ships, plural, one {recibió} many {recibieron} other {recibieron}} el alto en la línea} passed {{ships, plural, one {pudo} many {pudieron} other {pudieron}} pasar ({cause})} boarded {{ships, plural, one {fue abordado y registrado} many {fueron abordados y registrados} other {fueron abordados y registrados}} ({cause})} turned {{ships, plural, one {dio} many {dieron} other {dieron}} la vuelta{reason, select, B8 { por orden de Moscú} other { ({cause})}}} disabled {{ships, plural, one {quedó inutilizado} many {quedaron inutilizados} other {quedaron inutilizados}} a cañonazos} arrived {{ships, plural, one {llegó} many {llegaron} other {llegaron}} a puerto} other {{ships, plural, one {cambió} many {cambiaron} other {cambiaron}} de rumbo}}.',
  'event.ship-report':
    'Según las patrullas, {ships, plural, one {el} many {los buques} other {los buques}} {ship} {status, select, underway {{ships, plural, one {navegaba} many {navegaban} other {navegaban}}} stopped {{ships, plural, one {estaba parado} many {estaban parados} other {estaban parados}}} at_line {{ships, plural, one {estaba} many {estaban} other {estaban}} en la línea} hailed {{ships, plural, one {había} many {habían} other {habían}} recibido el alto} passed {{ships, plural, one {había} many {habían} other {habían}} cruzado la línea} boarded {{ships, plural, one {había sido abordado} many {habían sido abordados} other {habían sido abordados}}} turned {{ships, plural, one {había} many {habían} other {habían}} dado la vuelta} disabled {{ships, plural, one {estaba inutilizado} many {estaban inutilizados} other {estaban inutilizados}}} arrived {{ships, plural, one {estaba} many {estaban} other {estaban}} en puerto} other {{ships, plural, one {estaba} many {estaban} other {estaban}} en otra parte}}.',
  'event.submarines-ordered':
    'Los submarinos recibieron la orden de {instruction, select, shadow {seguir de cerca la línea} other {retirarse}}.',
  'event.routine':
    '{routine, select, flights {{on, select, 1 {Se ordenan vuelos diarios sobre Cuba} other {Se cancelan los vuelos diarios sobre Cuba}}} hunt {{on, select, 1 {La Armada ha de retener los submarinos que halle en la línea} other {La Armada no ha de retener submarinos}}} other {Se detiene la campaña aérea}}.',
  'event.held-down':
    'Unos destructores retienen bajo el agua a un submarino soviético: {submarine}. No puede emerger sin ser visto.',
  'event.contact': 'El sonar mantuvo un contacto, al parecer un submarino soviético: {submarine}.',
  'event.surfaced': 'Un submarino soviético se vio forzado a emerger: {submarine}.',
  'event.strike':
    '{who} atacó: {destroyed, plural, =0 {ningún lanzador destruido} one {# lanzador destruido} other {# lanzadores destruidos}}{left, select, hidden {} other {, quedan {left}}}.',
  'event.landing': 'Tropas estadounidenses desembarcaron en Cuba.',
  'event.reprisal': '{who} respondió con la fuerza.',
  'event.ceasefire': 'Cesaron los disparos.',
  'event.unsigned':
    'Se acabó el tiempo sin nada firmado, y Washington empleó {force, select, landing {su aviación y después la fuerza de desembarco que estaba lista} other {la aviación que estaba lista}}.',
  'event.speech':
    '{kind, select, P1 {El presidente habló a la nación: los misiles deben irse.} P3 {{who} habló de paz.} other {{who} declaró que en Cuba no hay misiles ofensivos y que nadie puede detener sus barcos.}}',
  'event.ultimatum':
    '{who} dio a {foe}, en público, un plazo de {hours, plural, one {# hora} other {# horas}} y exigió {side, select, us {que los misiles salgan de Cuba} other {el compromiso de no invadir Cuba}}.',
  'event.ultimatum-lapsed': 'Venció el plazo que había fijado {who}, y no pasó nada.',
  'event.photos-shown': 'Se mostraron las fotografías en las Naciones Unidas.',
  'event.denial-exposed': 'Las fotografías dejaron en evidencia el desmentido de Moscú.',
  'event.pause':
    '{state, select, begun {Ambos habían aceptado: empezó la pausa de la ONU.} over {Terminó la pausa de la ONU.} other {{who} {asked, select, no {se dijo dispuesto a una pausa a través de la ONU} other {aceptó una pausa de la ONU}}.}}',
  'event.oas': 'Las repúblicas americanas votaron a favor de la cuarentena.',
  'event.nato-briefed': 'Los gobiernos de la OTAN vieron las imágenes.',
  'event.floated': 'Los periódicos hablaron de «{clause}». Nadie reconoció ser el autor.',
  'event.observers': 'Un plan de observadores de la ONU quedó sobre la mesa.',
  'event.allies-sounded': 'Se preguntó a Turquía e Italia cuánto valen para ellas los Júpiter.',
  'event.castro-calmed': 'Se pidió paciencia a La Habana.',
  'event.sent':
    '{who} envió {act, select, offer {una oferta} accept {una aceptación} warn {una advertencia} ultimatum {un ultimátum} claim {el mensaje de que {claim},} other {un mensaje tranquilizador}} {channel}.',
  'event.delayed': 'Un mensaje de {who} tardó {hours, plural, one {# hora} other {# horas}} en llegar.',
  'event.heard':
    '{act, select, claim {{who} afirmó que {claim}.} other {Llegó {act, select, offer {una oferta} accept {una aceptación} warn {una advertencia} ultimatum {un ultimátum} other {un mensaje tranquilizador}} de {who}{road}{late, select, yes { demasiado tarde: la oferta ya no está abierta y no obliga a nadie} after { demasiado tarde: ya había acuerdo, y obliga la primera respuesta que llega} other {}}{act, select, warn {: no cederán} reassure {: no quieren la guerra} ultimatum {: exigen {side, select, us {que los misiles salgan de Cuba} other {el compromiso de no invadir Cuba}} antes de que venza su plazo} other {}}.}}',
  'event.heard.own':
    '{act, select, claim {Afirmamos que {claim}.} other {Ha llegado {act, select, offer {nuestra oferta} accept {nuestra aceptación} warn {nuestra advertencia} ultimatum {nuestro ultimátum} other {nuestro mensaje tranquilizador}}{road}{late, select, yes { demasiado tarde: la oferta ya no está abierta y no obliga a nadie} after { demasiado tarde: ya había acuerdo, y obliga la primera respuesta que llega} other {}}{act, select, warn {: no cederemos} reassure {: no queremos la guerra} other {}}.}}',
  'event.garbled': 'Un mensaje de {who} se tomó por la idea particular de un solo hombre y no se escuchó.',
  'event.leaked': 'Una oferta de {who} se filtró a la prensa: el mundo conoce sus condiciones.',
  'event.offer':
    'La oferta de {who} {to, select, open {quedó sobre la mesa} accepted {fue aceptada} countered {recibió otra como respuesta} refused {fue rechazada} expired {caducó} unheard {nunca se escuchó} other {fue enviada}}.',
  'event.agreed-in-public':
    '{who} aceptó la parte pública de la oferta de {foe} y dejó el resto para hablarlo en privado.',
  'event.pledge':
    '{who}: «{clause}» {to, select, made {quedó prometido} in_progress {empezó a cumplirse} verified {se vio cumplido} other {se incumplió}}.',
  'event.crossed': 'Dos mensajes se cruzaron por el camino.',
  'event.exposed':
    'Salió a la luz que {who} había engañado a {foe}: {about, select, air {la fuerza de ataque aéreo no estaba lista} landing {la fuerza de desembarco no estaba lista} launchers {los misiles no estaban listos para disparar} other {los barcos con armas no tenían orden de dar la vuelta}}.',
  'event.revealed': '{who} contó al mundo lo que {foe} había dicho en secreto: {clause}.',
  'event.pledge-waiting': '{who}: «{clause}» queda prometido si se cumple «{condition}».',
  'event.cheating-found':
    'Se vio que las obras en los emplazamientos seguían pese a la promesa de detenerlas.',
  'event.incident':
    '{incident}{severity, select, absorbed {{pattern, select, nm_maultsby {, perdido en territorio soviético. Despegaron cazas de ambas partes; nadie disparó y halló el camino a casa} other {: sin consecuencias}}} bloodshed {{kind, select, false_alarm {: hubo muertos con las prisas de la alerta} stray_flight {{pattern, select, nm_maultsby {, perdido en territorio soviético. Despegaron cazas, y hubo muertos antes de saberse que se había perdido} other {: hubo muertos antes de que se aclarara}}} shoot_down {: murió un piloto} strike {} other {: hubo muertos}}} other {: la respuesta no podía esperar}}.',
  'event.incident.asked': '{incident}: la respuesta de {who} no podía esperar.',
  'event.reaction':
    '{who} eligió: «{choice}».{answer, select, shadow { Un destructor no se separa del barco; mientras siga adelante, la cuestión queda abierta.} other {}}',
  'event.escaped': '{incident}. No pasó de ahí.',
  'event.risk': 'Estimación de las reglas en este paso, riesgo de guerra nuclear: {chance}.',
  'event.nuclear':
    '{scale, select, general {Empezó la guerra nuclear general} other {Se usó un arma nuclear}}{from, select, false_alarm {: se creyó una falsa alarma} stray_flight {: un avión extraviado se tomó por un ataque} shoot_down {: todo empezó con la pérdida de un avión} submarine {: todo empezó con un submarino atacado} combat {: el combate se salió de control} strike {: dispararon los lanzadores que habían sobrevivido al ataque aéreo} landing {: el desembarco fue recibido con armas nucleares} reprisal {: Moscú respondió al ataque en otro lugar, y de ahí siguió} S6 {{scale, select, general {: se respondió al disparo de advertencia} other { como advertencia}}} S7 {: así se ordenó} other {}}.',
  'event.settled': 'Los dos gobiernos pactaron: «{end}».',
  'event.epilogue':
    '{step, select, 1 {7 de noviembre: los misiles iban camino a casa.} 2 {13 de noviembre: los dos gobiernos discutían sobre lo que se había prometido.} other {20 de noviembre: se vio lo que se había cumplido.}}',
  'event.inspection-refused': 'Castro no dejó entrar en la isla a ningún inspector.',
  'event.jupiters-leaked': 'Salió a la luz que los Júpiter se habían prometido.',
  'event.removed': 'El líder de {who} fue destituido por los suyos.',
  'event.rung': '{rung}',
  'event.end': 'Así terminó: «{end}».',
  'cause.clock.no-deal': 'sigue sin haber acuerdo',
  'cause.clock.pause': 'la pausa sigue mientras los emplazamientos están en pie',
  'cause.clock.landing-force': 'La Habana ve reunirse una fuerza de desembarco',
  'cause.settled': 'desdecirse de lo dicho en público',
  'cause.missiles-stay': 'los misiles se quedan, y Washington lo consintió',
  'cause.leak': 'se filtró',
  'cause.leak.message': 'se filtró un mensaje privado',
  'cause.leak.confidence': 'salió a la luz lo que se había preguntado en confianza',
  'cause.M1.down': 'reducir la alerta antes que la otra parte',
  'cause.M8.down': 'reducir la alerta antes que la otra parte',
  'cause.M11.step': 'lo que el ejército piensa de sus órdenes',
  'cause.P3.loosened': 'retirar lo dicho en público',
  'cause.K4.withdrawn': 'los misiles se fueron sin nada a cambio',
  'cause.S1.bombs': 'cayeron bombas sobre Cuba',
  'cause.S3.bombs': 'cayeron bombas sobre Cuba',
  'cause.strike': 'los emplazamientos de misiles fueron atacados',
  'cause.strike.survivors': 'los lanzadores que quedaron podían haber disparado',
  'cause.search': 'se registró un barco',
  'cause.line': 'la línea de cuarentena',
  'cause.line.no-oas': 'una cuarentena sin la OEA parecía un acto de guerra',
  'cause.line-rule': 'las órdenes permanentes de la línea',
  'cause.no-line': 'no había línea en vigor',
  'cause.routine.flights': 'vuelos bajos sobre la isla, como cada día',
  'cause.routine.hunt': 'un submarino retenido bajo el agua hasta que tuvo que emerger',
  'cause.arms-arrived': 'llegaron armas a Cuba',
  'cause.banned-cargo': 'se halló carga prohibida',
  'cause.searched': 'el registro había terminado',
  'cause.port': 'su viaje había terminado',
  'cause.pledge-kept': 'se vio cumplido un compromiso',
  'cause.jupiters-leaked': 'salió a la luz la promesa sobre los Júpiter',
  'cause.warn': 'una advertencia en privado',
  'cause.ultimatum': 'un ultimátum en privado',
  'cause.reassure': 'un mensaje tranquilizador en privado',
  'cause.exposed': 'una falsedad salió a la luz',
  'cause.harsher-offer': 'una oferta nueva, más dura que otra aún abierta',
  'cause.reckless': 'la gente temía la guerra y la acercaron más a ella',
  'cause.denial-exposed': 'el desmentido quedó en evidencia',
  'cause.ultimatum-lapsed': 'un ultimátum quedó en nada',
  'line.theirs': '{who}: {order}.',
  'line.opening': 'Lo que hizo {who} antes de la crisis',
  'line.danger.more':
    '{why, select, contact {Las fuerzas están más cerca: un accidente es más probable.} weapons {Las armas nucleares de Cuba pueden dispararse antes: un accidente acabaría peor.} alert {Nuestras fuerzas están más alerta, y un error es más probable.} their_alert {Sus fuerzas están más alerta, y un error es más probable.} engagement {Los nuestros pueden disparar antes, y un accidente es más probable.} other {Un accidente es más probable que antes.}}',
  'line.danger.less':
    '{why, select, contact {Las fuerzas se han alejado: un accidente es menos probable.} weapons {Las armas nucleares de Cuba están más sujetas: un accidente acabaría menos mal.} alert {Nuestras fuerzas han bajado la alerta, y un error es menos probable.} their_alert {Sus fuerzas han bajado la alerta, y un error es menos probable.} engagement {Los nuestros deben esperar para disparar, y un accidente es menos probable.} checked {Cada vuelo se revisa dos veces: un accidente es menos probable.} other {Un accidente es menos probable que antes.}} Aun así, estas horas tuvieron su riesgo:',
  'cause.incidents': 'accidentes que podrían haber ocurrido',
  'cause.reaction': 'la respuesta «{choice}»',
  'cause.reaction.retaliate': 'una respuesta dura',
  'cause.incident': '{incident}',
  'cause.event': '{title}',
  'cause.opening': 'una decisión antes de la crisis: {title}',
  'cause.order': '{order}',
  'cause.other': 'una causa que esta página no sabe nombrar',
  'incident.false-alarm': 'Un sistema de alerta dio una falsa alarma',
  'incident.stray-flight': 'Un avión estadounidense se extravió sobre territorio soviético',
  'incident.shoot-down': 'Un avión estadounidense fue alcanzado sobre Cuba',
  'incident.submarine': 'Un submarino se vio forzado a subir hacia la superficie',
  'incident.combat': 'Se intercambiaron disparos',
  'incident.combat.told':
    '{ground, select, fire {Un buque de guerra estadounidense disparó contra el {ship} en la línea} boarding {Marinos estadounidenses abordaron el {ship} contra la voluntad de su capitán} other {Aviones estadounidenses bombardearon una batería antiaérea en Cuba}}',
  'incident.strike': 'Murieron soldados soviéticos bajo bombas estadounidenses',
  'incident.ship-refuses': 'Un barco se negó a parar en la línea',
  'incident.ship-refuses.named': 'El {ship} se negó a parar en la línea',
  'incident.opening': 'Una decisión antes de la crisis',
  'severity.absorbed': 'sin consecuencias',
  'severity.crisis': 'aún sin víctimas',
  'severity.bloodshed':
    '{kind, select, false_alarm {hubo muertos con las prisas de la alerta} stray_flight {ya hay muertos} shoot_down {murió un piloto} other {se ha derramado sangre}}',
  'rung.quiet': 'El mundo no sabía de los misiles.',
  'rung.crisis': 'La crisis salió a la luz.',
  'rung.crisis.eased': 'Las fuerzas de los dos bandos ya no estaban frente a frente.',
  'rung.contact': 'Las fuerzas de los dos bandos quedaron frente a frente: un error podía costar vidas.',
  'rung.contact.eased': 'La violencia cesó; las fuerzas seguían frente a frente.',
  'rung.shooting': 'La crisis se volvió violenta, sin ser aún una guerra.',
  'rung.combat': 'Empezó el combate abierto entre las dos potencias.',
  'rung.limited-nuclear': 'La crisis se volvió nuclear.',
  'rung.general-nuclear': 'La guerra ya no tenía límites.',
};
