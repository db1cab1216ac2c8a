/** Spanish: letters as a thread, the draft, what it is worth and costs, and two offers side by side. */
import type { Translated } from '../keys.ts';
import type { OFFERS_EN } from './offers.en.ts';

export const OFFERS_ES: Translated<typeof OFFERS_EN> = {
  'offers.jump': 'Ir a',
  'offers.jump.letters': 'Cartas ({count})',
  'offers.jump.draft': 'Borrador',
  'offers.jump.compare': 'Comparar',
  'offers.jump.pledges': 'Compromisos',
  'offers.letters': 'Cartas',
  'offers.noneOpen': 'Ahora no hay ninguna oferta abierta.',
  'offers.done': 'Terminadas',
  'offers.lapsed': 'sin efecto desde el acuerdo',
  'offers.they.ask': 'Ellos piden',
  'offers.they.give': 'Ellos dan',
  'offers.nothing': 'nada',
  'offers.arrived.turn': 'llegó en el curso de ese turno',
  'offers.arrived': 'llegó el {when}',
  'offers.crossed':
    '{count, plural, one {se cruzó con la carta} other {se cruzó con las cartas}} del {when}: ninguno de los dos había leído al otro',
  'offers.worth': 'En puntos: {own} para nosotros; cerca de {other} para ellos.',
  'offers.cannot': 'Lo que está en gris no es posible ahora. {why}',
  'offers.answers.about': 'Qué hace cada respuesta',
  'offers.about.talks.accept': 'el embajador lleva nuestro sí; obliga cuando llega.',
  'offers.about.talks.acceptPublic': 'decimos que sí ante el mundo; obliga de inmediato.',
  'offers.about.talks.rider':
    'ante el mundo aceptamos solo las cláusulas públicas; el resto va en una carta privada nuestra.',
  'offers.about.talks.refuse': 'la oferta se cierra; confían menos en nosotros.',
  'offers.about.talks.counterButton':
    'sus condiciones pasan al borrador y las cambiamos. Su oferta sigue abierta.',
  'offers.crossing':
    'También hay una oferta nuestra en juego. Si su sí y el nuestro se cruzan, obliga el primero que llegue.',
  'offers.tooLate': 'aceptada demasiado tarde: ya no estaba abierta cuando llegó el sí',
  'agreement.title': 'Acordado',
  'agreement.how':
    '{how, select, own {Nuestra oferta, aceptada por {side, select, us {Washington} other {Moscú}}} theirs {La oferta de {side, select, us {Washington} other {Moscú}}, aceptada por nosotros} other {Por lo que ambas partes han prometido}}',
  'agreement.gives': '{who} promete',
  'agreement.until':
    '{ends, select, no {Obliga desde ahora; la crisis no ha terminado.} war {La guerra termina en estos términos.} other {La crisis termina en estos términos. Hasta el 20 de noviembre se verá qué se cumple.}}',
  'agreement.overtaken.accept':
    '{where, select, sealed {Nuestra aceptación de su oferta estaba sellada, pero no había salido.} other {Nuestra aceptación de su oferta aún iba de camino.}} Obliga la primera respuesta que llega.',
  'agreement.overtaken.offer':
    '{where, select, sealed {Nuestra nueva oferta estaba sellada, pero no había salido.} other {Nuestra nueva oferta aún iba de camino.}} Obliga la primera respuesta que llega.',
  'agreement.said': 'Acordado. {how}. {given} {until}',
  'offers.own.stands':
    'Está vigente hasta el {when} y no puede retirarse. Hasta entonces pueden aceptarla, ofrezcamos lo que ofrezcamos después.',
  'offers.own.firstOut': 'La primera de ellas vence el {when}.',
  'offers.compareDraft': 'Comparar con el borrador',
  'offers.keys':
    'Pulse una cláusula para cambiarla; pulse otra vez su línea marcada para tacharla. O arrástrela al papel y fuera de él. Los números eligen; 0 la tacha.',
  'offers.theirs': 'La suya: {clause}',
  'offers.asTheirs': 'Como la suya: {clause}',
  'offers.changed':
    '{letter}: {count, plural, =0 {nada cambiado todavía} one {# cláusula cambiada} other {# cláusulas cambiadas}}; {own} para nosotros y {other} para ellos.',
  'offers.about': 'cerca de {change}',
  'offers.best': 'de {points}',
  'offers.bars':
    'Barras: puntos, de «sin acuerdo» a lo mejor que cabe esperar. Rayado: lo que un líder puede exigir.',
  'offers.insists':
    'Rayado: lo que un líder puede exigir hoy, {same, select, yes {cerca de {dove}} other {de {dove} (una paloma) a {hawk} (un halcón)}}.',
  'offers.gain.gain': 'Ganarían con esto.',
  'offers.gain.even': 'Quedarían más o menos igual.',
  'offers.gain.loss': 'Perderían con esto.',
  'offers.mostFor': 'Lo que más les da: {clause} ({change}).',
  'offers.mostAgainst': 'Lo que más les cuesta: {clause} ({change}).',
  'offers.signing.loses': 'Impensable para ellos',
  'offers.signing.none': 'Hoy es demasiado poco para ellos',
  'offers.signing.soft': 'Poco probable',
  'offers.signing.steady': 'Pensable para ellos',
  'offers.signing.all': 'Al alcance',
  'offers.signing.offered': 'No menos de lo que ofrecieron',
  'offers.why.loses': 'Ningún líder firma aquello con lo que pierde.',
  'offers.why.none': 'Hoy hasta una paloma exigiría más; los líderes ceden tarde.',
  'offers.why.soft': 'Hoy solo lo firmaría una paloma. Damos un {chance}\u00a0% a que su líder lo sea.',
  'offers.why.steady': 'Hoy solo un halcón exigiría más. Damos un {other}\u00a0% a que su líder lo sea.',
  'offers.why.all': 'Hoy lo firmaría hasta un halcón.',
  'offers.why.offered': 'Ellos mismos ofrecieron algo que no les da más que esto.',
  'offers.askedLess': 'Su propia oferta del {when} les da menos que esto.',
  'offers.refusedMore': 'Rechazaron nuestra carta del {when}, que no les daba menos.',
  'offers.channel': '{about}.',
  'offers.arrives': 'Llega {when}.',
  'offers.delay': '{hours, plural, =0 {al instante} one {en # hora} other {en # horas}}',
  'offers.delay.chance':
    '{hours, plural, =0 {al instante} one {en # hora} other {en # horas}} ({chance}\u00a0%)',
  'offers.unheard':
    'Hay un {chance}\u00a0% de probabilidad de que tomen al enviado por alguien sin autoridad y la carta no se oiga.',
  'offers.costs':
    'Al firmar: {home} {change}. {hidden, select, no {No hay nada oculto.} other {Si se filtra: nosotros {own}, ellos {other}.}}',
  'offers.prices': 'Al firmar',
  'offers.signing.free': '{home}: 0. No cedemos nada a lo que nos hayamos atado.',
  'offers.signing.costs':
    '{home}: cerca de {change}, por aquello a lo que nos hemos atado y en lo que cedemos. Un nudo apretado lo encarece; lo oculto cuesta menos.',
  'offers.onTheWay':
    'Hay un {chance}\u00a0% de probabilidad de que lean la carta por el camino. Entonces {home}: {lost} y {allies}: {alliesLost}, diga lo que diga.',
  'offers.revealed':
    '{who} también podría revelar nuestro secreto al mundo; {home}: cerca de {change}. A quien lo hace se le cree menos.',
  'offers.noneHidden': 'Ninguna cláusula está oculta al mundo.',
  'offers.leaks': 'Si el mundo se entera de lo oculto, la puntuación final cambia en',
  'offers.hidden': 'Cláusula oculta',
  'offers.forUs': 'Nosotros',
  'offers.forThem': 'Ellos',
  'offers.forThemAbout': 'Ellos, cerca de',
  'offers.inAll': 'En total',
  'offers.compare': 'Dos ofertas, una junto a otra',
  'offers.compare.none': 'En cuanto haya una carta, aquí podrán compararse dos cualesquiera.',
  'offers.compare.one': 'Primera',
  'offers.compare.two': 'Segunda',
  'offers.compare.caption':
    '{count, plural, =0 {Dicen lo mismo.} one {Difieren en # cláusula.} other {Difieren en # cláusulas.}} Números: puntos de la puntuación final para nosotros.',
  'offers.compare.clause': 'Cláusula',
  'offers.compare.change': 'La segunda nos da',
  'offers.draft': 'Nuestro borrador',
  'offers.title.ours': 'Nuestra, {when}',
  'offers.title.theirs': '{who}, {when}',
  'offers.differs': 'difiere',
  'offers.same': 'igual',
  'offers.noChange': '0',
};
