/**
 * Russian: what the computer thought, in the debrief. `who` is the computer’s side, `foe` the player’s, `side` the code of the
 * computer’s; options arrive as words, points with one decimal. A temper is 0 dove, 1 moderate, 2 hawk.
 */
import type { Translated } from '../keys.ts';
import type { PAPERS_EN } from './papers.en.ts';

export const PAPERS_RU: Translated<typeof PAPERS_EN> = {
  'papers.title': 'Бумаги другой стороны',
  'papers.faced': 'Ваш противник: {leader}. Он {about}',
  'papers.unknown': 'Из этой записи не видно, кто был вашим противником.',
  'papers.about':
    'По каждому ходу: что {who} {side, select, us {думал} other {думала}}, когда {side, select, us {выбирал} other {выбирала}}, чего {side, select, us {ждал} other {ждала}} от каждого решения в очках своего итогового счёта и что изменило бы выбор. За ход просмотрено не больше {nodes, plural, one {# варианта} few {# вариантов} many {# вариантов} other {# варианта}} будущего. Лидер и его ценности — модель, а не портрет.',
  'papers.none': 'К этой игре записей не сохранилось.',
  'papers.turn': 'Ход {turn} · {when}',
  'papers.gist': 'война {war}, соглашение {deal}',
  'papers.tempers':
    '{side, select, us {Лидера Москвы} other {Лидера Вашингтона}} считали голубем с вероятностью {dove}, умеренным — {moderate}, ястребом — {hawk}. На деле это был {temper, select, 0 {голубь} 1 {умеренный} other {ястреб}}.',
  'papers.chances':
    'Вероятность ядерной войны до конца игры оценивали в {war}, подписанного соглашения — в {deal}.',
  'papers.least':
    'Наименьшее, на что, по этой оценке, согласится {foe}: {points} в очках своего счёта, считая от исхода без соглашения.',
  'papers.at': '{desk}: лучшее вверху',
  'papers.answer': 'Ответ на неотложное: лучшее вверху',
  'papers.option': '{name}: {detail}',
  'papers.step': '{step, select, 1 {ступень вверх} other {ступень вниз}}',
  'papers.points': '{points}\u00a0оч.',
  'papers.taken': 'принято',
  'papers.chosen': 'выбрано',
  'papers.instead': 'Это не исполнили. В записи стоит: {given}.',
  'papers.reversal.temper':
    'Будь уверенность, что напротив {temper, select, 0 {голубь} 1 {умеренный} other {ястреб}}, выбор был бы другим: {option}.',
  'papers.reversal.margin':
    'Ближе всего был другой выбор: {option}. Чтобы победить, ему не хватило очков: {by}.',
  'papers.reversal.mixed':
    'Больше обещал другой выбор: {option}. Разница в очках: {by}. Между столь близкими решениями выбирает настроение.',
  'papers.reversal.nothing': 'Выбирать было больше не из чего.',
  'papers.small': 'меньше {points}',
};
