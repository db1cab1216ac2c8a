/** Spanish: what cannot wait, its answers, and how it all can end. */
import type { Translated } from '../keys.ts';
import type { REACTIONS_EN } from './reactions.en.ts';

export const REACTIONS_ES: Translated<typeof REACTIONS_EN> = {
  'reaction.urgent': 'Esto no puede esperar',
  'reaction.answer': 'Su respuesta',
  'reaction.opening.title': 'Antes de la crisis',
  'reaction.opening.question': '¿Qué hace usted?',
  'reaction.ship-refuses.title': 'El {ship} no se detiene',
  'reaction.ship-refuses.question':
    'Recibió el alto en la línea y sigue adelante. El capitán del destructor pide órdenes, y las necesita ya.',
  'reaction.ship-refuses.still.title': 'El {ship} sigue sin detenerse',
  'reaction.ship-refuses.still.question':
    'Usted ordenó seguirlo, y sigue adelante. El capitán del destructor vuelve a preguntar: ¿y ahora?',
  'reaction.strike.title': 'Han caído bombas estadounidenses sobre los emplazamientos',
  'reaction.strike.question': 'Hay soldados soviéticos muertos. El Presídium espera su palabra.',
  'reaction.false-alarm.title': 'Una pantalla de alerta muestra misiles que se acercan',
  'reaction.false-alarm.question':
    'Los operadores aún no saben si son reales. Las tripulaciones de los bombarderos corren hacia sus aviones.',
  'reaction.stray-flight.title': 'Un U-2 estadounidense sobrevuela Chukotka',
  'reaction.stray-flight.question':
    'Los cazas suben a su encuentro. Puede que se haya perdido, o que busque objetivos.',
  'reaction.shoot-down.title': 'Un avión estadounidense ha sido alcanzado sobre Cuba',
  'reaction.shoot-down.question':
    'Los jefes militares quieren atacar la batería que disparó. Nadie sabe quién dio la orden.',
  'reaction.submarine.title': 'Un submarino se ve forzado a emerger',
  'reaction.submarine.question':
    'Unos destructores lanzan cargas de señales sobre un submarino cuyo capitán no puede comunicarse con su capital.',
  'reaction.submarine.blood':
    'Unos destructores estadounidenses lanzaron cargas sobre un submarino cuyo capitán no podía comunicarse con su capital. Han muerto por ellas marineros del submarino.',
  'reaction.combat.title': 'Ha habido disparos',
  'reaction.combat.question': 'Cada parte dice que empezó la otra.',
  'reaction.blood':
    '{kind, select, false_alarm {Con las prisas de la alerta ya ha habido muertos.} stray_flight {Desde ese aviso ha habido muertos, y el caso aún no está aclarado.} shoot_down {Ha muerto un piloto.} other {Hay muertos.}}',
  'reaction.after':
    'Después del acuerdo · {code, select, inspection {7 de noviembre} bombers {13 de noviembre} other {20 de noviembre}}',
  'reaction.inspection.title': 'Castro no deja entrar a ningún inspector',
  'reaction.inspection.question':
    'Moscú prometió inspectores de la ONU en la isla, y La Habana no los quiere. Los barcos que llevan los misiles a casa se pueden contar en el mar.',
  'reaction.bombers.title':
    '{promised, select, all {También se prometieron los bombarderos. ¿Se van?} other {¿Se van también los bombarderos?}}',
  'reaction.bombers.question':
    '{promised, select, all {Moscú prometió que saldrían de Cuba todas las armas ofensivas, entre ellas los bombarderos Il-28.} other {Washington cuenta los bombarderos Il-28 entre las armas que debían salir de Cuba.}} Castro quiere conservarlos.',
  'reaction.jupiters.title': 'Los Júpiter se prometieron',
  'reaction.jupiters.question': 'Vence la promesa hecha a Moscú. La orden de retirarlos está sobre su mesa.',
  'choice.restrain.name': 'Contenerse',
  'choice.restrain.about':
    'Ni un disparo como respuesta, y órdenes de dejarlo pasar. Reduce a la mitad la probabilidad de que esto acabe en guerra nuclear; en el país algunos lo llamarán debilidad.',
  'choice.hold.name': 'Mantenerse firme',
  'choice.hold.about': 'Ni más ni menos que las órdenes vigentes. El peligro sigue siendo el que es.',
  'choice.retaliate.name': 'Devolver el golpe',
  'choice.retaliate.about': 'Popular en el país, y el doble de probable que acabe en guerra nuclear.',
  'choice.restrain.submarine.about':
    'Ni una carga más sobre este submarino. La probabilidad de guerra nuclear baja a la mitad; en el país algunos lo llamarán debilidad.',
  'choice.restrain.false-alarm.about':
    'No se hace nada solo por este aviso. La probabilidad de guerra nuclear baja a la mitad; algunos lo llamarán debilidad.',
  'choice.retaliate.submarine.name': 'Atacar el submarino',
  'choice.retaliate.submarine.about':
    'Se le fuerza a emerger o se le hunde. Popular en el país, y el doble de probable que acabe en guerra nuclear.',
  'choice.retaliate.shoot-down.name': 'Atacar la batería que disparó',
  'choice.retaliate.strike.name': 'Devolver el golpe en otra parte',
  'choice.retaliate.false-alarm.name': 'Subir la alerta',
  'choice.retaliate.false-alarm.about':
    'Un paso más, sin llegar a la máxima. Popular en el país, y el doble de probable que acabe en guerra nuclear.',
  'choice.pass.name': 'Dejarlo pasar',
  'choice.pass.about': 'La línea cede una vez. Ni disparos ni registro; el Congreso lo notará.',
  'choice.shadow.name': 'Seguirlo',
  'choice.shadow.about':
    'Un destructor no se separa de él y espera a que amanezca. Gana tiempo y no resuelve nada.',
  'choice.board.name': 'Abordarlo',
  'choice.board.about':
    'Los marineros saltan a bordo contra la voluntad de su capitán. Una de cada seis veces hay muertos.',
  'choice.disable.name': 'Destruirle el timón a tiros',
  'choice.disable.about':
    'Disparos contra un buque de otra bandera. La primera sangre de esta guerra puede caer en su cubierta.',
  'choice.watch-at-sea.name': 'Contarlos en el mar',
  'choice.watch-at-sea.about':
    'Se vigilan los barcos de camino a casa y la promesa se da por cumplida. En el país algunos preguntarán qué se quedó allí.',
  'choice.hold-line.name': 'Exigir los inspectores',
  'choice.hold-line.about':
    'Se le cree, Moscú queda en evidencia, y los aliados y el mundo se cansan. La promesa sigue sin cumplirse hasta el último día.',
  'choice.take-out.name': 'Retirar los bombarderos',
  'choice.take-out.about':
    'Castro está furioso y el ejército refunfuña. Nadie puede decir que usted se guardó algo.',
  'choice.keep-bombers.name': 'Dejar los bombarderos en Cuba',
  'choice.keep-bombers.about':
    '{promised, select, all {Prometió todas las armas ofensivas: falta a su palabra y la cuarentena sigue.} other {Prometió solo los misiles y cumple su palabra, pero Washington no lo olvidará.}}',
  'choice.keep-word.name': 'Cumplir la palabra',
  'choice.keep-word.about': 'Sale la orden. En unos meses ya no están.',
  'choice.break-word.name': 'Dejarlos donde están',
  'choice.break-word.about': 'Moscú no volverá a fiarse de usted, ni nadie más que supiera de la promesa.',
  'end.E1.title': 'Un acuerdo con un secreto dentro',
  'end.E1.about': 'Los misiles se van, y se acordó, sin que el mundo lo supiera, que los Júpiter también.',
  'end.E1.out': 'Los misiles se van, y lo que se acordó en secreto sobre los Júpiter ha salido a la luz.',
  'end.E2.title': 'Un canje abierto',
  'end.E2.about': 'Los misiles salen de Cuba, y se anuncia al mundo que los Júpiter salen de Turquía.',
  'end.E3.title': 'Un acuerdo a cambio de un compromiso',
  'end.E3.about': 'Los misiles se van a cambio de la promesa de no invadir. Turquía no se toca.',
  'end.E4.title': 'Solo Moscú da un paso atrás',
  'end.E4.about': 'Los misiles se van, y no se da nada por ellos.',
  'end.E5.title': 'En suspenso',
  'end.E5.about': 'Las obras se han detenido, los misiles se quedan y las conversaciones siguen.',
  'end.E6.title': 'Los misiles se quedan',
  'end.E6.about':
    'El calendario se agotó el {when} con los misiles en su sitio, y Washington había convivido con ellos todo ese tiempo.',
  'end.E8.title': 'Un ataque aéreo, contenido',
  'end.E8.about': 'Cayeron bombas sobre Cuba, y la guerra se detuvo ahí.',
  'end.E9.title': 'Guerra en Cuba',
  'end.E9.about': 'Las tropas desembarcaron y ocuparon la isla. La guerra siguió siendo convencional.',
  'end.E10.title': 'Se usaron armas nucleares',
  'end.E10.about': 'Se detuvo después de la primera. Los muertos no se contaron hasta semanas después.',
  'end.E11.title': 'Guerra nuclear general',
  'end.E11.about': 'No queda nadie que lleve la cuenta.',
};
