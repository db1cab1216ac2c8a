/** Spanish: the guided drill, a step at a time. */
import type { Translated } from '../keys.ts';
import type { GUIDE_EN } from './guide.en.ts';

export const GUIDE_ES: Translated<typeof GUIDE_EN> = {
  'guide.label': 'Ejercicio guiado',
  'guide.step': 'Paso {n} de {count}',
  'guide.back': 'Atrás',
  'guide.next': 'Saltar este paso',
  'guide.leave': 'Seguir sin guía',
  'guide.cables':
    'Informes y cartas llegan como cables. Cada uno dice su hora; debajo están sus fuentes. Lea uno y abra la pestaña «{situation}».',
  'guide.map':
    '{side, select, us {El mapa muestra lo que usted sabe, no lo que es. Un signo de interrogación es una conjetura. Pulse algo allí, o «{orders}» en la lista.} other {El mapa muestra lo que usted sabe. Washington tiene que adivinar mucho. Pulse algo allí, o «{orders}» en esta lista.}}',
  'guide.order':
    'Hay órdenes para las cosas del mapa y para cuatro áreas. Cierre la lista, elija «{military}», lea qué hace una orden y séllela.',
  'guide.offer':
    '{side, select, us {Abra «{talks}» y escriba una oferta: pida que se vayan los misiles y prometa no invadir.} other {Abra «{talks}» y escriba una oferta: entregue los misiles y pida la promesa de no invadir.}}',
  'guide.seal':
    'Elija quién puede saber de cada cláusula: todos, los dos gobiernos o solo los líderes. Vea qué costaría una filtración. Selle la oferta.',
  'guide.send': 'Ahora envíe las órdenes. La otra parte sella las suyas y todas se abren a la vez.',
  'guide.watch':
    'Esto es lo que pasó, en orden, con lo que movió cada cosa y por qué. Léalo o muéstrelo todo, y siga.',
  'guide.answer':
    '{side, select, us {En «{talks}» hay una carta de Moscú. Acéptela, rechácela o responda con una oferta propia.} other {En «{talks}» hay una oferta de Washington. Acéptela, rechácela o responda con una propia.}}',
  'guide.end':
    'Envíe otra vez. Responda a lo que venga y espere, si no hay acuerdo, hasta que acabe la partida.',
  'guide.debrief':
    'Lo que creyó cada bando está junto a lo que era cierto. Recorra los turnos. En las otras pestañas están el riesgo, 1962 y los papeles. Eso es todo.',
};
