/**
 * Spanish: one turn as four models of the literature see it. Combinations, deals, points and chances arrive as words; counts as
 * numbers. `who` is a side by name.
 */
import type { Translated } from '../keys.ts';
import type { THEORY_EN } from './theory.en.ts';

export const THEORY_ES: Translated<typeof THEORY_EN> = {
  'theory.title': 'Teoría: cuatro maneras de mirar este turno',
  'theory.about':
    'Las cuatro muestran la situación cuando se escribían las órdenes de este turno. Los puntos son los de la puntuación final de este juego, una decisión del modelo: importa el dibujo, no los decimales. Un ataque aéreo tras el cual los misiles se quedan acaba en desembarco; «Moscú sube la apuesta» quiere decir alerta alta y disparos.',
  'theory.over': 'Cuando todo acabó ya no quedaba nada que elegir. Tome un turno anterior.',
  'theory.toLast': 'Al último turno',
  'theory.deal.offered':
    '«Los misiles se van» significa aquí con el acuerdo que estaba sobre la mesa: {deal}.',
  'theory.deal.supposed':
    'No había sobre la mesa ningún acuerdo para retirar los misiles. «Los misiles se van» significa aquí con el mejor para ambas partes frente a una guerra nuclear: {deal}.',
  'theory.us.none': 'sin bloqueo',
  'theory.us.blockade': 'bloqueo',
  'theory.us.strike': 'ataque aéreo',
  'theory.us.both': 'ataque aéreo y bloqueo',
  'theory.ussr.stay': 'los misiles se quedan',
  'theory.ussr.leave': 'los misiles se van',
  'theory.ussr.escalate': 'Moscú sube la apuesta',
  'theory.combination': '{us}, {ussr}',

  'theory.square.title': 'Un cuadro: dos opciones cada uno',
  'theory.square.stays':
    'Desde «{from}», si ambas partes miran hacia delante, ninguna ganaría moviendo, así que todo acabaría donde estaba.',
  'theory.square.ends':
    'Desde «{from}», si ambas partes miran hacia delante jugada a jugada, todo acabaría en «{end}».',
  'theory.square.depends':
    'Desde «{from}», todo acabaría en «{us}» si mueve primero Washington y en «{ussr}» si mueve primero Moscú.',
  'theory.square.limit':
    'El cuadro deja fuera todo salvo esas dos opciones por parte: las conversaciones, la espera, los accidentes y lo que cada una ignoraba.',
  'theory.square.read':
    'En cada casilla, el rango para cada parte, de 4, lo mejor, a 1, lo peor, y sus puntos. En un equilibrio de Nash ninguna parte gana cambiando solo su propia opción; las flechas muestran el camino que prevé la teoría de las jugadas: las partes se turnan y cada una mira hasta el final.',
  'theory.square.points': '{points} puntos',
  'theory.square.here': 'así estaba',
  'theory.square.near': 'lo más parecido a como estaba',
  'theory.square.end': 'aquí acabaría',
  'theory.square.first': 'el final si mueve primero {who}',
  'theory.square.nash': 'equilibrio de Nash',
  'theory.square.path': 'Paso a paso: {steps}.',
  'theory.square.source':
    'Fuente: Steven J. Brams, Superpower Games, Yale University Press, 1985, y Theory of Moves, Cambridge University Press, 1994.',

  'theory.options.title': 'Todas las combinaciones: ¿cuáles durarían?',
  'theory.options.now':
    'Estaba en «{now}», donde {stay, select, both {ambas partes se quedarían} us {Washington se quedaría y Moscú se movería} ussr {Moscú se quedaría y Washington se movería} other {ambas partes se moverían}}; {moved, select, no {un turno después seguía ahí} other {un turno después estaba en «{next}»}}.',
  'theory.options.limit':
    'Da por hecho que cada parte sabe lo que quiere la otra, y solo pregunta cuál de dos finales se prefiere, no cuánto más.',
  'theory.options.read':
    'Por qué una parte no se mueve, con la razón más fuerte primero. Una combinación dura cuando ambas se quedan. Un ataque aéreo no se puede deshacer.',
  'theory.options.combination': 'Combinación',
  'theory.options.place': 'puesto {place} de {all}',
  'theory.options.lasts': 'dura',
  'theory.options.here': 'así estaba',
  'theory.options.next': 'un turno después',
  'theory.stay.nash': 'no hay paso mejor',
  'theory.stay.nash.about': 'Ningún paso propio la dejaría mejor (estabilidad de Nash).',
  'theory.stay.seq': 'respuesta segura',
  'theory.stay.seq.about':
    'Tiene un paso mejor, pero a la otra le conviene responder y la ganancia se pierde (estabilidad secuencial).',
  'theory.stay.smr': 'respuesta temida',
  'theory.stay.smr.about':
    'La otra podría responder, quizá a su propia costa, y de esa respuesta no hay salida (metarracionalidad simétrica).',
  'theory.stay.gmr': 'respuesta débil',
  'theory.stay.gmr.about':
    'La otra podría responder, pero de esa respuesta hay salida (metarracionalidad general).',
  'theory.stay.moves': 'se movería',
  'theory.stay.moves.about': 'Tiene un paso mejor que ninguna respuesta puede estropear.',
  'theory.options.source':
    'Fuente: Niall M. Fraser y Keith W. Hipel, Conflict Analysis: Models and Resolutions, North-Holland, 1984; Liping Fang, Keith W. Hipel y D. Marc Kilgour, Interactive Decision Making, Wiley, 1993.',

  'theory.brink.title': 'Al borde de la guerra: ¿cuánto riesgo valía la pena?',
  'theory.brink.now':
    'Mantenerse firme valía una probabilidad de guerra nuclear de hasta {us} para Washington y de hasta {ussr} para Moscú; este turno corrió {run}, y seguir así hasta el último día habría corrido {ahead}.',
  'theory.brink.limit':
    'Solo pesa ganar, ceder e ir a la guerra; un acuerdo intermedio, mejor para ambas partes, no lo ve.',
  'theory.brink.read':
    'Ganar es que ceda la otra parte. El mayor riesgo que vale la pena es aquel en que mantenerse firme y ceder valen lo mismo (el riesgo crítico).',
  'theory.brink.worth': 'valía la pena como máximo',
  'theory.brink.reckoned': 'según calculó este turno',
  'theory.brink.run': 'el que se corrió este turno',
  'theory.brink.ahead': 'hasta el último día, de seguir así',
  'theory.brink.both': 'Ambas partes',
  'theory.brink.within': 'El riesgo no pasaba de lo que valía mantenerse firme.',
  'theory.brink.over-now': 'Solo este turno corrió más riesgo del que valía mantenerse firme.',
  'theory.brink.over-ahead':
    'Este turno corrió menos riesgo del que valía mantenerse firme; seguir así hasta el último día habría corrido más.',
  'theory.brink.no-risk': 'Ceder valía tanto como ganar: ningún riesgo valía la pena.',
  'theory.brink.any-risk': 'Incluso una guerra segura valía más que ceder.',
  'theory.brink.source':
    'Fuente: Thomas C. Schelling, The Strategy of Conflict, Harvard University Press, 1960; Daniel Ellsberg, The Theory and Practice of Blackmail, conferencia de 1959 (RAND, 1968).',

  'theory.bargain.title': 'Negociación: los acuerdos que eran posibles',
  'theory.bargain.stay':
    'De {all} acuerdos que retiran los misiles, {beat, plural, =0 {ninguno era mejor} one {# era mejor} other {# eran mejores}} para ambas partes que unos misiles que se quedan, y {attack} mejores que un ataque estadounidense: lo que vale un acuerdo depende de lo que venga sin él.',
  'theory.bargain.frozen':
    'De {all} acuerdos que retiran los misiles, {beat, plural, =0 {ninguno era mejor} one {# era mejor} other {# eran mejores}} para ambas partes que la sola congelación, y {attack} mejores que un ataque estadounidense: lo que vale un acuerdo depende de lo que venga sin él.',
  'theory.bargain.fight':
    'De {all} acuerdos que retiran los misiles, {beat, plural, =0 {ninguno era mejor} one {# era mejor} other {# eran mejores}} para ambas partes que seguir luchando.',
  'theory.bargain.limit':
    'Ningún punto del gráfico dice si se habría creído en el acuerdo, y ninguna parte veía los puntos de la otra.',
  'theory.bargain.read':
    'Cada acuerdo se puntúa como si se firmara este turno, con lo que costaba en su país firmarlo; sus promesas se dan por cumplidas y las cláusulas discretas por secretas.',
  'theory.bargain.better':
    '{count, plural, =0 {Ningún acuerdo de este turno era mejor para ambas partes que lo que ocurrió.} one {# acuerdo de este turno era mejor para ambas partes que lo que ocurrió.} other {# acuerdos de este turno eran mejores para ambas partes que lo que ocurrió; los mejores están abajo.}}',
  'theory.bargain.chart':
    'Todos los acuerdos: los puntos de Washington en horizontal y los de Moscú en vertical',
  'theory.bargain.across': 'Puntos de Washington',
  'theory.bargain.up': 'Puntos de Moscú',
  'theory.bargain.deal': 'un acuerdo',
  'theory.bargain.frontier': 'frontera: nadie gana sin que la otra parte pierda',
  'theory.bargain.zone.stay': 'mejor para ambas que misiles que se quedan',
  'theory.bargain.zone.frozen': 'mejor para ambas que la sola congelación',
  'theory.bargain.zone.attack': 'mejor para ambas que un ataque estadounidense',
  'theory.bargain.zone.fight': 'mejor para ambas que seguir luchando',
  'theory.bargain.mark': 'Marca',
  'theory.bargain.what': 'Acuerdo',
  'theory.bargain.happened': 'Lo que ocurrió: la puntuación final',
  'theory.bargain.reached': 'El acuerdo alcanzado, de firmarse este turno',
  'theory.bargain.example': 'Mejor para ambas que lo que ocurrió',
  'theory.bargain.sooner': 'Firmado este turno habría sido mejor para ambas partes que lo que ocurrió.',
  'theory.bargain.feared':
    'A {who} le convenía firmar este turno el acuerdo alcanzado solo si creía que la probabilidad de un ataque estadounidense pasaba de {chance}.',
  'theory.noDeal.stay': 'Sin acuerdo: los misiles se quedan',
  'theory.noDeal.frozen': 'Sin acuerdo más allá de la congelación',
  'theory.noDeal.attack': 'Sin acuerdo: un ataque estadounidense',
  'theory.noDeal.fight': 'Sin acuerdo: los combates siguen',
  'theory.bargain.source':
    'Fuente: John F. Nash, The Bargaining Problem, Econometrica 18, 1950. El valor de cada cláusula es propio de este juego.',
};
