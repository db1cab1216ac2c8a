/** Russian: the wall of a class. */
import type { Translated } from '../keys.ts';
import type { CLASS_WALL_EN } from './classWall.en.ts';

export const CLASS_WALL_RU: Translated<typeof CLASS_WALL_EN> = {
  'wall.join': 'Войдите в класс',
  'wall.seated':
    '{count, plural, =0 {Пока никого} one {Здесь # человек} few {Здесь # человека} many {Здесь # человек} other {Здесь # человека}}',
  'wall.note': 'Имя и учётная запись не нужны. Отсканируйте картинку или откройте адрес и введите код.',
  'wall.inject': 'Новость',
  'wall.news': 'Что знает мир',
  'wall.blank': 'Сейчас ничего не показано.',
  'wall.phase':
    '{kind, select, over {Игра окончена, дальше разбор} door {Входим} reading {Читаем роли} talks {Говорим и решаем} watching {Что произошло} debrief {Разбор} other {Урок окончен}}',
  'wall.step': 'Шаг {n} из {count}',
  'wall.map':
    'Карта Карибского моря. {line, select, none {Линии карантина нет.} lifted {Линия карантина снята.} proclaimed {Объявлена линия карантина в {radius} милях от Кубы.} suspended {Линия карантина приостановлена.} other {Действует линия карантина в {radius} милях от Кубы.}} {sites, plural, =0 {} one {Известна # ракетная позиция.} few {Известны # ракетные позиции.} many {Известно # ракетных позиций.} other {Известно # ракетной позиции.}}',
  'wall.line':
    '{line, select, proclaimed {Линия карантина, объявлена} suspended {Линия карантина, приостановлена} other {Линия карантина, действует}}',
  'wall.quiet': 'Новостей нет. Оба кабинета совещаются.',
  'wall.telling':
    'О том, что произошло, сначала {where, select, screen {рассказано на экране учителя} other {узнают участники за столами}}.',
  'wall.sites': 'Ракетные позиции',
};
