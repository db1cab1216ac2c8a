/** Spanish: what terms mean, each in at most 35 words. `forms`: how a term stands in a text, between bars; a star is any ending; a dash where it is not marked. */
import type { Translated } from '../keys.ts';
import type { GLOSSARY_EN } from './glossary.en.ts';

export const GLOSSARY_ES: Translated<typeof GLOSSARY_EN> = {
  'glossary.title': 'Qué significan las palabras',
  'glossary.close': 'Cerrar',
  'term.back-channel.name': 'Canal privado',
  'term.back-channel.forms': 'canal* privado*|canal* secreto*',
  'term.back-channel.about':
    'Una vía secreta para que dos líderes hablen sin pasar por sus funcionarios. En 1962: el hermano del presidente y el embajador soviético.',
  'term.bay-of-pigs.name': 'Bahía de Cochinos',
  'term.bay-of-pigs.forms': 'bahía de Cochinos',
  'term.bay-of-pigs.about':
    'En abril de 1961 desembarcaron allí unos 1400 exiliados cubanos entrenados por la CIA. Fueron derrotados en tres días. La Habana y Moscú esperaban otro intento.',
  'term.berlin.name': 'Berlín',
  'term.berlin.forms': 'Berlín',
  'term.berlin.about':
    'Ciudad dividida, la mitad occidental, en medio de Alemania Oriental. Washington temía que Moscú respondiera allí.',
  'term.board.name': 'Abordar',
  'term.board.forms': 'abord*',
  'term.board.about': 'Enviar hombres a un barco y registrarlo.',
  'term.chiefs.name': 'Estado Mayor Conjunto',
  'term.chiefs.forms': 'Estado Mayor Conjunto',
  'term.chiefs.about':
    'Los jefes del ejército, la armada, la aviación y los infantes de marina estadounidenses, con un presidente. En octubre de 1962 querían atacar.',
  'term.cia.name': 'CIA',
  'term.cia.forms': 'CIA',
  'term.cia.about':
    'El servicio de inteligencia de Estados Unidos. Lee fotografías, dirige agentes y escribe estimaciones.',
  'term.clause.name': 'Cláusula',
  'term.clause.forms': 'cláusula*',
  'term.clause.about':
    'Un punto de una oferta: qué da o pide cada parte, hasta dónde llega y quién puede saberlo.',
  'term.commitment.name': 'Empeño',
  'term.commitment.forms': 'empeño',
  'term.commitment.about': 'A qué lo atan sus palabras. Hace creíble una amenaza y vuelve caro ceder.',
  'term.confidence.name': 'Fiabilidad',
  'term.confidence.forms': '-',
  'term.confidence.about':
    'Cuán seguros están los historiadores de algo: alta, media o baja. Aparece junto a las fuentes.',
  'term.credibility.name': 'Credibilidad',
  'term.credibility.forms': 'credibilidad',
  'term.credibility.about': 'Si los demás creen que hará lo que dice, sea amenaza o promesa.',
  'term.defcon.name': 'DEFCON',
  'term.defcon.forms': 'DEFCON',
  'term.defcon.about':
    'Cuán listas están las fuerzas de Estados Unidos, de 5, calma, a 1, guerra. El 22 de octubre de 1962 pasaron a 3; después solo el Mando Aéreo Estratégico, a 2.',
  'term.envoy.name': 'Enviado oficioso',
  'term.envoy.forms': 'enviado* oficioso*|intermediario*',
  'term.envoy.about':
    'Alguien sin cargo que lleva un mensaje: un reportero, un agente, un amigo. Rápido, fácil de negar y a menudo no creído.',
  'term.escalation.name': 'Escalada',
  'term.escalation.forms': 'escalada',
  'term.escalation.about': 'Ir hacia la guerra paso a paso, cada respuesta algo más dura que la anterior.',
  'term.excomm.name': 'ExComm',
  'term.excomm.forms': 'ExComm',
  'term.excomm.about':
    'El círculo de asesores de Kennedy en la crisis, unos catorce en la primera reunión. Abreviatura de Comité Ejecutivo.',
  'term.feint.name': 'Solo aparentar',
  'term.feint.forms': 'solo aparent*',
  'term.feint.about': 'Aparentar preparativos sin hacerlos. Cuesta menos, y mucha confianza si se descubre.',
  'term.flash.name': 'Urgente',
  'term.flash.forms': '-',
  'term.flash.about': 'El cable más apremiante. Los de rutina pueden esperar.',
  'term.gesture.name': 'Gesto',
  'term.gesture.forms': 'gesto*',
  'term.gesture.about': 'Un paso por cuenta propia, sin pedir nada a cambio. Afloja el nudo.',
  'term.gru.name': 'GRU',
  'term.gru.forms': 'GRU',
  'term.gru.about': 'El servicio de inteligencia del ejército soviético.',
  'term.hail.name': 'Dar el alto',
  'term.hail.forms':
    'dar el alto|da el alto|darles el alto|dio el alto|dieron el alto|recibió el alto|recibir el alto',
  'term.hail.about': 'Llamar a un barco por radio o señales y preguntarle su nombre y su carga.',
  'term.il-28.name': 'Il-28',
  'term.il-28.forms': 'Il-28',
  'term.il-28.about':
    'Bombardero ligero soviético. A Cuba llegaron seis bombas nucleares para él. Si debía irse se discutió hasta el 20 de noviembre de 1962.',
  'term.incident.name': 'Incidente',
  'term.incident.forms': 'incidente*',
  'term.incident.about':
    'Algo que sale mal entre las fuerzas sin orden de nadie: un vuelo perdido, una falsa alarma, disparos.',
  'term.jupiter.name': 'Júpiter',
  'term.jupiter.forms': 'Júpiter',
  'term.jupiter.about':
    'Misil estadounidense con ojiva nuclear. En Turquía había quince: al aire libre, lentos y fáciles de alcanzar. Otros estaban en Italia.',
  'term.kgb.name': 'KGB',
  'term.kgb.forms': 'KGB',
  'term.kgb.about':
    'El servicio secreto soviético. Uno de sus hombres en Washington llevó también mensajes en la crisis.',
  'term.knot.name': 'El nudo',
  'term.knot.forms': 'el nudo|del nudo|al nudo',
  'term.knot.about':
    'Cuánto han tirado ambas partes. Cuanto más apretado, más cara cada concesión. La imagen viene de la carta de Jruschov del 26 de octubre.',
  'term.launcher.name': 'Lanzador',
  'term.launcher.forms': 'lanzador*',
  'term.launcher.about':
    'El soporte desde el que se dispara un misil. Lo que cuenta es cuántos están listos.',
  'term.leak.name': 'Filtración',
  'term.leak.forms': 'filtraci*|se filtra*',
  'term.leak.about': 'Algo secreto sale a la luz, casi siempre en la prensa.',
  'term.line.name': 'Línea de cuarentena',
  'term.line.forms': 'línea* de cuarentena',
  'term.line.about':
    'Donde se detiene a los barcos: un arco de buques a unas 500 millas náuticas del cabo Maisí, fuera del alcance de los bombarderos de Cuba.',
  'term.luna.name': 'Luna',
  'term.luna.forms': 'Luna|FROG|cohete* de corto alcance',
  'term.luna.about':
    'Cohete soviético de corto alcance, FROG para la OTAN. A Cuba se enviaron doce ojivas nucleares para él.',
  'term.mongoose.name': 'Mangosta',
  'term.mongoose.forms': 'Mangosta|Mongoose',
  'term.mongoose.about':
    'Programa secreto de Estados Unidos para ayudar a derrocar a Castro, con sabotajes en Cuba. Siguió hasta la propia crisis.',
  'term.nato.name': 'OTAN',
  'term.nato.forms': 'OTAN',
  'term.nato.about':
    'La alianza de Estados Unidos, Canadá y gran parte de Europa Occidental. Turquía e Italia son miembros.',
  'term.nautical-mile.name': 'Milla náutica (MN)',
  'term.nautical-mile.forms': 'milla* náutica*',
  'term.nautical-mile.about': 'La milla de los marinos: 1,85 kilómetros.',
  'term.oas.name': 'OEA',
  'term.oas.forms': 'OEA|Organización de los Estados Americanos',
  'term.oas.about':
    'La Organización de los Estados Americanos. Su voto del 23 de octubre de 1962 dio base legal a la cuarentena.',
  'term.pledge.name': 'Compromiso',
  'term.pledge.forms': 'compromiso|compromisos',
  'term.pledge.about':
    'Una promesa en un acuerdo. El juego recuerda cada una: hecha, en curso, cumplida o rota.',
  'term.presidium.name': 'Presídium',
  'term.presidium.forms': 'Presídium',
  'term.presidium.about':
    'El pequeño círculo que dirigía el partido y el Estado soviéticos. Jruschov necesitaba su apoyo.',
  'term.publicity.name': 'En público, en privado, en secreto',
  'term.publicity.forms': '-',
  'term.publicity.about':
    'Quién puede saber de una cláusula. En público: todos. En privado: los dos gobiernos. En secreto: solo los dos líderes y sus intermediarios.',
  'term.quarantine.name': 'Cuarentena',
  'term.quarantine.forms': 'cuarentena',
  'term.quarantine.about':
    'Buques de guerra detienen los barcos que llevan armas a Cuba. No se dijo «bloqueo» porque en derecho es un acto de guerra.',
  'term.r-12.name': 'R-12',
  'term.r-12.forms': 'R-12|SS-4|misil* de alcance medio',
  'term.r-12.about':
    'Misil soviético de alcance medio, SS-4 para la OTAN. Para Cuba se preveían 24 lanzadores. Desde allí alcanzaba Washington.',
  'term.r-14.name': 'R-14',
  'term.r-14.forms': 'R-14|SS-5',
  'term.r-14.about':
    'Misil soviético de casi el doble de alcance que el R-12, SS-5 para la OTAN. Se empezaron sus emplazamientos en Cuba; los misiles nunca llegaron.',
  'term.rider.name': 'Anexo privado',
  'term.rider.forms': 'anexo* privado*',
  'term.rider.about': 'Una parte de un acuerdo que se arregla en privado y no se anuncia con el resto.',
  'term.rules-of-engagement.name': 'Reglas de enfrentamiento',
  'term.rules-of-engagement.forms': 'reglas de enfrentamiento|reglas de combate',
  'term.rules-of-engagement.about': 'Órdenes que dicen cuándo un soldado puede disparar sin preguntar.',
  'term.sac.name': 'Mando Aéreo Estratégico',
  'term.sac.forms': 'Mando Aéreo Estratégico|SAC',
  'term.sac.about':
    'El mando estadounidense de los bombarderos y misiles nucleares en tierra. El 24 de octubre de 1962 solo él pasó a DEFCON 2.',
  'term.sam.name': 'Misil antiaéreo',
  'term.sam.forms': 'misil* antiaéreo*|SAM|SA-2|S-75',
  'term.sam.about':
    'Misil que se dispara desde tierra contra aviones. Guardaban Cuba 24 emplazamientos soviéticos S-75, SA-2 para la OTAN.',
  'term.tactical.name': 'Armas nucleares tácticas',
  'term.tactical.forms': 'arma* táctica*|arma* nuclear* táctica*',
  'term.tactical.about':
    'Armas nucleares de corto alcance para el campo de batalla. Las tropas soviéticas en Cuba las tenían. Washington no lo sabía.',
  'term.tass.name': 'TASS',
  'term.tass.forms': 'TASS',
  'term.tass.about':
    'La agencia de noticias soviética. El 11 de septiembre de 1962 dijo por el Gobierno que las armas en Cuba eran solo de defensa.',
  'term.u-2.name': 'U-2',
  'term.u-2.forms': 'U-2',
  'term.u-2.about':
    'Avión estadounidense sin armas que fotografía desde muy alto. El 14 de octubre de 1962 uno fotografió los emplazamientos en Cuba.',
  'term.u-thant.name': 'U Thant',
  'term.u-thant.forms': 'U Thant',
  'term.u-thant.about':
    'El jefe de la ONU en 1962. Pidió a ambas partes una pausa: ni envíos de armas ni cuarentena.',
  'term.ultimatum.name': 'Ultimátum',
  'term.ultimatum.forms': 'ultimátum*',
  'term.ultimatum.about': 'Una exigencia con plazo y una amenaza detrás.',
  'term.warhead.name': 'Ojiva',
  'term.warhead.forms': 'ojiva*',
  'term.warhead.about':
    'La parte del misil que explota. En Cuba las nucleares del R-12 estaban en un depósito, lejos de los misiles.',
};
