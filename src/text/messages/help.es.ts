/** Spanish: hints at first sight, why a button cannot be pressed, and where more can be read. */
import type { Translated } from '../keys.ts';
import type { HELP_EN } from './help.en.ts';

export const HELP_ES: Translated<typeof HELP_EN> = {
  'hint.label': 'Pista',
  'hint.close': 'Entendido',
  'hint.cable': 'Ha llegado un cable. El sello dice si es urgente; abajo están la hora y en qué se apoya.',
  'hint.unsure':
    'Un signo de interrogación en el mapa: calculado con un informe viejo o una estimación. Puede ser erróneo.',
  'hint.draft': 'Sellada y sin enviar: puede retirarla o cambiarla hasta que envíe.',
  'hint.fell': 'Un número de arriba bajó. Púlselo para leer qué significa y por qué se movió.',
  'hint.line':
    'Se ha proclamado una cuarentena. Lo que pase con un barco en la línea depende de las órdenes permanentes a su armada o a sus capitanes.',
  'hint.offer':
    'Hay una oferta sobre la mesa. Espera en Conversaciones hasta que venza, aunque usted envíe otras.',
  'hint.pledge': 'Se ha prometido algo. En Conversaciones se ve quién cumple su palabra.',
  'hint.incident':
    'Algo salió mal sin orden de nadie. La alerta alta, el contacto y las reglas laxas lo hacen más probable; responder con calma, más seguro.',
  'hint.knot': 'El nudo se aprieta. Tiran de él las exigencias públicas; gestos y conversaciones lo aflojan.',
  'why.sent': 'Las órdenes ya se enviaron. Espere a la otra parte.',
  'why.answered': 'Su respuesta ya se envió.',
  'why.first-turn': 'Este es el primer turno.',
  'why.last-turn': 'No hay turnos posteriores.',
  'why.nothing-chosen': 'Elija una primero.',
  'ultimatum.demand':
    '{side, select, us {Se exige que los misiles salgan de Cuba.} other {Se exige la promesa de no invadir Cuba.}}',
  'ultimatum.good':
    'Se cumple si a tiempo hay un acuerdo que ponga fin a la crisis, o si hay disparos cuando vence. Ningún golpe llega por sí solo: hace falta una orden suya.',
  'ultimatum.lapse.public':
    'Si no ocurre ni lo uno ni lo otro: credibilidad {change}, y su líder lo tendrá a usted por más blando.',
  'ultimatum.lapse.private':
    'Si no ocurre ni lo uno ni lo otro, su líder lo tendrá a usted por más blando. El mundo no se entera.',
  'ultimatum.way': 'Tarda de {least} a {most} horas en llegarles. El plazo cuenta desde ahora.',
  'ultimatum.leaves': 'Por corto que sea, les deja un turno entero para responder desde que lo conocen.',
  'ultimatum.longer': 'Dura {hours} horas, para que tengan un turno para responder.',
  'ultimatum.turns': 'Turnos que tienen para responder: {turns}',
  'ultimatum.turns.late':
    'Turnos que tienen para responder: {turns}, o {late} si tarda {hours} horas en llegar',
  'ultimatum.last':
    '{kind, select, public {Nuestro plazo público} other {Nuestro plazo privado}} vence en este turno. Si para entonces no hay acuerdo ni disparos, {kind, select, public {nuestra credibilidad varía {change} y su líder nos tendrá por más blandos.} other {su líder nos tendrá por más blandos.}}',
  'bar.menu.hints': 'Mostrar las pistas otra vez',
  'briefing.more': 'Seguir leyendo: situación, áreas, fuentes',
  'briefing.want': 'Usted quiere:',
  'about.drill':
    'Esto es un ejercicio: la otra parte sigue órdenes escritas para ella, y una carta llega antes que en 1962.',
};
