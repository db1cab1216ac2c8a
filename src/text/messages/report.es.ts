/** Spanish: what one takes along from a finished game. */
import type { Translated } from '../keys.ts';
import type { REPORT_EN } from './report.en.ts';

export const REPORT_ES: Translated<typeof REPORT_EN> = {
  'keep.print': 'Un informe en papel',
  'keep.print.about':
    'Hasta cuatro páginas en blanco y negro: cómo terminó, el riesgo, todos los turnos, los mapas de los momentos decisivos, los errores de lectura y preguntas sacadas de esta misma partida, con sitio para escribir.',
  'keep.print.button': 'Imprimir el informe',
  'keep.print.preview': 'Verlo antes',
  'keep.print.region': 'El informe tal como se imprimirá',
  'keep.json': 'Todo como datos',
  'keep.json.about':
    'Un archivo JSON con todo lo que se sabe de esta partida: turnos, órdenes, sucesos, creencias junto a la verdad, riesgo por causas y más. Códigos y palabras van juntos.',
  'keep.json.button': 'Guardar como JSON',
  'keep.csv': 'Todo como tablas',
  'keep.csv.about':
    'Lo mismo en una tabla CSV por tema, dentro de un archivo ZIP. Cualquier hoja de cálculo las abre.',
  'keep.csv.button': 'Guardar las tablas CSV',
  'keep.file': 'La partida misma',
  'keep.file.about':
    'Un archivo que devuelve esta partida: ábralo en la portada y estará como ahora, con su análisis.',
  'keep.file.button': 'Guardar la partida',

  'report.title': 'Informe de una partida de octubre de 1962',
  'report.dates': 'del {from} al {to}; {turns, plural, one {# turno jugado} other {# turnos jugados}}',
  'report.played': 'Jugaron',
  'report.played.people': '{who}: personas ante esta pantalla',
  'report.played.pair': 'Las dos partes: personas ante esta pantalla',
  'report.played.computer': '{who}: el ordenador',
  'report.name': 'Nombre',
  'report.day': 'Fecha',
  'report.set': 'Ajustes',
  'report.danger': 'Peligro: {danger}, {who}',
  'report.usual': 'lo demás, como siempre',
  'report.seed': 'partida número {seed}',
  'report.scores': '{us}: {usPoints} de 100. {ussr}: {ussrPoints} de 100. El mundo cree que {seen}.',
  'report.agreed': 'Lo que se acordó y cómo se cumplió',
  'report.agreed.none': 'No se acordó nada.',
  'report.pledge': '{who}: {clause} ({publicity}; {state})',
  'report.risk.about':
    'El riesgo de guerra nuclear corrido desde el primer turno. Las cifras están en la tabla de turnos.',
  'report.turns': 'Turno por turno',
  'report.turns.when': 'Turno',
  'report.turns.orders': 'Órdenes de {who}',
  'report.turns.risk': 'Riesgo (total)',
  'report.turns.run': '{run} ({total})',
  'report.turns.history': 'En 1962',
  'report.turns.none': 'nada',
  'report.turns.named': 'Las órdenes solo por su nombre; lo que contenían está en el análisis en pantalla.',
  'report.stills': 'Lo que creía cada parte y lo que era cierto',
  'report.stills.same': 'En lo que aquí se cuenta, nadie se equivocaba.',
  'report.more':
    '{count, plural, one {Hay uno más en el análisis en pantalla.} other {Hay # más en el análisis en pantalla.}}',
  'report.nearMiss': 'Compárese el {day}: {what}',
  'report.questions': 'Preguntas',
  'report.question.riskiest':
    '{when} fue el turno más peligroso{run, select, none {} other { (probabilidad de guerra nuclear: {run})}}.{order, select, none {} other { {who} dio la orden «{order}».}} ¿Qué sintió usted entonces, y quién sabía lo grande que era el riesgo?',
  'report.question.felt': '{when}. {fact} ¿Qué sintió usted en ese momento, y cambió lo que hizo después?',
  'report.question.misread':
    '{who}, {when}. {fact} ¿Qué habría podido mostrar la verdad a tiempo, y por qué no lo hizo?',
  'report.question.closest':
    '{when}. {fact} ¿Qué decisiones anteriores lo hicieron más probable, y quién habría podido pararlo aún?',
  'report.question.crossed':
    '{when}. Dos ofertas se cruzaron por el camino. ¿Qué habría escrito cada parte si hubiera leído antes la de la otra?',
  'report.question.leaked':
    '{when}. Se filtró un mensaje de {who}. ¿Cómo debe escribir un líder que tiene que contar con eso?',
  'report.question.underway':
    '{when}. {who} dio sus órdenes con una carta de {foe} en camino. ¿Qué habría cambiado si hubiera esperado, y podía saberlo?',
  'report.question.war':
    'Se usaron armas nucleares: {when}, turno {turn}. ¿Cuál fue la última orden de una de las partes que habría podido evitarlo, y qué sabían quienes la dieron?',
  'report.question.broken':
    '{who} faltó a su palabra: {clause}. ¿Puede justificarse, y qué valdrá la próxima promesa de {who}?',
  'report.question.secret':
    'De una promesa solo sabían {publicity, select, 1 {los dos gobiernos} other {los dos líderes y sus intermediarios}}: {clause}. ¿Quién tenía derecho a saberlo, y qué habría pasado si se hubiera sabido enseguida?',
  'report.question.open':
    'Todo lo que se acordó fue público, también esto: {clause}. ¿Qué costó prometerlo ante el mundo, y habría sido justo hacerlo en secreto?',
  'report.question.no-deal':
    '{count, plural, one {Se envió # oferta, y no llegó} other {Se enviaron # ofertas, y ninguna llegó}} a ser un acuerdo. ¿Qué lo impidió más: las condiciones, el momento o quienes miraban?',
  'report.question.no-offer':
    'Ninguna de las partes envió una oferta. ¿Qué habría podido ofrecer cada una que la otra tomara en serio?',
  'report.question.left':
    'En 1962, {when}, {who} dio una orden que esta partida no tuvo entonces: «{order}». ¿Qué cambió por ello, y qué no?',
  'report.question.as-1962':
    'También aquí se dieron todas las órdenes de 1962, a su tiempo. ¿Qué salió distinto a pesar de todo, y qué dice eso de la suerte?',
  'report.question.limits':
    'El peligro de esta partida era «{danger}»; las estimaciones van de una a sesenta. ¿Cuáles de sus conclusiones valen tenga razón quien la tenga? ¿Y qué deja fuera el modelo: la voz de quién, las pérdidas de quién?',
  'report.question.today.accident':
    'Pasó algo que ningún líder quería. ¿Entre qué países podría ocurrir hoy, y qué hay para pararlo?',
  'report.question.today.letters':
    'Aquí las cartas tardaban horas. Hoy un mensaje tarda un segundo. ¿Sería una crisis así más segura, o solo más rápida?',
  'report.question.today.secret':
    'Aquí una crisis acabó con una promesa que se ocultó al público. ¿Debe poder hacer eso un gobierno hoy?',
  'report.question.today.misreading':
    'Aquí hubo órdenes que se apoyaban en una imagen falsa de la otra parte. ¿Qué ven mejor los líderes de hoy, y qué les sigue oculto?',
  'report.question.today.risk':
    'Aquí unos pocos corrieron un riesgo por todos. ¿Quién debe decidir hoy qué riesgo de guerra merece la pena, y cómo?',
  'report.model': 'Esto es un modelo',
  'report.sources': 'Fuentes principales de lo que se dice de 1962',
};
