/** Russian: letters as a thread, the draft, what it is worth and costs, and two offers side by side. */
import type { Translated } from '../keys.ts';
import type { OFFERS_EN } from './offers.en.ts';

export const OFFERS_RU: Translated<typeof OFFERS_EN> = {
  'offers.jump': 'Перейти',
  'offers.jump.letters': 'Письма ({count})',
  'offers.jump.draft': 'Проект',
  'offers.jump.compare': 'Сравнить',
  'offers.jump.pledges': 'Обязательства',
  'offers.letters': 'Письма',
  'offers.noneOpen': 'Сейчас нет ни одного предложения в силе.',
  'offers.done': 'Завершено',
  'offers.lapsed': 'утратило силу: достигнуто соглашение',
  'offers.they.ask': 'Они просят',
  'offers.they.give': 'Они дают',
  'offers.nothing': 'ничего',
  'offers.arrived.turn': 'пришло в течение того же хода',
  'offers.arrived': 'получено {when}',
  'offers.crossed':
    '{count, plural, one {разминулось с письмом} other {разминулось с письмами}} от {when}: ни один автор ещё не читал другого',
  'offers.worth': 'Нам это даёт (в очках): {own}, им — около {other}.',
  'offers.cannot': 'Отмеченное серым сейчас невозможно. {why}',
  'offers.answers.about': 'Что делает каждый ответ',
  'offers.about.talks.accept': 'наше согласие передаёт посол; оно обязывает с момента получения.',
  'offers.about.talks.acceptPublic': 'мы говорим «да» перед всем миром; это обязывает сразу.',
  'offers.about.talks.rider':
    'перед миром мы принимаем только публичные условия; остальное идёт нашим негласным письмом.',
  'offers.about.talks.refuse': 'предложение закрыто; нам верят меньше.',
  'offers.about.talks.counterButton':
    'их условия переходят в проект, и мы их меняем. Их предложение остаётся в силе.',
  'offers.crossing':
    'Наше предложение тоже ещё в силе. Если их согласие и наше разминутся, связывает то, что дойдёт первым.',
  'offers.tooLate': 'принято слишком поздно: когда согласие дошло, оно уже не было открыто',
  'agreement.title': 'Договорились',
  'agreement.how':
    '{how, select, own {Наше предложение, {side, select, us {его принял Вашингтон} other {его приняла Москва}}} theirs {Предложение {side, select, us {Вашингтона} other {Москвы}}, принятое нами} other {По тому, что обещали обе стороны}}',
  'agreement.gives': '{who} обещает',
  'agreement.until':
    '{ends, select, no {Это связывает с этой минуты; кризис не окончен.} war {На этих условиях кончается война.} other {На этих условиях кончается кризис. К 20 ноября станет видно, что выполнено.}}',
  'agreement.overtaken.accept':
    '{where, select, sealed {Наше согласие на их предложение было запечатано, но ещё не ушло.} other {Наше согласие на их предложение было ещё в пути.}} Связывает тот ответ, что дошёл первым.',
  'agreement.overtaken.offer':
    '{where, select, sealed {Наше новое предложение было запечатано, но ещё не ушло.} other {Наше новое предложение было ещё в пути.}} Связывает тот ответ, что дошёл первым.',
  'agreement.said': 'Договорились. {how}. {given} {until}',
  'offers.own.stands':
    'Оно в силе до {when}, и взять его назад нельзя. До тех пор его могут принять, что бы мы ни предложили потом.',
  'offers.own.firstOut': 'Первому из них срок выходит {when}.',
  'offers.compareDraft': 'Сравнить с проектом',
  'offers.keys':
    'Нажмите на условие, чтобы изменить его; ещё раз на отмеченную строку — вычеркнуть. Или перетащите его на бумагу и обратно. Клавиши с цифрами выбирают, 0 вычёркивает.',
  'offers.theirs': 'У них: {clause}',
  'offers.asTheirs': 'Как у них: {clause}',
  'offers.changed':
    '{letter}: {count, plural, =0 {пока ничего не изменено} one {изменено # условие} few {изменено # условия} many {изменено # условий} other {изменено # условия}}; нам {own}, им {other}.',
  'offers.about': 'ок. {change}',
  'offers.best': 'из {points}',
  'offers.bars': 'Полосы: очки от «без сделки» до предела надежд. Штриховка: на чём могут стоять лидеры.',
  'offers.insists':
    'Штриховка: на чём лидеры могут стоять сегодня, {same, select, yes {около {dove}} other {от {dove} («голубь») до {hawk} («ястреб»)}}.',
  'offers.gain.gain': 'Они выиграли бы от этого.',
  'offers.gain.even': 'Они остались бы примерно при своём.',
  'offers.gain.loss': 'Они проиграли бы от этого.',
  'offers.mostFor': 'Больше всего им даёт условие: {clause} ({change}).',
  'offers.mostAgainst': 'Дороже всего им обходится условие: {clause} ({change}).',
  'offers.signing.loses': 'Для них немыслимо',
  'offers.signing.none': 'Сегодня им этого мало',
  'offers.signing.soft': 'Надежда слабая',
  'offers.signing.steady': 'Для них мыслимо',
  'offers.signing.all': 'Почти достижимо',
  'offers.signing.offered': 'Не меньше, чем предлагали они',
  'offers.why.loses': 'Никто не подпишет то, от чего проигрывает.',
  'offers.why.none': 'Сегодня даже «голубь» ждал бы большего; лидеры уступают поздно.',
  'offers.why.soft':
    'Сегодня подписать мог бы только «голубь». Что их лидер таков, мы верим на {chance}\u00a0%.',
  'offers.why.steady':
    'Сегодня большего ждал бы только «ястреб». Что их лидер таков, мы верим на {other}\u00a0%.',
  'offers.why.all': 'Сегодня это мог бы подписать и «ястреб».',
  'offers.why.offered': 'Они сами предлагали то, что даёт им не больше.',
  'offers.askedLess': 'Их собственное предложение от {when} даёт им меньше.',
  'offers.refusedMore': 'Они отвергли наше письмо от {when}, которое давало им не меньше.',
  'offers.channel': '{about}.',
  'offers.arrives': 'Дойдёт {when}.',
  'offers.delay':
    '{hours, plural, =0 {сразу} one {через # час} few {через # часа} many {через # часов} other {через # часа}}',
  'offers.delay.chance':
    '{hours, plural, =0 {сразу} one {через # час} few {через # часа} many {через # часов} other {через # часа}} ({chance}\u00a0%)',
  'offers.unheard':
    'С вероятностью {chance}\u00a0% посредника сочтут человеком без полномочий и письмо не услышат.',
  'offers.costs':
    'При подписании: {home} {change}. {hidden, select, no {Скрытого нет.} other {При огласке: нам {own}, им {other}.}}',
  'offers.prices': 'Когда подпишут',
  'offers.signing.free': '{home}: 0. Мы не отступаем ни от чего, чем себя связали.',
  'offers.signing.costs':
    '{home}: около {change} за то, чем мы себя связали и от чего отступаем. Тугой узел делает это дороже; скрытое стоит меньше.',
  'offers.onTheWay':
    'С вероятностью {chance}\u00a0% письмо прочтут в пути. Тогда {home}: {lost}, {allies}: {alliesLost}, что бы в нём ни стояло.',
  'offers.revealed':
    '{who} может и открыть миру нашу тайну; {home}: около {change}. Кто раскрыл чужую тайну, тому меньше верят.',
  'offers.noneHidden': 'Ни одно условие не скрыто от мира.',
  'offers.leaks': 'Если мир узнает скрытое, итоговый счёт изменится на',
  'offers.hidden': 'Скрытое условие',
  'offers.forUs': 'Нам',
  'offers.forThem': 'Им',
  'offers.forThemAbout': 'Им, примерно',
  'offers.inAll': 'Всего',
  'offers.compare': 'Два предложения рядом',
  'offers.compare.none': 'Как только появится письмо, здесь можно будет сравнить любые два.',
  'offers.compare.one': 'Первое',
  'offers.compare.two': 'Второе',
  'offers.compare.caption':
    '{count, plural, =0 {В них одно и то же.} one {Они расходятся в # условии.} few {Они расходятся в # условиях.} many {Они расходятся в # условиях.} other {Они расходятся в # условия.}} Числа: наши очки в итоговом счёте.',
  'offers.compare.clause': 'Условие',
  'offers.compare.change': 'Второе даёт нам',
  'offers.draft': 'Наш проект',
  'offers.title.ours': 'Наше, {when}',
  'offers.title.theirs': '{who}, {when}',
  'offers.differs': 'расходится',
  'offers.same': 'совпадает',
  'offers.noChange': '0',
};
