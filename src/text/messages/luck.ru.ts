/** Russian: risk, luck and what might have been. */
import type { Translated } from '../keys.ts';
import type { LUCK_EN } from './luck.en.ts';

export const LUCK_RU: Translated<typeof LUCK_EN> = {
  'luck.drawn':
    'Текущая оценка по правилам: {run}. Сколько риска несли эти приказы при любом жребии, ещё считается.',
  'luck.run': 'Ваши приказы и приказы другой стороны несли риск ядерной войны: {run}.',
  'luck.verdict.lucky': 'Войны не случилось. Это была удача.',
  'luck.verdict.unlucky': 'Она всё же началась. Это была неудача.',
  'luck.verdict.expected':
    '{war, select, yes {Она началась, и это не удивительно.} other {Её не случилось, и это не удивительно.}}',
  'luck.key.run': 'Эти приказы при любом жребии',
  'luck.key.reckoned': 'По расчёту: {who} ({run})',
  'luck.causes': 'Откуда он взялся',
  'luck.cause.false-alarm': 'ложные тревоги',
  'luck.cause.stray-flight': 'заблудившиеся самолёты',
  'luck.cause.shoot-down': 'огонь по самолётам',
  'luck.cause.submarine': 'охота на подводные лодки',
  'luck.cause.combat': 'стрельба на море и на берегу',
  'luck.cause.strike.survivors': 'пусковые, уцелевшие после удара',
  'luck.cause.S4': 'высадка',
  'luck.cause.S5': 'удар в Европе',
  'luck.cause.reaction.retaliate': 'ответ на удар',
  'luck.cause.decision': 'приказ самого лидера',
  'luck.title':
    'Те же приказы, другой жребий: {games, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
  'luck.progress': 'Сыграно партий',
  'luck.done': '{done, number} из {of, number}',
  'luck.stop': 'Остановить',
  'luck.stopped': 'Остановлено.',
  'luck.failed': 'На этом устройстве посчитать не удалось.',
  'luck.again': 'Начать снова',
  'luck.supposed':
    'Эту партию никто не играл. Модель вывела её из вашей: с другим жребием или с одной переменой.',
  'luck.return': 'Назад к своей партии',
  'luck.own': 'как в этой партии',
  'luck.setting': 'как в этой партии',
  'luck.interval': 'от {low} до {high}',
  'luck.futures': 'Самые непохожие из них',
  'luck.future':
    '{end}, {turns, plural, one {# ход} few {# хода} many {# ходов} other {# хода}}: Вашингтон {us}, Москва {ussr}.{misfits, plural, =0 {} one { Не подошёл # приказ.} few { Не подошли # приказа.} many { Не подошло # приказов.} other { Не подошло # приказа.}}',
  'luck.open': 'Открыть',
  'luck.open.named': 'Открыть: {end}',
  'luck.model':
    'Это модель игры, разыгранная много раз. Она показывает, как устроена модель, а не насколько вероятна была война в 1962 году. Мелкие цифры при доле: где лежит истинная в 19 случаях из 20.',
  'luck.danger': 'Опасность в этой партии: {danger} при том ходе событий, что был в истории, {who}.',
  'luck.dangers': 'Те же приказы, будь опасность больше или меньше',
  'luck.dangers.about':
    'Никто не знает, насколько опасен был в 1962 году один случай. Риск ядерной войны от этих приказов при каждой из пяти настроек:',
  'luck.effects': 'Что каждый приказ сделал с риском',
  'luck.effects.about':
    'Та же партия без одного приказа, много раз с тем же жребием. Мелкие цифры: где почти наверняка лежит истинная разница.',
  'luck.effects.ask': 'Посчитать',
  'luck.effects.small':
    '{count, plural, one {Ещё # поменьше} few {Ещё # поменьше} many {Ещё # поменьше} other {Ещё # поменьше}}',
  'luck.effects.rest':
    'Разницу, отличимую от случайной, {told, plural, =0 {не дал ни один приказ} one {дал # приказ} few {дали # приказа} many {дали # приказов} other {дали # приказа}} из {all}.',
  'luck.effect': '{who}, {when}: {order}',
};
