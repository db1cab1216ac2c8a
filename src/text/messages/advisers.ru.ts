/** Russian: the advisers, their forecasts and the player’s own, and how all of them came out. Chances arrive in words (`advisers.chance.…`, percentages), points as numbers. */
import type { Translated } from '../keys.ts';
import type { ADVISERS_EN } from './advisers.en.ts';

export const ADVISERS_RU: Translated<typeof ADVISERS_EN> = {
  'advisers.thinking': 'Совещание ещё идёт.',
  'advisers.silent': 'Приказов сейчас не ждут, и никого не спрашивают.',
  'advisers.desk': '{desk}',
  'advisers.views':
    '{views, plural, one {мнение одно} few {# разных мнения} many {# разных мнений} other {# разных мнения}}',
  'advisers.favours': 'За: {order}',
  'advisers.offer': 'Предложение {channel}',
  'advisers.named': '{name}: {pick}',
  'advisers.checks': 'Отменить пуски ракет, проверять каждый полёт',
  'advisers.readies': '{force, select, air {Готовить воздушный удар} other {Готовить десант}}',
  'advisers.waits': 'За то, чтобы ждать',
  'advisers.reason.danger': 'Это сделает ядерную войну менее вероятной.',
  'advisers.reason.deal': 'Это приблизит соглашение.',
  'advisers.reason.home': 'В стране это одобрят.',
  'advisers.reason.prestige': 'Это поднимет наш авторитет в мире.',
  'advisers.reason.rival': 'Это ударит по другой стороне.',
  'advisers.reason.content': 'Это оставит другой стороне то, чем она сможет удовлетвориться.',
  'advisers.reason.worth': 'Так мы выйдем из кризиса удачнее.',
  'advisers.reason.patience': 'На этом направлении лучше всего подождать.',
  'advisers.reason.secret':
    'Пока держится тайна, сказать {side, select, us {Москве} other {Вашингтону}} нечего.',
  'advisers.course.strike': 'Его курс: удар, пока ракеты не готовы.',
  'advisers.course.blockade': 'Его курс: блокада, как только узнает мир.',
  'advisers.course.warning': 'Его курс: никакого удара без предупреждения.',
  'advisers.course.talk': 'Его курс: сначала переговоры, потом сила.',
  'advisers.course.choices': 'Его курс: взвесить все пути, прежде чем выбрать.',
  'advisers.course.look': 'Его курс: сначала узнать больше.',
  'advisers.onOffer': '{offer} {why}',
  'advisers.theirs':
    '{say, select, accept {Их предложение: принять.} counter {Их предложение: запросить больше.} refuse {Их предложение: отклонить.} other {Их предложение: пока не отвечать.}}',
  'advisers.ours':
    '{say, select, better {Наше предложение: сделать другое, лучше.} other {Наше предложение: ждать ответа.}}',
  'advisers.because.danger':
    '{takes, select, yes {Война станет менее вероятной.} other {Опасности это не убавит.}}',
  'advisers.because.home': '{takes, select, yes {В стране это одобрят.} other {В стране это осудят.}}',
  'advisers.because.prestige':
    '{takes, select, yes {Это поднимет наш авторитет.} other {Это уронит наш авторитет.}}',
  'advisers.because.rival':
    '{takes, select, yes {Другой стороне это обойдётся дороже.} other {Другой стороне это даёт слишком много.}}',
  'advisers.because.content':
    '{takes, select, yes {Другую сторону это устроит.} other {Другой стороне это даёт слишком мало.}}',
  'advisers.because.worth':
    '{takes, select, yes {Лучшего мы потом не получим.} other {Потом можно получить лучшее.}}',
  'advisers.because.more': 'Можно получить больше.',
  'advisers.because.hope': 'Условия должны их устроить.',
  'advisers.because.doubt': 'Условия их вряд ли устроят.',
  'advisers.dissent': 'По нашей оценке: «{verdict}»; он иного мнения: {why}',
  'advisers.dissent.hope.terms': 'им довольно того, что они получат.',
  'advisers.dissent.hope.pressed': 'их так прижало, что они могут согласиться.',
  'advisers.dissent.hope.talks': 'он больше верит в переговоры.',
  'advisers.dissent.doubt.terms': 'они захотят большего.',
  'advisers.dissent.doubt.pressed': 'их ещё не прижало по-настоящему.',
  'advisers.dissent.doubt.talks': 'он меньше верит в переговоры.',
  'advisers.opening': 'На согласие сегодня он не рассчитывает.',
  'advisers.chance.ten': '{count, plural, one {# шанс} few {# шанса} many {# шансов} other {# шанса}} из 10',
  'advisers.chance.hundred':
    '{count, plural, one {# шанс} few {# шанса} many {# шансов} other {# шанса}} из 100',
  'advisers.chance.rare': 'меньше 1 шанса из 100',
  'advisers.foresees':
    '{how, select, with {Прогноз с ним:} either {Прогноз в любом случае:} other {Прогноз:}}',
  'advisers.expects.war': 'на то, что до конца применят ядерное оружие',
  'advisers.expects.settlement': 'на то, что дело кончится соглашением',
  'advisers.expects.force':
    'на то, что до конца {side, select, us {мы нанесём удар по Кубе или высадимся там} other {американцы нанесут удар по Кубе или высадятся там}}',
  'advisers.expects.answer': 'на то, что на наше предложение ответят в ближайшие два хода',
  'advisers.expects.offer': 'на то, что другая сторона сделает предложение в ближайшие два хода',
  'advisers.expects.ships': 'на то, что в ближайшие два хода повернёт назад судно с оружием',
  'advisers.expects.incident': 'на то, что в ближайшие два хода между войсками что-то случится',
  'advisers.expects.alert': 'на то, что другая сторона повысит готовность в ближайшие два хода',
  'advisers.without': 'без этого: {chance}',
  'advisers.history': 'Что он думал в 1962 году',
  'advisers.day': '{day}: {what}',
  'advisers.take': 'К приказам: {desk}',
  'advisers.note':
    'Каждый видит то же, что и вы, но своими глазами. Что он советует и чего ждёт, вычислено по весам и слепым пятнам, которые выбрали мы. В конце все прогнозы оценят.',
  'own.title': 'Ваш прогноз, если хотите',
  'own.about':
    'Вероятность от 0 до 100 процентов, на этот ход. В конце её оценят вместе с прогнозами советников.',
  'own.war': 'До конца применят ядерное оружие (%)',
  'own.settlement': 'Дело кончится соглашением (%)',
  'own.less': 'Менее вероятно',
  'own.more': 'Более вероятно',
  'own.clear': 'Взять назад',
  'own.kept': 'На этот ход записано.',
  'own.none': 'На этот ход прогноза нет.',
  'forecasts.title': 'Кто что предвидел',
  'forecasts.about':
    'Каждый ход каждый советник называл вероятность. Квадратичная ошибка — средний квадрат разницы между этой вероятностью и тем, что вышло: 1 или 0. Ноль — безупречно; 0,25 получил бы тот, кто всегда говорит «пятьдесят на пятьдесят». Из двух вероятностей, с приказом и без него, берётся та, что отвечает вашему выбору.',
  'forecasts.working': 'Советников спрашивают ещё раз: ход {done} из {of}.',
  'forecasts.you': 'Вы ({who})',
  'forecasts.none': 'Прогнозов никто не делал.',
  'forecasts.line.own':
    '{count, plural, one {# прогноз} few {# прогноза} many {# прогнозов} other {# прогноза}}, ваша квадратичная ошибка — {error, number, ::.00}; всегда говорить «пятьдесят на пятьдесят» дало бы 0,25.',
  'forecasts.line.his':
    'Квадратичная ошибка — {error, number, ::.00}, {count, plural, one {# прогноз} few {# прогноза} many {# прогнозов} other {# прогноза}}.',
  'forecasts.verdict.sharp': 'Верный глаз.',
  'forecasts.verdict.fair': 'Лучше, чем монетка.',
  'forecasts.verdict.poor': 'Не лучше, чем монетка.',
  'forecasts.leaning': '{who, select, own {Вы называли} other {Называл}} в среднем {said}; сбылось {came}.',
  'forecasts.blind.hawks.more': 'Слепое пятно: ему всюду виделись ястребы в чужой столице.',
  'forecasts.blind.hawks.less': 'Слепое пятно: он не замечал ястребов в чужой столице.',
  'forecasts.blind.accidents.more': 'Слепое пятно: ему всюду виделись происшествия.',
  'forecasts.blind.accidents.less': 'Слепое пятно: он недооценивал происшествия.',
  'forecasts.blind.talks.more': 'Слепое пятно: он слишком верил в переговоры.',
  'forecasts.blind.talks.less': 'Слепое пятно: он недооценивал готовность другой стороны договариваться.',
  'forecasts.blind.yields.more': 'Слепое пятно: он ждал, что другая сторона уступит.',
  'forecasts.blind.yields.less': 'Слепое пятно: он не ждал, что другая сторона уступит.',
  'forecasts.each': 'Ход за ходом',
  'forecasts.made': 'Ход {turn}: {chance} {event}',
  'forecasts.came': 'сбылось',
  'forecasts.cameNot': 'не сбылось',
};
