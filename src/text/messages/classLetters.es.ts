/** Spanish: the words of students in letters and notices: where they stand, and how they come back to be written anew. */
import type { Translated } from '../keys.ts';
import type { CLASS_LETTERS_EN } from './classLetters.en.ts';

export const CLASS_LETTERS_ES: Translated<typeof CLASS_LETTERS_EN> = {
  'letters.words.letter':
    '{own, select, yes {Lo que escribimos con ella} other {Lo que {who} escribió con ella}}',
  'letters.words.answer':
    '{own, select, yes {Lo que escribimos con la respuesta} other {Lo que {who} escribió con la respuesta}}',
  'letters.back':
    '{kind, select, letter {Su docente ha devuelto las palabras de su carta.} other {Su docente ha devuelto su comunicado.}}',
  'letters.back.reason': 'Su docente: {reason}',
  'letters.back.write': 'Buscar otras palabras',
  'letters.back.title': 'Otras palabras',
  'letters.back.means':
    '{kind, select, letter {La orden ya ha salido. Solo sus palabras esperan hasta que su docente las deje pasar.} other {Nadie lo lee hasta que su docente lo deje pasar.}}',
  'letters.back.send': 'Entregarla a su docente',
  'letters.tray.anew': '{count, plural, one {reescrita} other {reescrita # veces}}',
  'letters.tray.reason': 'Usted pidió: {reason}',
  'letters.tray.why': '¿Por qué la devuelve? Lo leen quienes la escribieron. Puede dejarlo vacío.',
  'letters.tray.send': 'Devolverla',
};
