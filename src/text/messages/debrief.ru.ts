/**
 * Russian: the debrief. Lines are notes, not sentences: no full stop. Parameters of the engine arrive as words: `…Milli` and `…Ppm`
 * without their ending, a side as `who`, `foe` and its code `side`, orders, ships, clauses, steps and ends by name. A temper is
 * 0 dove, 1 moderate, 2 hawk.
 */
import type { Translated } from '../keys.ts';
import type { DEBRIEF_EN } from './debrief.en.ts';

export const DEBRIEF_RU: Translated<typeof DEBRIEF_EN> = {
  'debrief.title': 'Что думала каждая сторона и что было на самом деле',
  'debrief.us': 'Вашингтон считал',
  'debrief.truth': 'Было на деле',
  'debrief.ussr': 'Москва считала',
  'debrief.when': '{when} · ход {turn} из {all}',
  'debrief.overAt': '{when} · когда всё кончилось',
  'debrief.turn': 'Ход',
  'debrief.run': '{on, select, yes {Пауза} other {Показать по ходам}}',
  'debrief.earlier': 'Предыдущий ход',
  'debrief.later': 'Следующий ход',
  'debrief.map.us': 'Суда, какими их видел Вашингтон',
  'debrief.map.truth': 'Суда там, где они были',
  'debrief.map.ussr': 'Суда, какими их знала Москва',
  'debrief.map.ship':
    '{ship}: {status, select, underway {в пути} stopped {стоит} at_line {у линии} hailed {окликнуто} passed {прошло линию} boarded {досмотрено} turned {повернуло назад} disabled {лишено хода} other {в порту}}',
  'debrief.map.age':
    '{hours, plural, =0 {замечено только что} one {замечено за # час до того} few {замечено за # часа до того} many {замечено за # часов до того} other {замечено за # часа до того}}',
  'debrief.map.boat': 'подводная лодка {boat}',
  'debrief.map.contact': 'контакт: подводная лодка',
  'debrief.map.none': 'В этих водах нет ни одного судна',
  'debrief.wrong': 'не так',
  'debrief.partly': 'не всё',
  'debrief.orders': 'Тогда приказали',
  'debrief.orders.none': 'приказов нет',
  'debrief.orders.terms': '{done} Условия: {clauses}.',
  'debrief.orders.undone': '{order}: события опередили',
  'debrief.misreadings': 'Ошибки, которые имели значение',
  'debrief.misreadings.none': 'Ни один приказ не опирался на представление, далёкое от истины.',
  'debrief.misreading.who': '{who}, {when}',
  'debrief.accidents': 'Что пошло не так и на что это похоже',
  'debrief.accidents.none':
    'Происшествий не было; о том, что остановили у линии, сказано отдельно. В 1962 году было иначе, и не раз.',
  'debrief.accident.drivers': 'Что к этому привело: {drivers}.',
  'debrief.accident.precedent': '{day}: {what} Что этому способствовало: {likelier} Чем кончилось: {ended}',
  'debrief.accident.again': 'Это тоже похоже на тот случай: {day}.',
  'debrief.accident.alone': 'Это следствие приказа; среди опасных случаев 1962 года образца для него нет.',
  'driver.asw-pressure': 'эсминцы над лодками',
  'driver.communications-loss': 'лодки без связи с Москвой',
  'driver.nuclear-predelegation': 'ядерное оружие в руках тех, кто на месте',
  'driver.peripheral-flights': 'обычные полёты, которых никто не проверил',
  'driver.routine-ops': 'испытательные пуски, которых никто не отменил',
  'driver.defcon': 'готовность войск',
  'driver.nuclear-air-defence': 'истребители с ядерным оружием',
  'driver.alert-dispersal': 'самолёты на чужих аэродромах',
  'driver.alert-rush': 'ракеты, наспех приведённые в готовность',
  'driver.warning-improvised': 'радары, наспех повёрнутые к Кубе',
  'driver.jupiter': '«Юпитеры» в готовности',
  'driver.overflight': 'полёты над Кубой',
  'driver.low-flights': 'полёты на малой высоте',
  'driver.delegated-fire': 'решение об огне у офицеров на месте',
  'driver.castro': 'Гавана, ждавшая вторжения',
  'driver.covert': 'диверсанты, всё ещё на Кубе',
  'driver.loss-of-control': 'люди, которые действовали без спроса',
  'driver.tactical-nuclear': 'ядерные установки на позициях в поле',
  'driver.ships': 'суда, которые всё ещё шли',
  'driver.quarantine': 'стрельба на линии',
  'debrief.points': 'Решающие моменты',
  'debrief.points.go': 'Показать ход {turn}',
  'debrief.risk': 'Риск, на который вы шли, повезло вам или нет',
  'debrief.risk.chart':
    'Накопленный риск ядерной войны, ход за ходом: всего {run}. Все числа есть в таблице ниже.',
  'debrief.risk.november': '{step, select, 1 {7 нояб.} 2 {13 нояб.} other {20 нояб.}}',
  'debrief.risk.days':
    'Дни октября 1962 года, время: {place}.{later, select, yes { После соглашения ось разорвана: в следующие недели риск не считается.} other {}}',
  'debrief.risk.table': 'То же в числах',
  'debrief.risk.when': 'Ход',
  'debrief.risk.turn': 'За ход',
  'debrief.risk.total': 'Всего',
  'debrief.risk.us': 'Счёт Вашингтона',
  'debrief.risk.ussr': 'Счёт Москвы',
  'debrief.risk.causes': 'По причинам',
  'debrief.risk.later': 'После конца, при другом жребии',
  'debrief.risk.pending': '…',
  'debrief.risk.soon': 'ещё считается',
  'debrief.history.none': 'В сценарии нет записи об этом моменте.',

  'debrief.topic.launchers': 'Установки',
  'debrief.topic.secret': 'Тайна',
  'debrief.topic.ships': 'Суда с оружием',
  'debrief.topic.submarines': 'Лодки',
  'debrief.topic.landing': 'Десант',
  'debrief.topic.tactical': 'Оружие малой дальности',
  'debrief.topic.alert': 'Готовность',
  'debrief.topic.temper': 'Нрав',
  'debrief.topic.home': 'В стране',
  'debrief.topic.talks': 'Переговоры',
  'debrief.topic.risk': 'Риск до сих пор',
  'debrief.topic.order': 'Приказы',

  'debrief.line.launchers.counted':
    'готовых около {count}, плюс-минус {spread}; {hours, plural, =0 {снимки свежие} one {снимкам # час} few {снимкам # часа} many {снимкам # часов} other {снимкам # часа}}',
  'debrief.line.launchers.uncounted': 'снимков ещё нет',
  'debrief.line.launchers.known': '{count, plural, =0 {готовых нет} other {готовых: #}}',
  'debrief.line.secret.unspoken': 'ракеты найдены, Москве об этом не сказано',
  'debrief.line.secret.unheard': 'ничто не указывает, что ракеты найдены',
  'debrief.line.secret.found': 'Вашингтон уже нашёл ракеты',
  'debrief.line.ships.reported':
    'идут прежним курсом: {ahead}, встали или повернули: {turned}, прошли: {through}; {hours, plural, =0 {все донесения свежие} one {самому старому донесению # час} few {самому старому донесению # часа} many {самому старому донесению # часов} other {самому старому донесению # часа}}',
  'debrief.line.ships.known':
    'идут прежним курсом: {ahead}, встали или повернули: {turned}, прошли: {through}',
  'debrief.line.submarines.contacts': '{found, plural, =0 {не найдено ни одной} other {найдено: #}}',
  'debrief.line.submarines.known': 'на позиции: {near}, в пути к Кубе: {outbound}, на пути домой: {homeward}',
  'debrief.line.landing.reported':
    '{ready} из 100, сказали агенты {hours, plural, =0 {только что} one {# час назад} few {# часа назад} many {# часов назад} other {# часа назад}}',
  'debrief.line.landing.unreported': 'вестей нет',
  'debrief.line.landing.known': '{ready} из 100',
  'debrief.line.tactical.unreported': 'вестей нет',
  'debrief.line.tactical.known':
    '{tactical, select, 0 {удержано Москвой} 1 {оставлено командующему на месте} other {отдано командирам}}',
  'debrief.line.alert.seen': '{who}: {step}',
  'debrief.line.alert.known': 'Вашингтон: {us}; Москва: {ussr}',
  'debrief.line.temper.guessed':
    '{who}: скорее всего, во главе {temper, select, 0 {голубь} 1 {умеренный} other {ястреб}} ({chance})',
  'debrief.line.temper.supposed':
    'догадка: {who} — во главе {temper, select, 0 {голубь} 1 {умеренный} other {ястреб}} ({chance})',
  'debrief.line.temper.led': '{who}: во главе {temper, select, 0 {голубь} 1 {умеренный} other {ястреб}}',
  'debrief.line.temper.known':
    'во главе Вашингтона {us, select, 0 {голубь} 1 {умеренный} other {ястреб}}, во главе Москвы {ussr, select, 0 {голубь} 1 {умеренный} other {ястреб}}',
  'debrief.line.home.guessed': '{who}: у лидера {standing} из 100',
  'debrief.line.home.known': 'Вашингтон: {us}, Москва: {ussr} из 100',
  'debrief.line.talks.seen':
    '{open, plural, =0 {предложений в силе нет} other {предложений в силе: #}}; своих в пути: {sent, plural, =0 {нет} other {#}}',
  'debrief.line.talks.known':
    '{open, plural, =0 {предложений в силе нет} other {предложений в силе: #}}; в пути от Вашингтона: {us, plural, =0 {нет} other {#}}, от Москвы: {ussr, plural, =0 {нет} other {#}}',
  'debrief.line.risk.reckoned': '{run}, по собственному расчёту',
  'debrief.line.risk.known': '{run}, таков риск этих приказов',
  'debrief.line.order.noticed': 'замечено, {who}: {order}',
  'debrief.line.order.unnoticed':
    '{who}, незаметно для {side, select, us {Москвы} other {Вашингтона}}: {order}',

  'debrief.turning.nuclear':
    '{scale, select, general {Началась всеобщая ядерная война.} other {Применено ядерное оружие.}}',
  'debrief.turning.strike': 'На Кубу упали американские бомбы.',
  'debrief.turning.landing': 'Американские войска высадились на Кубе.',
  'debrief.turning.settled': 'Два правительства договорились: «{end}».',
  'debrief.turning.ran-out': 'Ничто не положило этому конец: «{end}».',
  'debrief.turning.incident':
    '{incident}{severity, select, absorbed {, и обошлось} bloodshed {{kind, select, false_alarm {, и в суматохе тревоги погибли люди} stray_flight {, и погибли люди, прежде чем всё выяснилось} shoot_down {, и погиб лётчик} strike {} other {, и погибли люди}}} other {}}.{answer, select, none {} other { {who} {side, select, us {выбрал} other {выбрала}}: «{answer}».}}{severity, select, war { Из этого выросла война.} other {}}',
  'debrief.turning.ship-stopped': 'Судно {ship} {to, select, boarded {досмотрели} other {остановили огнём}}.',
  'debrief.turning.disclosed':
    '{by, select, speech {Президент рассказал всё миру.} leak {Печать рассказала всё первой.} other {Миру всё рассказали бомбы.}}',
  'debrief.turning.proclaimed': 'Вашингтон объявил карантин.',
  'debrief.turning.in-force': 'Карантин вступил в силу.',
  'debrief.turning.ultimatum':
    '{who} публично {side, select, us {поставил} other {поставила}} срок: {hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}.',
  'debrief.turning.lapsed':
    'Срок, который {side, select, us {поставил} other {поставила}} {who}, вышел, и ничего не последовало.',
  'debrief.turning.accepted': 'Предложение {side, select, us {Вашингтона} other {Москвы}} принято.',
  'debrief.turning.refused': 'Предложение {side, select, us {Вашингтона} other {Москвы}} отклонено.',
  'debrief.turning.countered':
    'На предложение {side, select, us {Вашингтона} other {Москвы}} ответили встречным.',
  'debrief.turning.agreed-in-public':
    '{who} {side, select, us {принял} other {приняла}} публичную часть предложения.',
  'debrief.turning.crossed': 'Два предложения разминулись в пути.',
  'debrief.turning.leaked': 'Послание {side, select, us {из Вашингтона} other {из Москвы}} попало в печать.',
  'debrief.turning.unheard':
    'Послание {side, select, us {из Вашингтона} other {из Москвы}} приняли за чью-то личную затею.',
  'debrief.turning.broken': '{who} {side, select, us {нарушил} other {нарушила}} слово: {clause}.',
  'debrief.turning.exposed':
    'Вышло наружу, что {who} {side, select, us {обманул Москву} other {обманула Вашингтон}} насчёт {about, select, air {ударной авиации} landing {десанта} launchers {ракет} other {судов}}.',
  'debrief.turning.revealed':
    '{who} {side, select, us {выдал миру тайну, которую доверила Москва} other {выдала миру тайну, которую доверил Вашингтон}}: {clause}.',
  'debrief.alert.step': '«{step}» (ступень {nth} из 5)',
  'debrief.turning.alert': '{who}: готовность войск была {from}, стала {to}.',
  'debrief.turning.turned-back':
    'Москва велела повернуть назад {count, plural, one {# судну} few {# судам} many {# судам} other {# судна}}.',
  'debrief.turning.removed':
    '{side, select, us {Лидера Вашингтона} other {Лидера Москвы}} отстранили свои же.',
  'debrief.turning.order': '{who} {side, select, us {приказал} other {приказала}}: {order}.',

  'debrief.why.could-have-been-war':
    'Когда это уже случилось, вероятность, что начнётся ядерная война, составила {chance}.',
  'debrief.why.worth':
    'По сравнению с исходом без соглашения это предложение давало: Вашингтону {us}, Москве {ussr}.',
  'debrief.why.knot': 'Узел: было {from}, стало {to}.',
  'debrief.why.risk': 'Риск за ход: было {from}, стало {to}.',
  'debrief.why.risk.pending': 'Риск за тот ход ещё считается.',
  'debrief.why.risk-run': 'Риск за этот ход: {run}.',
  'debrief.why.home': '{who}, поддержка в стране за этот ход: {by}.',
  'debrief.why.trust': '{who}, доверие к сопернику: {by} (шкала от −50 до +50).',
  'debrief.why.ended': 'На этом всё кончилось: «{end}».',

  'debrief.misreading.led': 'Что было на том же ходу: {what}',
  'debrief.misreading.run': 'Риск за тот ход: {run}.',
  'debrief.misreading.ships-had-turned':
    'Приказ «{order}» был направлен против судов, которые уже встали или повернули: {ships}. Донесению было {hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}.',
  'debrief.misreading.launchers-off':
    'Приказ «{order}» исходил из того, что готовых установок {believed}, плюс-минус {spread}. На деле: {true}.',
  'debrief.misreading.sites-unknown':
    'Приказ «{order}» мог достать {known, plural, one {# позицию} few {# позиции} many {# позиций} other {# позиции}}. Готовых установок: {ready}; часть их стояла в других местах.',
  'debrief.misreading.took-for-hawk':
    'Приказ «{order}» отдан в уверенности ({chance}), что напротив ястреб. На деле там был {temper, select, 0 {голубь} other {умеренный}}.',
  'debrief.misreading.took-for-dove':
    'Приказ «{order}» отдан в уверенности ({chance}), что напротив голубь. На деле там был {temper, select, 1 {умеренный} other {ястреб}}.',
  'debrief.misreading.alert-underrated':
    'Приказ «{order}» отдан в расчёте на такую готовность другой стороны: {believed}. На деле она была выше: {truth}.',
  'debrief.misreading.alert-overrated':
    'Приказ «{order}» отдан в расчёте на такую готовность другой стороны: {believed}. На деле она была ниже: {truth}.',
  'debrief.misreading.landing-off':
    'Приказ «{order}» отдан в расчёте на готовность десанта {believed} из 100. На деле: {true}.',
  'debrief.misreading.home-off':
    'Приказ «{order}» отдан в расчёте на то, что поддержка другого лидера в его стране — {believed} из 100. На деле: {true}.',
  'debrief.misreading.letter-underway':
    'Приказ «{order}» отдан, когда письмо {side, select, us {из Москвы} other {из Вашингтона}} уже было в пути{hours, plural, =0 { и должно было прийти тем же ходом} one {; до прихода оставался # час} few {; до прихода оставалось # часа} many {; до прихода оставалось # часов} other {; до прихода оставалось # часа}}.',
  'debrief.misreading.submarines-unseen':
    'Приказ «{order}» отдан, когда на позиции {count, plural, one {была # необнаруженная лодка} few {были # необнаруженные лодки} many {было # необнаруженных лодок} other {было # необнаруженной лодки}}.',
  'debrief.misreading.thought-unseen':
    'Приказ «{order}» отдан так, будто никто ничего не видел. А снимки в Вашингтоне были уже {hours, plural, =0 {несколько часов} one {# час} few {# часа} many {# часов} other {# часа}}.',
};
