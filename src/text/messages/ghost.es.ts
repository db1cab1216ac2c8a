/** Spanish: playing against the recorded orders of another game. `who` is the side that gives those orders, `foe` the player's. */
import type { Translated } from '../keys.ts';
import type { GHOST_EN } from './ghost.en.ts';

export const GHOST_ES: Translated<typeof GHOST_EN> = {
  'ghost.title': 'Jugar contra estas órdenes',
  'ghost.about':
    'Una partida nueva. El bando del ordenador da las órdenes de esta, turno a turno, mientras todas las de un turno estén permitidas; después el ordenador sigue por su cuenta. También contesta lo que en esta partida nunca se preguntó.',
  'ghost.play': 'Jugar con {foe} contra las órdenes de {who}',
  'ghost.luck': 'Con la misma suerte',
  'ghost.luck.about':
    'El azar decide como aquí mientras las dos partes hagan lo mismo. Usted ya vio qué resultó de ello, así que una suerte nueva es lo más justo.',
  'ghost.left':
    'Desde el {when} las órdenes grabadas {why, select, ended {se han acabado} other {ya no encajan}}. {known, select, yes {Desde ahora se enfrenta a: {leader}.} other {Desde ahora se enfrenta a un líder que no conoce.}}',
  'ghost.faced': '{who} dio las órdenes de otra partida.',
  'ghost.whole': 'Encajaron hasta el final.',
  'ghost.refused':
    'Encajaron hasta el turno {turn}, {when}. Entonces «{order}» ya no estaba permitida: {refusal} A partir de ahí decidió el ordenador.',
  'ghost.ended':
    'Encajaron mientras las hubo. Desde el turno {turn}, {when}, no quedaban más, y decidió el ordenador.',
  'ghost.unmet':
    'El ordenador contestó {count, plural, one {una pregunta que aquella partida nunca tuvo} other {# preguntas que aquella partida nunca tuvo}}.',
};
