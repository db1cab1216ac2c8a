/** Spanish: watching a turn, its sounds told in words, and how a war is shown. */
import type { Translated } from '../keys.ts';
import type { TURN_EN } from './turn.en.ts';

export const TURN_ES: Translated<typeof TURN_EN> = {
  'step.cables': 'Cables recibidos',
  'step.strikes': 'Ataques',
  'step.allies': 'Aliados y ONU',
  'step.messages': 'Cables enviados',
  'step.desk': 'Nuevo en la mesa',
  'resolution.course': 'Fases del turno',
  'resolution.again': 'Ver otra vez',
  'resolution.back': 'Volver a la mesa',
  'log.again': 'Ver otra vez el turno {turn}',
  'sound.turn': '{on, select, yes {Quitar el sonido} other {Poner el sonido}}',
  'caption.teletype': '[teletipo]',
  'caption.sonar': '[sonar]',
  'caption.bell': '[campana amortiguada]',
  'caption.paper': '[papel]',
  'caption.phone': '[teléfono lejano]',
  'caption.drum': '[tambor grave]',
  'caption.silence': '[silencio]',
  'war.known': 'Lo que se sabe',
  'war.on': 'Ir al análisis',
};
