/** Spanish: the advisers, their forecasts and the player’s own, and how all of them came out. Chances arrive in words (`advisers.chance.…`, percentages), points as numbers. */
import type { Translated } from '../keys.ts';
import type { ADVISERS_EN } from './advisers.en.ts';

export const ADVISERS_ES: Translated<typeof ADVISERS_EN> = {
  'advisers.thinking': 'Todavía lo están discutiendo.',
  'advisers.silent': 'No hay órdenes pendientes y no se consulta a nadie.',
  'advisers.desk': 'Área: {desk}',
  'advisers.views': '{views, plural, one {todos de acuerdo} other {# opiniones distintas}}',
  'advisers.favours': 'Propone: {order}',
  'advisers.offer': 'Una oferta {channel}',
  'advisers.named': '{name}: {pick}',
  'advisers.checks': 'Suspender pruebas de misiles, revisar cada vuelo',
  'advisers.readies': '{force, select, air {Preparar el ataque aéreo} other {Preparar el desembarco}}',
  'advisers.waits': 'Propone: esperar y ver',
  'advisers.reason.danger': 'Haría menos probable la guerra nuclear.',
  'advisers.reason.deal': 'Acercaría un acuerdo.',
  'advisers.reason.home': 'Caería bien dentro del país.',
  'advisers.reason.prestige': 'Elevaría nuestro prestigio en el mundo.',
  'advisers.reason.rival': 'Perjudicaría a la otra parte.',
  'advisers.reason.content': 'Dejaría a la otra parte algo con que contentarse.',
  'advisers.reason.worth': 'Saldríamos mejor de la crisis.',
  'advisers.reason.patience': 'En esta área nada es mejor que esperar.',
  'advisers.reason.secret':
    'Mientras dure el secreto no hay nada que decir a {side, select, us {Moscú} other {Washington}}.',
  'advisers.course.strike': 'Su línea: atacar antes de que los misiles estén listos.',
  'advisers.course.blockade': 'Su línea: un bloqueo, en cuanto se informe al mundo.',
  'advisers.course.warning': 'Su línea: ningún ataque sin aviso.',
  'advisers.course.talk': 'Su línea: hablar antes de usar la fuerza.',
  'advisers.course.choices': 'Su línea: exponer todas las opciones antes de elegir.',
  'advisers.course.look': 'Su línea: saber más antes de actuar.',
  'advisers.onOffer': '{offer} {why}',
  'advisers.theirs':
    '{say, select, accept {Su oferta: aceptarla.} counter {Su oferta: pedir más.} refuse {Su oferta: rechazarla.} other {Su oferta: no responder todavía.}}',
  'advisers.ours':
    '{say, select, better {Nuestra oferta: enviar una mejor.} other {Nuestra oferta: esperar la respuesta.}}',
  'advisers.because.danger':
    '{takes, select, yes {Hace menos probable la guerra.} other {No quita ningún peligro.}}',
  'advisers.because.home':
    '{takes, select, yes {Caería bien dentro del país.} other {Caería mal dentro del país.}}',
  'advisers.because.prestige':
    '{takes, select, yes {Elevaría nuestro prestigio.} other {Nos costaría prestigio.}}',
  'advisers.because.rival':
    '{takes, select, yes {A la otra parte le cuesta más.} other {Da demasiado a la otra parte.}}',
  'advisers.because.content':
    '{takes, select, yes {La otra parte puede aceptarlo.} other {A la otra parte le da demasiado poco.}}',
  'advisers.because.worth':
    '{takes, select, yes {Más tarde no lograremos nada mejor.} other {Más tarde podemos lograr algo mejor.}}',
  'advisers.because.more': 'Se puede conseguir más.',
  'advisers.because.hope': 'Las condiciones deberían convenirles.',
  'advisers.because.doubt': 'Es difícil que las condiciones les convengan.',
  'advisers.dissent': 'El cálculo dice «{verdict}»; él discrepa: {why}',
  'advisers.dissent.hope.terms': 'lo que reciben les basta.',
  'advisers.dissent.hope.pressed': 'con la presión que sufren, bien pueden aceptarlo.',
  'advisers.dissent.hope.talks': 'confía más en las conversaciones.',
  'advisers.dissent.doubt.terms': 'querrán más.',
  'advisers.dissent.doubt.pressed': 'aún no sufren bastante presión.',
  'advisers.dissent.doubt.talks': 'confía menos en las conversaciones.',
  'advisers.opening': 'No cuenta con un sí hoy.',
  'advisers.chance.ten': '{count}0\u00a0%',
  'advisers.chance.hundred': '{count}\u00a0%',
  'advisers.chance.rare': 'menos del 1\u00a0%',
  'advisers.foresees':
    '{how, select, with {Con esa orden:} either {Pronóstico en todo caso:} other {Pronóstico:}}',
  'advisers.expects.war': 'de que se usen armas nucleares antes del final',
  'advisers.expects.settlement': 'de que acabe con un acuerdo',
  'advisers.expects.force':
    'de que {side, select, us {ataquemos Cuba o desembarquemos en ella} other {los estadounidenses ataquen Cuba o desembarquen en ella}} antes de que termine',
  'advisers.expects.answer': 'de que nuestra oferta reciba respuesta en los próximos dos turnos',
  'advisers.expects.offer': 'de que la otra parte haga una oferta en los próximos dos turnos',
  'advisers.expects.ships': 'de que un barco con armas dé la vuelta en los próximos dos turnos',
  'advisers.expects.incident': 'de que algo salga mal entre las fuerzas en los próximos dos turnos',
  'advisers.expects.alert': 'de que la otra parte eleve su alerta en los próximos dos turnos',
  'advisers.without': 'sin ella, {chance}',
  'advisers.history': 'Qué sostenía en 1962',
  'advisers.day': '{day}: {what}',
  'advisers.take': 'Abrir: {desk}',
  'advisers.note':
    'Cada uno ve lo mismo que usted, con sus propios ojos. Lo que recomienda y espera se calcula con pesos y puntos ciegos que son decisiones del modelo. Al final se puntúan todos los pronósticos.',
  'own.title': 'Su propio pronóstico, si lo desea',
  'own.about':
    'Una probabilidad de 0 a 100 por ciento, para este turno. Al final se puntúa junto a los de ellos.',
  'own.war': 'Se usan armas nucleares antes del final (%)',
  'own.settlement': 'Acaba con un acuerdo (%)',
  'own.less': 'Menos probable',
  'own.more': 'Más probable',
  'own.clear': 'Retirarlo',
  'own.kept': 'Guardado para este turno.',
  'own.none': 'Ninguno para este turno.',
  'forecasts.title': 'Quién previó qué',
  'forecasts.about':
    'En cada turno, cada asesor dio una probabilidad. El error cuadrático es la media de la distancia al cuadrado entre esa probabilidad y lo que pasó, 1 o 0: cero es perfecto; 0,25 es lo que daría decir siempre la mitad. La probabilidad que cuenta es la dada con la orden o sin ella, según lo que usted eligió.',
  'forecasts.working': 'Nueva consulta a los asesores: turno {done} de {of}.',
  'forecasts.you': 'Usted, por {who}',
  'forecasts.none': 'Nadie hizo un pronóstico.',
  'forecasts.line.own':
    'En {count, plural, one {# pronóstico} other {# pronósticos}}, su error cuadrático fue de {error, number, ::.00}; decir siempre la mitad daría 0,25.',
  'forecasts.line.his':
    'Error cuadrático de {error, number, ::.00} en {count, plural, one {# pronóstico} other {# pronósticos}}.',
  'forecasts.verdict.sharp': 'Buen ojo.',
  'forecasts.verdict.fair': 'Mejor que una moneda al aire.',
  'forecasts.verdict.poor': 'No supera a una moneda al aire.',
  'forecasts.leaning':
    '{who, select, own {Usted dijo} other {Dijo}} {said} de media; se cumplió en el {came} de los casos.',
  'forecasts.blind.hawks.more': 'Su punto ciego: veía halcones en la otra capital.',
  'forecasts.blind.hawks.less': 'Su punto ciego: no veía halcones en la otra capital.',
  'forecasts.blind.accidents.more': 'Su punto ciego: veía accidentes por todas partes.',
  'forecasts.blind.accidents.less': 'Su punto ciego: daba poca importancia a los accidentes.',
  'forecasts.blind.talks.more': 'Su punto ciego: confiaba demasiado en las conversaciones.',
  'forecasts.blind.talks.less':
    'Su punto ciego: no tenía bastante en cuenta la paciencia de la otra parte para conversar.',
  'forecasts.blind.yields.more': 'Su punto ciego: esperaba que la otra parte cediera.',
  'forecasts.blind.yields.less': 'Su punto ciego: no esperaba que la otra parte cediera.',
  'forecasts.each': 'Turno por turno',
  'forecasts.made': 'Turno {turn}: {chance} {event}',
  'forecasts.came': 'sucedió',
  'forecasts.cameNot': 'no sucedió',
};
