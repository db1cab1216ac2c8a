/** Spanish: the long messages of a class debrief again, in short sentences and everyday words. */
import type { Translated } from '../keys.ts';
import type { CLASS_DEBRIEF_PLAIN_EN } from './classDebriefPlain.en.ts';

export const CLASS_DEBRIEF_PLAIN_ES: Translated<typeof CLASS_DEBRIEF_PLAIN_EN> = {
  'classDebrief.pulse.about':
    'La partida terminó. Deje su papel. Diga una palabra: ¿cómo se siente? Después elija un número. Nadie ve de quién es.',
  'classDebrief.panes.about':
    'Estos momentos importaron. Elija uno. Vea qué pensaba cada parte y qué era cierto.',
  'classDebrief.talk.about':
    'Preguntas sobre su partida. Primero en parejas, después todos. ¿Dónde se ve en el registro?',
  'classDebrief.keep.table.about':
    'Un archivo CSV con una fila por puesto. Tiene nombres en clave, no nombres reales.',
  'classDebrief.keep.file.about':
    'Un archivo con todas las partidas y lo que hizo cada puesto. Se puede guardar sin este servidor.',
  'classPrint.forms.orders.about':
    'Cada área da una orden por turno, o ninguna. Escriba el código. A veces hace falta también a quién, qué o cómo.',
};
