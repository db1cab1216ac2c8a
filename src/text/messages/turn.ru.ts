/** Russian: watching a turn, its sounds told in words, and how a war is shown. */
import type { Translated } from '../keys.ts';
import type { TURN_EN } from './turn.en.ts';

export const TURN_RU: Translated<typeof TURN_EN> = {
  'step.cables': 'Входящие',
  'step.strikes': 'Удары',
  'step.allies': 'Союзники и ООН',
  'step.messages': 'Исходящие',
  'step.desk': 'Новое на столе',
  'resolution.course': 'Этапы хода',
  'resolution.again': 'Посмотреть ещё раз',
  'resolution.back': 'Вернуться к столу',
  'log.again': 'Посмотреть ход {turn} ещё раз',
  'sound.turn': '{on, select, yes {Выключить звук} other {Включить звук}}',
  'caption.teletype': '[телетайп]',
  'caption.sonar': '[гидролокатор]',
  'caption.bell': '[приглушённый звонок]',
  'caption.paper': '[шорох бумаги]',
  'caption.phone': '[телефон вдали]',
  'caption.drum': '[глухой барабан]',
  'caption.silence': '[тишина]',
  'war.known': 'Что известно',
  'war.on': 'Перейти к разбору',
};
