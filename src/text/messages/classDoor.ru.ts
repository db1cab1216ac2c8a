/** Russian: the door of a class, where a student joins with a code. */
import type { Translated } from '../keys.ts';
import type { CLASS_DOOR_EN } from './classDoor.en.ts';

export const CLASS_DOOR_RU: Translated<typeof CLASS_DOOR_EN> = {
  'door.title': 'Войти в класс',
  'door.code': 'Код класса',
  'door.code.where': 'Он на доске. Можно вставить и ссылку.',
  'door.guides': 'Руководства: учителю, ученикам, стандарты, что хранится',
  'door.join': 'Войти',
  'door.back': 'Вернуться на своё место',
  'door.wait': 'Ищем комнату…',
  'door.wiped': 'Урок, на котором вы были, окончен, его запись стёрта.',
  'door.next': 'Что будет дальше',
  'door.name': 'Вы получите имя. Своё не пишите.',
  'door.seat': 'Вы получите место: в Вашингтоне, в Москве или вне обоих правительств.',
  'door.kept': 'Если связь прервётся, вернитесь с того же устройства: место останется за вами.',
  'door.teacher': 'Я преподаю: открыть урок',
  'door.solo': 'Играть в одиночку',
};
