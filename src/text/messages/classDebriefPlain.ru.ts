/** Russian: the long messages of a class debrief again, in short sentences and everyday words. */
import type { Translated } from '../keys.ts';
import type { CLASS_DEBRIEF_PLAIN_EN } from './classDebriefPlain.en.ts';

export const CLASS_DEBRIEF_PLAIN_RU: Translated<typeof CLASS_DEBRIEF_PLAIN_EN> = {
  'classDebrief.pulse.about':
    'Игра окончена. Выйдите из роли. Скажите одним словом, что вы чувствуете. Потом выберите число. Никто не увидит, чьё оно.',
  'classDebrief.panes.about':
    'Это важные моменты. Выберите один. Посмотрите, что думала каждая сторона и что было правдой.',
  'classDebrief.talk.about':
    'Вопросы о вашей игре. Сначала поговорите в парах, потом все вместе. Где это видно в записи?',
  'classDebrief.keep.table.about': 'Файл CSV: одна строка на место. В нём условные имена, настоящих нет.',
  'classDebrief.keep.file.about':
    'Один файл со всеми играми и делами всех мест. Его можно хранить без этого сервера.',
  'classPrint.forms.orders.about':
    'Каждое ведомство отдаёт за ход один приказ или ни одного. Пишите код. Иногда нужно ещё: кому, что, как.',
};
