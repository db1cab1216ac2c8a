/** Spanish: branches from a finished game. */
import type { Translated } from '../keys.ts';
import type { WHATIF_EN } from './whatif.en.ts';

export const WHATIF_ES: Translated<typeof WHATIF_EN> = {
  'whatif.title': 'Si algo se hubiera hecho de otro modo',
  'whatif.about':
    'Elija un turno, cambie una orden o deje que otro líder tome un bando, y vea cómo sigue la partida. Es el modelo que sigue jugando, no lo que habría ocurrido.',
  'whatif.side': 'Bando',
  'whatif.what': 'Qué cambia',
  'whatif.leader': 'Otro líder, desde aquí',
  'whatif.doctrine': 'Líder',
  'whatif.order': 'Orden en su lugar',
  'whatif.asWas': 'Como fue: {order}',
  'whatif.asWas.none': 'Como fue: ninguna orden',
  'whatif.none': 'Ninguna orden',
  'whatif.then': 'Quién sigue jugando',
  'whatif.then.recorded': 'Ambos bandos según el registro',
  'whatif.then.heuristic': 'Ambos bandos por regla práctica',
  'whatif.then.search': 'Ambos bandos pensando por adelantado (lento)',
  'whatif.then.recorded.about': 'Después ambos bandos dan sus órdenes registradas, mientras encajen.',
  'whatif.then.heuristic.about': 'Después el ordenador lleva ambos bandos por regla práctica.',
  'whatif.then.search.about': 'Después el ordenador lleva ambos bandos, pensando por adelantado.',
  'whatif.leads': 'Donde dice «ambos bandos», a {who} lo lleva siempre: {leader}.',
  'whatif.nothing': 'Elija antes una orden distinta de la que se dio.',
  'whatif.play': 'Seguir jugando {games, number} veces',
  'whatif.branches': 'Ramas hasta ahora',
  'whatif.table': 'Cómo acabaron las partidas, con el cambio y sin él',
  'whatif.figures':
    'Cifras pequeñas: en los riesgos, dónde está el verdadero, 19 veces de cada 20; en los puntos, con cuáles acabaron cuatro de cada cinco partidas.',
  'whatif.with': 'Con el cambio',
  'whatif.without': 'Sin él, con la misma suerte',
  'whatif.war': 'Riesgo de guerra nuclear corrido',
  'whatif.change.order': '{who}, {when}: {order}',
  'whatif.change.none': '{who}, {when}: ninguna orden ({desk})',
  'whatif.change.leader': '{who}, desde {when}: {leader}',
  'whatif.playOn': 'Jugarla usted desde aquí',
  'whatif.playOn.alone':
    'Sus órdenes de ese turno ya están listas y puede cambiarlas. Las del otro bando están selladas.',
  'whatif.playOn.pair': 'Ambos bandos hallan listas sus órdenes de ese turno y pueden cambiarlas.',
  'whatif.drop': 'Quitar',
  'whatif.drop.named': 'Quitar esta rama: {what}',
};
