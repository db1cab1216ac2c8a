/**
 * Russian: one turn as four models of the literature see it. Combinations, deals, points and chances arrive as words; counts as
 * numbers. `who` is a side by name.
 */
import type { Translated } from '../keys.ts';
import type { THEORY_EN } from './theory.en.ts';

export const THEORY_RU: Translated<typeof THEORY_EN> = {
  'theory.title': 'Теория: четыре взгляда на этот ход',
  'theory.about':
    'Все четыре показывают положение в час, когда писали приказы этого хода. Очки — это очки итогового счёта игры, то есть допущение модели: важна картина, а не десятые доли.',
  'theory.over': 'Когда всё кончилось, выбирать было уже нечего. Возьмите ход пораньше.',
  'theory.toLast': 'К последнему ходу',
  'theory.deal.offered': '«Ракеты уходят» здесь значит: по сделке, которая лежала на столе ({deal}).',
  'theory.deal.supposed':
    'Сделки о вывозе ракет на столе не было. «Ракеты уходят» здесь значит: по той, что для обеих сторон лучше всего в сравнении с ядерной войной ({deal}).',
  'theory.us.none': 'без блокады',
  'theory.us.blockade': 'блокада',
  'theory.us.strike': 'авиаудар',
  'theory.us.both': 'авиаудар и блокада',
  'theory.ussr.stay': 'ракеты остаются',
  'theory.ussr.leave': 'ракеты уходят',
  'theory.ussr.escalate': 'Москва обостряет',
  'theory.combination': '{us}, {ussr}',

  'theory.square.title': 'Квадрат: по два выбора у каждого',
  'theory.square.stays':
    'Положение: «{from}». Если обе стороны смотрят вперёд, ни одной не выгодно ходить, и всё осталось бы как есть.',
  'theory.square.ends':
    'Положение: «{from}»; если обе стороны смотрят вперёд ход за ходом, игра кончилась бы так: «{end}».',
  'theory.square.depends':
    'Положение: «{from}»; если первым ходит Вашингтон, игра кончилась бы так: «{us}», а если Москва — так: «{ussr}».',
  'theory.square.limit':
    'В квадрате нет ничего, кроме двух выборов у каждого: ни переговоров, ни задержек, ни случайностей, ни того, чего стороны не знали.',
  'theory.square.read':
    'В каждой клетке — место по вкусу каждой стороны, от 4 для лучшего до 1 для худшего, и её очки. В равновесии Нэша ни одной стороне не выгодно менять только свой выбор; стрелка показывает, чем кончилось бы по теории ходов.',
  'theory.square.rank': '{who}: {rank}',
  'theory.square.points': '{points} оч.',
  'theory.square.here': 'так было',
  'theory.square.near': 'ближе всего к тому, что было',
  'theory.square.end': 'этим бы кончилось',
  'theory.square.first': 'конец, если первым ходит {who}',
  'theory.square.nash': 'равновесие Нэша',
  'theory.square.path': 'Шаг за шагом: {steps}.',
  'theory.square.source':
    'Источник: Steven J. Brams, Superpower Games, Yale University Press, 1985, и Theory of Moves, Cambridge University Press, 1994.',

  'theory.options.title': 'Все сочетания: какие из них прочны?',
  'theory.options.now':
    'Было так: «{now}»; {stay, select, both {здесь обе стороны остались бы на месте} us {здесь Вашингтон остался бы на месте, а Москва сделала бы ход} ussr {здесь Москва осталась бы на месте, а Вашингтон сделал бы ход} other {здесь обе стороны сделали бы ход}}; {moved, select, no {ход спустя всё было по-прежнему} other {ход спустя стало так: «{next}»}}.',
  'theory.options.limit':
    'Считается, что каждая сторона знает, чего хочет другая, и спрашивается лишь, какой из двух исходов желаннее, а не насколько.',
  'theory.options.read':
    'Почему сторона не трогается с места; самая сильная причина — первая. Сочетание прочно, когда остаются обе. Авиаудар нельзя взять назад.',
  'theory.options.combination': 'Сочетание',
  'theory.options.place': '{place}-е место из {all}',
  'theory.options.lasts': 'прочно',
  'theory.options.here': 'так было',
  'theory.options.next': 'ход спустя',
  'theory.stay.nash': 'нет шага лучше',
  'theory.stay.nash.about': 'Ни один собственный шаг не улучшил бы её положения (устойчивость по Нэшу).',
  'theory.stay.seq': 'верный ответ',
  'theory.stay.seq.about':
    'Шаг лучше есть, но другой стороне выгодно на него ответить, и выигрыш пропадёт (последовательная устойчивость).',
  'theory.stay.smr': 'страх ответа',
  'theory.stay.smr.about':
    'Другая сторона может ответить, пусть и себе в убыток, и от этого ответа не уйти (симметричная метарациональность).',
  'theory.stay.gmr': 'слабый ответ',
  'theory.stay.gmr.about':
    'Другая сторона может ответить, но от этого ответа можно уйти (общая метарациональность).',
  'theory.stay.moves': 'сделала бы ход',
  'theory.stay.moves.about': 'Есть шаг лучше, и никакой ответ его не испортит.',
  'theory.options.source':
    'Источник: Niall M. Fraser, Keith W. Hipel, Conflict Analysis: Models and Resolutions, North-Holland, 1984; Liping Fang, Keith W. Hipel, D. Marc Kilgour, Interactive Decision Making, Wiley, 1993.',

  'theory.brink.title': 'На грани войны: какой риск того стоил?',
  'theory.brink.now':
    'Стоять на своём стоило вероятности ядерной войны до {us} для Вашингтона и до {ussr} для Москвы; за этот ход она составила {run}, а простояв так до последнего дня, стороны довели бы её до {ahead}.',
  'theory.brink.limit':
    'Взвешены только победа, уступка и война; сделки посередине, которая лучше для обеих сторон, этот взгляд не видит.',
  'theory.brink.read':
    'Победа — это когда уступает другая сторона. Наибольший оправданный риск — тот, при котором стоять на своём и уступить одинаково хорошо (критический риск).',
  'theory.brink.worth': 'стоило самое большее',
  'theory.brink.reckoned': 'как сочли в этот ход',
  'theory.brink.run': 'на деле за этот ход',
  'theory.brink.ahead': 'до последнего дня, будь всё так же',
  'theory.brink.both': 'Обе стороны',
  'theory.brink.within': 'Риск был не больше того, чего стоило стоять на своём.',
  'theory.brink.over-now': 'Уже за один этот ход риск был больше, чем того стоило.',
  'theory.brink.over-ahead':
    'За этот ход риск был меньше, чем того стоило; простоять так до последнего дня было бы уже слишком.',
  'theory.brink.no-risk': 'Уступка стоила не меньше победы: никакой риск не был оправдан.',
  'theory.brink.any-risk': 'Даже верная война была лучше уступки.',
  'theory.brink.source':
    'Источник: Thomas C. Schelling, The Strategy of Conflict, Harvard University Press, 1960; Daniel Ellsberg, The Theory and Practice of Blackmail, лекция 1959 года (RAND, 1968).',

  'theory.bargain.title': 'Торг: какие сделки были возможны',
  'theory.bargain.stay':
    'Сделок, по которым ракеты уходят, {all}; лучше для обеих сторон, чем оставшиеся ракеты, — {beat, plural, =0 {ни одна} other {#}}, чем американское нападение — {attack}: цена сделки зависит от того, что будет без неё.',
  'theory.bargain.frozen':
    'Сделок, по которым ракеты уходят, {all}; лучше для обеих сторон, чем одно замораживание работ, — {beat, plural, =0 {ни одна} other {#}}, чем американское нападение — {attack}: цена сделки зависит от того, что будет без неё.',
  'theory.bargain.fight':
    'Сделок, по которым ракеты уходят, {all}; лучше для обеих сторон, чем воевать дальше, — {beat, plural, =0 {ни одна} other {#}}.',
  'theory.bargain.limit':
    'Ни одна точка не говорит, поверили бы сделке или нет, и ни одна сторона не видела очков другой.',
  'theory.bargain.read':
    'Каждая сделка оценена так, будто её подписали в этот ход, с тем, чего подпись стоила дома; обещания считаются исполненными, тихие условия — тайными.',
  'theory.bargain.better':
    '{count, plural, =0 {В этот ход не было сделки, которая для обеих сторон лучше того, что вышло.} one {В этот ход # сделка была для обеих сторон лучше того, что вышло.} few {В этот ход # сделки были для обеих сторон лучше того, что вышло; лучшие названы ниже.} many {В этот ход # сделок были для обеих сторон лучше того, что вышло; лучшие названы ниже.} other {В этот ход # сделки были для обеих сторон лучше того, что вышло; лучшие названы ниже.}}',
  'theory.bargain.chart': 'Все сделки: очки Вашингтона по горизонтали, очки Москвы по вертикали',
  'theory.bargain.across': 'Очки Вашингтона',
  'theory.bargain.up': 'Очки Москвы',
  'theory.bargain.deal': 'сделка',
  'theory.bargain.frontier': 'граница: одна сторона выигрывает, только если другая теряет',
  'theory.bargain.zone.stay': 'лучше для обеих, чем оставшиеся ракеты',
  'theory.bargain.zone.frozen': 'лучше для обеих, чем одно замораживание',
  'theory.bargain.zone.attack': 'лучше для обеих, чем американское нападение',
  'theory.bargain.zone.fight': 'лучше для обеих, чем воевать дальше',
  'theory.bargain.mark': 'Знак',
  'theory.bargain.what': 'Сделка',
  'theory.bargain.happened': 'Что вышло: итоговый счёт',
  'theory.bargain.reached': 'Заключённая сделка, будь она подписана в этот ход',
  'theory.bargain.example': 'Для обеих лучше того, что вышло',
  'theory.noDeal.stay': 'Без сделки: ракеты остаются',
  'theory.noDeal.frozen': 'Без сделки: работы лишь заморожены',
  'theory.noDeal.attack': 'Без сделки: американское нападение',
  'theory.noDeal.fight': 'Без сделки: бои продолжаются',
  'theory.bargain.source':
    'Источник: John F. Nash, The Bargaining Problem, Econometrica 18, 1950. Цена каждого условия — допущение этой игры.',
};
