/** Russian: branches from a finished game. */
import type { Translated } from '../keys.ts';
import type { WHATIF_EN } from './whatif.en.ts';

export const WHATIF_RU: Translated<typeof WHATIF_EN> = {
  'whatif.title': 'Если бы поступили иначе',
  'whatif.about':
    'Выберите ход, измените один приказ или отдайте сторону другому лидеру и посмотрите, как пойдёт игра. Это модель играет дальше, а не то, что было бы на самом деле.',
  'whatif.side': 'Сторона',
  'whatif.what': 'Что меняется',
  'whatif.leader': 'Другой лидер с этого хода',
  'whatif.doctrine': 'Лидер',
  'whatif.order': 'Приказ взамен',
  'whatif.asWas': 'Как было: {order}',
  'whatif.asWas.none': 'Как было: без приказа',
  'whatif.none': 'Без приказа',
  'whatif.then': 'Кто играет дальше',
  'whatif.then.recorded': 'Обе стороны как в записи',
  'whatif.then.heuristic': 'Обе стороны по простым правилам',
  'whatif.then.search': 'Обе стороны с расчётом вперёд (медленно)',
  'whatif.then.recorded.about': 'Дальше обе стороны отдают записанные приказы, пока те подходят.',
  'whatif.then.heuristic.about': 'Дальше за обе стороны играет компьютер по простым правилам.',
  'whatif.then.search.about': 'Дальше за обе стороны играет компьютер, рассчитывая вперёд.',
  'whatif.leads':
    'Где сказано «обе стороны», за {side, select, us {Вашингтон} other {Москву}} всё время играет: {leader}.',
  'whatif.nothing': 'Сначала выберите приказ, отличный от отданного.',
  'whatif.play': 'Сыграть дальше: {games, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
  'whatif.branches': 'Ветви',
  'whatif.table': 'Чем кончились партии с изменением и без него',
  'whatif.figures':
    'Мелкие цифры: у вероятностей, где лежит истинная в 19 случаях из 20; у очков, чем кончились четыре партии из пяти.',
  'whatif.with': 'С изменением',
  'whatif.without': 'Без него, тот же жребий',
  'whatif.war': 'Риск ядерной войны',
  'whatif.change.order': '{who}, {when}: {order}',
  'whatif.change.none': '{who}, {when}: без приказа ({desk})',
  'whatif.change.leader': '{who}, с {when}: {leader}',
  'whatif.playOn': 'Играть дальше отсюда',
  'whatif.playOn.alone':
    'Ваши приказы того хода уже готовы, их можно изменить. Приказы другой стороны запечатаны.',
  'whatif.playOn.pair': 'Обе стороны найдут готовыми свои приказы того хода и могут их изменить.',
  'whatif.drop': 'Убрать',
  'whatif.drop.named': 'Убрать эту ветвь: {what}',
};
