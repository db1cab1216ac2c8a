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
  'advisers.waits': 'Propone: esperar y ver',
  'advisers.reason.danger':
    'Calcula el peligro de guerra nuclear en {to} con esta orden y en {from} sin ella.',
  'advisers.reason.deal':
    'Calcula la probabilidad de un acuerdo en {to} con esta orden y en {from} sin ella.',
  'advisers.reason.home':
    'Espera que caiga bien dentro del país: {count, plural, one {# punto} other {# puntos}}.',
  'advisers.reason.prestige':
    'Espera que aumente nuestro prestigio: {count, plural, one {# punto} other {# puntos}}.',
  'advisers.reason.rival':
    'Espera que le cueste a la otra parte {count, plural, one {# punto} other {# puntos}} de su puntuación final.',
  'advisers.reason.content':
    'Espera que contente a la otra parte: {count, plural, one {# punto} other {# puntos}} de su puntuación final.',
  'advisers.reason.worth':
    'Espera que salgamos ganando: {count, plural, one {# punto} other {# puntos}} de nuestra puntuación final.',
  'advisers.reason.patience': 'No ve en esta área nada mejor que esperar.',
  'advisers.chance.ten': '{count, plural, one {# posibilidad} other {# posibilidades}} entre 10',
  'advisers.chance.hundred': '{count, plural, one {# posibilidad} other {# posibilidades}} entre 100',
  'advisers.chance.rare': 'menos de 1 posibilidad entre 100',
  'advisers.foresees':
    '{how, select, with {Pronóstico con ella:} either {Pronóstico en todo caso:} other {Pronóstico:}}',
  'advisers.expects.war': 'de que se usen armas nucleares antes del final',
  'advisers.expects.settlement': 'de que acabe con un acuerdo',
  'advisers.expects.force':
    'de que {side, select, us {ataquemos Cuba o desembarquemos en ella} other {los estadounidenses ataquen Cuba o desembarquen en ella}} antes de que termine',
  'advisers.expects.answer': 'de que nuestra oferta reciba respuesta en dos turnos',
  'advisers.expects.offer': 'de que la otra parte haga una oferta en dos turnos',
  'advisers.expects.ships': 'de que un barco con armas dé la vuelta en dos turnos',
  'advisers.expects.incident': 'de que algo salga mal entre las fuerzas en dos turnos',
  'advisers.expects.alert': 'de que la otra parte eleve su alerta en dos turnos',
  'advisers.without': 'sin esa orden, {chance}',
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
  'forecasts.verdict.poor': 'No mejor que una moneda al aire.',
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
