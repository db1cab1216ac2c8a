/** Russian: the words of students in letters and notices: where they stand, and how they come back to be written anew. */
import type { Translated } from '../keys.ts';
import type { CLASS_LETTERS_EN } from './classLetters.en.ts';

export const CLASS_LETTERS_RU: Translated<typeof CLASS_LETTERS_EN> = {
  'letters.words.letter': '{own, select, yes {Что мы к нему написали} other {Что к нему написали: {who}}}',
  'letters.words.answer': '{own, select, yes {Что мы написали в ответ} other {Что написали в ответ: {who}}}',
  'letters.back':
    '{kind, select, letter {Учитель вернул слова вашего письма.} other {Учитель вернул ваше заявление.}}',
  'letters.back.reason': 'Учитель: {reason}',
  'letters.back.write': 'Найти другие слова',
  'letters.back.title': 'Другие слова',
  'letters.back.means':
    '{kind, select, letter {Сам приказ уже отправлен. Ждут только слова, пока учитель их не пропустит.} other {Никто не прочтёт этого, пока учитель не пропустит.}}',
  'letters.back.send': 'Отдать учителю',
  'letters.tray.anew':
    '{count, plural, one {переписано} few {переписано # раза} many {переписано # раз} other {переписано # раза}}',
  'letters.tray.reason': 'Вы просили: {reason}',
  'letters.tray.why': 'Почему возвращаете? Это прочтут авторы. Можно оставить пустым.',
  'letters.tray.send': 'Вернуть',
};
