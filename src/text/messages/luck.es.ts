/** Spanish: risk, luck and what might have been. */
import type { Translated } from '../keys.ts';
import type { LUCK_EN } from './luck.en.ts';

export const LUCK_ES: Translated<typeof LUCK_EN> = {
  'luck.pending': 'El riesgo de guerra nuclear de estas órdenes, salga lo que salga, se está calculando.',
  'luck.estimate':
    'Estimación de las reglas sobre la marcha: {run}. El riesgo de estas órdenes, salga lo que salga, no se pudo calcular.',
  'luck.run':
    'Hasta {war, select, yes {la guerra} other {el final de esta partida}}, sus órdenes y las del otro bando corrieron un riesgo de guerra nuclear del {run}.',
  'luck.verdict.lucky': 'No llegó. Fue suerte.',
  'luck.verdict.unlucky': 'Llegó de todos modos. Fue mala suerte.',
  'luck.verdict.expected':
    '{war, select, yes {Llegó, y no fue ninguna sorpresa.} other {No llegó, y no fue ninguna sorpresa.}}',
  'luck.key.run': 'Estas órdenes, salga lo que salga',
  'luck.key.estimate': 'Estimación de las reglas sobre la marcha',
  'luck.later':
    'Si con otra suerte la partida hubiera seguido, sin órdenes nuevas, habría sido del {run} en total.',
  'luck.key.reckoned': 'Según {who} ({run})',
  'luck.known':
    'La cifra de cada despacho decía lo que su bando podía saber entonces; el riesgo corrido dice lo que era verdad en ambos bandos. Cuenta un accidente solo en la medida en que era probable que ocurriera; una vez ocurrido, la guerra por él solo puede ser más probable que eso.',
  'luck.causes': 'De dónde vino ese {run}',
  'luck.cause.false-alarm': 'falsas alarmas',
  'luck.cause.stray-flight': 'vuelos extraviados',
  'luck.cause.shoot-down': 'aviones tiroteados',
  'luck.cause.submarine': 'submarinos acosados',
  'luck.cause.combat': 'disparos en el mar o en tierra',
  'luck.cause.strike.survivors': 'lanzadores que sobrevivieron a un ataque',
  'luck.cause.S4': 'el desembarco',
  'luck.cause.S5': 'un ataque en Europa',
  'luck.cause.reaction.retaliate': 'la respuesta a un ataque',
  'luck.cause.decision': 'la orden de un líder',
  'luck.title': 'Las mismas órdenes, {games, number} sorteos distintos',
  'luck.counted':
    'Aquí se cuentan las guerras, y cada partida sigue hasta su propio final, también más allá del turno en que acabó esta. El riesgo de las órdenes hasta ese final suma cada peligro, haya llegado o no, y es más estable; las dos cifras quedan cerca.',
  'luck.progress': 'Partidas jugadas',
  'luck.done': '{done, number} de {of, number}',
  'luck.stop': 'Parar',
  'luck.stopped': 'Parado.',
  'luck.failed': 'No se ha podido calcular en este equipo.',
  'luck.again': 'Empezar de nuevo',
  'luck.supposed':
    'Esta partida no se jugó. El modelo la sacó de la suya, con otra suerte o con un solo cambio.',
  'luck.return': 'Volver a su partida',
  'luck.own': 'como en esta partida',
  'luck.setting': 'el ajuste de esta partida',
  'luck.interval': '{low} a {high}',
  'luck.futures': 'Las más distintas',
  'luck.future':
    '{end}, tras {turns, plural, one {# turno} other {# turnos}}{scored, select, no {} other {: Washington {us}, Moscú {ussr}}}.{misfits, plural, =0 {} one { # orden ya no encajaba.} other { # órdenes ya no encajaban.}}',
  'luck.open': 'Abrir',
  'luck.open.named': 'Abrir: {end}',
  'luck.model':
    'Es el modelo del juego, jugado una y otra vez. Dice cómo funciona el modelo, no cuán probable era la guerra en 1962. Cifras pequeñas junto a una proporción: dónde está la verdadera, 19 veces de cada 20.',
  'luck.danger': 'Peligro en esta partida: {danger} en el curso que tomó la historia, {who}.',
  'luck.dangers': 'Las mismas órdenes, con más o menos peligro',
  'luck.dangers.about':
    'Nadie sabe cuán peligroso era un accidente en 1962. El riesgo de guerra nuclear de estas órdenes, con cada partida jugada hasta su final, en cada uno de los cinco ajustes:',
  'luck.effects': 'Qué hizo cada orden con el riesgo',
  'luck.effects.about':
    'La misma partida sin una de las órdenes, muchas veces con la misma suerte. Cifras pequeñas: dónde está casi con seguridad la diferencia verdadera.',
  'luck.effects.ask': 'Calcularlo',
  'luck.effects.small': '{count, plural, one {# menor} other {# menores}}',
  'luck.effects.rest':
    'De {all} órdenes, {told, plural, =0 {ninguna cambió} one {# cambió} other {# cambiaron}} algo que pueda distinguirse del azar.',
  'luck.effect': '{who}, {when}: {order}',
};
