/**
 * Russian: what happened, one line for each event code, past tense. `who` is the side of the event, `foe` the other one, `side` the
 * code of the first, for the gender of the verb; ships, offers, clauses and steps arrive as words. Then what moved a meter (`cause.*`).
 */
import type { Translated } from '../keys.ts';
import type { EVENTS_EN } from './events.en.ts';

export const EVENTS_RU: Translated<typeof EVENTS_EN> = {
  'event.phase': 'Ход перешёл к следующему этапу.',
  'event.turn': 'Начался ход {turn}.',
  'event.meter': '{meter} {by}: {cause}.',
  'event.order': '{done}',
  'event.told': '{title}',
  'event.disclosed':
    '{by, select, speech {Президент рассказал миру о ракетах.} leak {Печать опередила президента и рассказала всё.} other {О ракетах миру рассказали бомбы.}}',
  'event.photographs': 'На снимках готовых установок от {from} до {to}, вероятнее всего {launchers}.',
  'event.agent-report': 'Агенты оценили готовность американского десанта: {invasion} из 100.',
  'event.assessment':
    'Аналитики: другой лидер {temper, select, hawk {стал бы воевать} other {предпочёл бы не воевать}}; его положение в стране — {home} из 100.',
  'event.source-report':
    'Источник в Москве: другой лидер {temper, select, hawk {стал бы воевать} other {предпочёл бы не воевать}}.',
  'event.alert':
    '{who} {side, select, us {{change, select, up {повысил} other {понизил}}} other {{change, select, up {повысила} other {понизила}}}} готовность своих войск: {step}.',
  'event.alert-followed':
    '{who}: войска сами повысили готовность вслед за другой стороной: {step}. Строгие правила открытия огня удержали бы их.',
  'event.alert-seen': '{who}: мир увидел готовность войск — {step}.',
  'event.force': '{force, select, air {Ударная авиация} other {Десант}}: готовность {value} из 100.',
  'event.roe':
    '{who}: правила открытия огня теперь {roe, select, 0 {строгие: ни выстрела без приказа из столицы} 1 {обычные} other {вольные: командиры могут стрелять раньше}}.',
  'event.ready':
    '{more, plural, one {На Кубе готова ещё # пусковая установка} few {На Кубе готовы ещё # пусковые установки} many {На Кубе готовы ещё # пусковых установок} other {На Кубе готовы ещё # пусковых установки}}, всего {to}.',
  'event.work':
    'Работы на позициях {pace, select, fast {шли круглые сутки} stopped {прекратились} quiet {шли тайно} other {шли только днём}}.',
  'event.air-defence': 'ПВО {free, select, 1 {разрешили стрелять} other {запретили стрелять}}.',
  'event.tactical':
    'Тактическое оружие на Кубе {tactical, select, 0 {удержано: решает только Москва} 1 {оставлено командующему на месте} other {отдано расчётам}}.',
  'event.berlin':
    'Союзники Вашингтона {allies, select, shaken {испугались за Берлин} other {сплотились вокруг Берлина}}.',
  'event.camouflage': 'Позиции замаскированы, установки разнесены.',
  'event.line':
    'Карантин {to, select, proclaimed {объявлен} in_force {вступил в силу} extended {распространён на топливо} suspended {приостановлен} other {снят}}.',
  'event.line-moved':
    'Линия теперь проходит в {radius, plural, one {# морской миле} few {# морских милях} many {# морских милях} other {# морской мили}} от мыса Майси.',
  'event.line-rule':
    'Приказ на линии — {shipClass, select, fuel {танкеры} neutral {прочие суда} other {суда с оружием}}: {instruction, select, pass {пропускать} hail {окликать} other {досматривать}}.',
  'event.ships-ordered':
    '{count, plural, one {# судну} few {# судам} many {# судам} other {# судна}} передали по радио: {instruction, select, run {идти дальше} stop {остановиться} turn_back {повернуть назад} other {согласиться на досмотр}}.',
  'event.ship':
    '{ships, plural, one {Судно} few {Суда} many {Суда} other {Суда}} {ship} {to, select, underway {{ships, plural, one {пошло} few {пошли} many {пошли} other {пошли}} дальше} stopped {{ships, plural, one {остановилось} few {остановились} many {остановились} other {остановились}}} at_line {{ships, plural, one {подошло} few {подошли} many {подошли} other {подошли}} к линии карантина} hailed {окликнули у линии} passed {пропустили: {cause}} boarded {досмотрели: {cause}} turned {{ships, plural, one {повернуло} few {повернули} many {повернули} other {повернули}} назад{reason, select, B8 { по приказу Москвы} other {: {cause}}}} disabled {лишили хода огнём} arrived {{ships, plural, one {пришло} few {пришли} many {пришли} other {пришли}} в порт} other {{ships, plural, one {изменило} few {изменили} many {изменили} other {изменили}} курс}}.',
  'event.ship-report':
    'Патруль доложил о {ships, plural, one {судне} few {судах} many {судах} other {судах}} {ship}: {status, select, underway {в пути} stopped {{ships, plural, one {стоит} few {стоят} many {стоят} other {стоят}}} at_line {у линии} hailed {{ships, plural, one {окликнуто} few {окликнуты} many {окликнуты} other {окликнуты}}} passed {{ships, plural, one {прошло} few {прошли} many {прошли} other {прошли}} линию} boarded {{ships, plural, one {досмотрено} few {досмотрены} many {досмотрены} other {досмотрены}}} turned {{ships, plural, one {повернуло} few {повернули} many {повернули} other {повернули}} назад} disabled {{ships, plural, one {лишено} few {лишены} many {лишены} other {лишены}} хода} arrived {в порту} other {в другом месте}}.',
  'event.submarines-ordered':
    'Подводным лодкам приказано {instruction, select, shadow {следить за линией} other {отойти}}.',
  'event.routine':
    '{routine, select, flights {{on, select, 1 {Ежедневные полёты над Кубой назначены} other {Ежедневные полёты над Кубой отменены}}} hunt {{on, select, 1 {Флот удерживает под водой лодки, найденные у линии} other {Флоту велено не удерживать лодки под водой}}} other {Воздушная операция остановлена}}.',
  'event.held-down':
    'Эсминцы удерживают под водой советскую лодку: {submarine}. Незаметно всплыть она не может.',
  'event.contact': 'Гидроакустики держат контакт, видимо, советскую подводную лодку: {submarine}.',
  'event.surfaced': 'Советскую подводную лодку вынудили всплыть: {submarine}.',
  'event.strike':
    '{who} {side, select, us {нанёс} other {нанесла}} удар: {destroyed, plural, =0 {не уничтожено ни одной установки} one {уничтожена # установка} few {уничтожены # установки} many {уничтожено # установок} other {уничтожено # установки}}{left, select, hidden {} other {, осталось {left}}}.',
  'event.landing': 'Американские войска высадились на Кубе.',
  'event.reprisal': '{who} {side, select, us {ответил} other {ответила}} силой.',
  'event.ceasefire': 'Стрельба прекратилась.',
  'event.unsigned':
    'Время вышло, ничего не подписано, и Вашингтон пустил в ход {force, select, landing {авиацию, а за ней и готовый десант} other {авиацию, стоявшую наготове}}.',
  'event.speech':
    '{kind, select, P1 {Президент обратился к нации: ракеты должны уйти.} P3 {{who} {side, select, us {заговорил} other {заговорила}} о мире.} other {{who} {side, select, us {заявил} other {заявила}}, что наступательных ракет на Кубе нет и что советские суда останавливать нельзя.}}',
  'event.ultimatum':
    '{who} публично {side, select, us {дал Москве} other {дала Вашингтону}} срок: {hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}. {side, select, us {Требование: убрать ракеты с Кубы} other {Требование: обещать не вторгаться на Кубу}}.',
  'event.ultimatum-lapsed':
    'Срок, который {side, select, us {поставил} other {поставила}} {who}, вышел, и ничего не последовало.',
  'event.photos-shown': 'Снимки показаны в ООН.',
  'event.denial-exposed': 'Снимки изобличили Москву: отрицать стало нечего.',
  'event.pause':
    '{state, select, begun {Согласны оба: началась пауза ООН.} over {Пауза ООН кончилась.} other {{who} {asked, select, no {{side, select, us {готов} other {готова}} к паузе через ООН} other {{side, select, us {согласился} other {согласилась}} на паузу ООН}}.}}',
  'event.oas': 'Американские республики проголосовали за карантин.',
  'event.nato-briefed': 'Правительствам стран НАТО показали снимки.',
  'event.floated': 'В газетах написали о таком условии: {clause}. Своим его не признал никто.',
  'event.observers': 'Появился план наблюдателей ООН.',
  'event.allies-sounded': 'Турцию и Италию спросили, насколько им дороги «Юпитеры».',
  'event.castro-calmed': 'Гавану попросили потерпеть.',
  'event.sent':
    '{who} {side, select, us {отправил} other {отправила}} {channel} {act, select, offer {предложение} accept {согласие} warn {предостережение} ultimatum {ультиматум} claim {заявление: {claim}} other {заверение}}.',
  'event.delayed':
    'Послание {side, select, us {из Вашингтона} other {из Москвы}} шло {hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}.',
  'event.heard':
    '{act, select, claim {{who} {side, select, us {заявил} other {заявила}}: {claim}.} other {{side, select, us {Из Вашингтона} other {Из Москвы}}{road} {act, select, offer {пришло предложение} accept {пришло согласие} warn {пришло предостережение} ultimatum {пришёл ультиматум} other {пришло заверение}}{late, select, yes {, но поздно: предложение больше не в силе, и согласие никого не связывает} after {, но поздно: уже договорились, а связывает тот ответ, что дошёл первым} other {}}{act, select, warn {: там не уступят} reassure {: там не хотят войны} ultimatum {: там требуют {side, select, us {убрать ракеты с Кубы} other {обещания не вторгаться на Кубу}}, пока срок не истёк} other {}}.}}',
  'event.heard.own':
    '{act, select, claim {Мы заявили: {claim}.} other {{act, select, offer {Наше предложение доставлено} accept {Наше согласие доставлено} warn {Наше предостережение доставлено} ultimatum {Наш ультиматум доставлен} other {Наше заверение доставлено}}{road}{late, select, yes {, но поздно: предложение больше не в силе, и согласие никого не связывает} after {, но поздно: уже договорились, а связывает тот ответ, что дошёл первым} other {}}{act, select, warn {: мы не уступим} reassure {: мы не хотим войны} other {}}.}}',
  'event.garbled':
    'Послание {side, select, us {из Вашингтона} other {из Москвы}} приняли за чью-то личную затею и не услышали.',
  'event.leaked':
    'Предложение {side, select, us {Вашингтона} other {Москвы}} попало в печать: его условия знает весь мир.',
  'event.offer':
    'Предложение {side, select, us {Вашингтона} other {Москвы}} {to, select, open {получено} accepted {принято} countered {получило в ответ встречное} refused {отклонено} expired {потеряло силу} unheard {не услышано} other {отправлено}}.',
  'event.agreed-in-public':
    '{who} {side, select, us {принял публичную часть предложения Москвы} other {приняла публичную часть предложения Вашингтона}}, а остальное {side, select, us {оставил} other {оставила}} для негласной договорённости.',
  'event.pledge':
    '{who}: {clause} — {to, select, made {обещано} in_progress {начали выполнять} verified {выполнено, и это видели} other {слово нарушено}}.',
  'event.crossed': 'Два послания разминулись в пути.',
  'event.exposed':
    'Вышло наружу, что {who} {side, select, us {обманул Москву} other {обманула Вашингтон}}: {about, select, air {ударная авиация не была готова} landing {десант не был готов} launchers {ракеты не были готовы к пуску} other {судам с оружием не приказывали повернуть назад}}.',
  'event.revealed':
    '{who} {side, select, us {рассказал миру, что тайно говорила Москва} other {рассказала миру, что тайно говорил Вашингтон}}: {clause}.',
  'event.pledge-waiting':
    '{who} {side, select, us {обещал} other {обещала}}: {clause}. Условие: {condition}.',
  'event.cheating-found': 'Замечено, что работы на позициях идут вопреки обещанию их остановить.',
  'event.incident':
    '{incident}{severity, select, absorbed {{pattern, select, nm_maultsby {: сбился с пути над советской землёй. Поднялись истребители обеих сторон; никто не стрелял, и он нашёл дорогу домой} other {: обошлось без беды}}} bloodshed {{kind, select, false_alarm {: в суматохе тревоги погибли люди} stray_flight {{pattern, select, nm_maultsby {: сбился с пути над советской землёй. Поднялись истребители, и погибли люди, прежде чем поняли, что он заблудился} other {: погибли люди, прежде чем всё выяснилось}}} shoot_down {: погиб лётчик} strike {} other {: погибли люди}}} other {: с ответом нельзя было медлить}}.',
  'event.incident.asked':
    '{incident}: {side, select, us {Вашингтону} other {Москве}} нельзя было медлить с ответом.',
  'event.reaction':
    '{who} {side, select, us {выбрал} other {выбрала}}: «{choice}».{answer, select, shadow { Эсминец держится рядом; пока судно идёт дальше, вопрос не решён.} other {}}',
  'event.escaped': '{incident}: дальше это не пошло.',
  'event.risk': 'Текущая оценка риска ядерной войны по правилам на этом этапе: {chance}.',
  'event.nuclear':
    '{scale, select, general {Началась всеобщая ядерная война} other {Применено ядерное оружие}}{from, select, false_alarm {: поверили ложной тревоге} stray_flight {: заблудившийся самолёт приняли за нападение} shoot_down {: всё началось с потери самолёта} submarine {: всё началось с атакованной подводной лодки} combat {: бой вышел из-под контроля} strike {: выстрелили установки, уцелевшие после удара} landing {: десант встретили ядерным оружием} reprisal {: Москва ответила на удар в другом месте, и пошло дальше} S6 {{scale, select, general {: на предупредительный взрыв ответили} other { как предупреждение}}} S7 {: таков был приказ} other {}}.',
  'event.settled': 'Два правительства договорились: «{end}».',
  'event.epilogue':
    '{step, select, 1 {7 ноября: ракеты шли домой.} 2 {13 ноября: два правительства спорили о том, что было обещано.} other {20 ноября: стало видно, что выполнено.}}',
  'event.inspection-refused': 'Кастро не впустил на остров ни одного инспектора.',
  'event.jupiters-leaked': 'Вышло наружу, что «Юпитеры» были обещаны.',
  'event.removed': '{side, select, us {Лидера Вашингтона} other {Лидера Москвы}} отстранили свои же.',
  'event.rung': '{rung}',
  'event.end': 'Всё кончилось так: «{end}».',
  'cause.clock.no-deal': 'соглашения всё ещё нет',
  'cause.clock.pause': 'пауза идёт, а позиции на месте',
  'cause.clock.landing-force': 'Гавана видит, как собирается десант',
  'cause.settled': 'отход от сказанного публично',
  'cause.missiles-stay': 'ракеты остаются, и Вашингтон это допустил',
  'cause.leak': 'произошла утечка',
  'cause.leak.message': 'негласное послание попало в печать',
  'cause.leak.confidence': 'доверительный вопрос вышел наружу',
  'cause.M1.down': 'понижение готовности раньше другой стороны',
  'cause.M8.down': 'понижение готовности раньше другой стороны',
  'cause.M11.step': 'как армия восприняла приказ',
  'cause.P3.loosened': 'отказ от сказанного публично',
  'cause.K4.withdrawn': 'ракеты ушли, и взамен ничего',
  'cause.S1.bombs': 'на Кубу упали бомбы',
  'cause.S3.bombs': 'на Кубу упали бомбы',
  'cause.strike': 'удар по ракетным позициям',
  'cause.strike.survivors': 'уцелевшие установки могли выстрелить',
  'cause.search': 'досмотр судна',
  'cause.line': 'линия карантина',
  'cause.line.no-oas': 'карантин без ОАГ выглядел актом войны',
  'cause.line-rule': 'постоянные приказы на линии',
  'cause.no-line': 'линия не действовала',
  'cause.routine.flights': 'полёты над островом на малой высоте, как каждый день',
  'cause.routine.hunt': 'лодку держали под водой, пока ей не пришлось всплыть',
  'cause.arms-arrived': 'оружие дошло до Кубы',
  'cause.banned-cargo': 'найден запрещённый груз',
  'cause.searched': 'досмотр закончен',
  'cause.port': 'рейс закончен',
  'cause.pledge-kept': 'видно, что обязательство выполнено',
  'cause.jupiters-leaked': 'обещание о «Юпитерах» вышло наружу',
  'cause.warn': 'негласное предостережение',
  'cause.ultimatum': 'негласный ультиматум',
  'cause.reassure': 'негласное заверение',
  'cause.exposed': 'ложь вышла наружу',
  'cause.harsher-offer': 'новое предложение, жёстче того, что ещё в силе',
  'cause.reckless': 'люди боялись войны, а их вели к ней ближе',
  'cause.denial-exposed': 'отрицание разоблачено',
  'cause.ultimatum-lapsed': 'ультиматум кончился ничем',
  'line.theirs': '{who}: {order}.',
  'line.opening': 'Поведение {side, select, us {Вашингтона} other {Москвы}} до кризиса',
  'line.danger.more':
    '{why, select, contact {Силы сошлись ближе: происшествие вероятнее.} weapons {Ядерное оружие на Кубе могут пустить в ход раньше: происшествие может кончиться хуже.} alert {Готовность наших сил выше, и ошибка вероятнее.} their_alert {Готовность их сил выше, и ошибка вероятнее.} engagement {Нашим разрешено стрелять раньше, и происшествие вероятнее.} other {Происшествие стало вероятнее, чем было.}}',
  'line.danger.less':
    '{why, select, contact {Силы разошлись: происшествие менее вероятно.} weapons {Ядерное оружие на Кубе держат строже: происшествие кончится не так плохо.} alert {Готовность наших сил ниже, и ошибка менее вероятна.} their_alert {Готовность их сил ниже, и ошибка менее вероятна.} engagement {Нашим велено не спешить с огнём, и происшествие менее вероятно.} checked {Каждый полёт проверяют дважды: происшествие менее вероятно.} other {Происшествие стало менее вероятным, чем было.}} Но и эти часы несли риск:',
  'cause.incidents': 'происшествия, которые могли случиться',
  'cause.reaction': 'решение «{choice}»',
  'cause.reaction.retaliate': 'жёсткий ответ',
  'cause.incident': '{incident}',
  'cause.event': '{title}',
  'cause.opening': 'решение до кризиса: {title}',
  'cause.order': '{order}',
  'cause.other': 'причина, для которой на этой странице нет слов',
  'incident.false-alarm': 'Система предупреждения подняла ложную тревогу',
  'incident.stray-flight': 'Американский самолёт залетел на советскую территорию',
  'incident.shoot-down': 'Над Кубой подбит американский самолёт',
  'incident.submarine': 'Подводную лодку вынуждали всплыть',
  'incident.combat': 'Произошла перестрелка',
  'incident.combat.told':
    '{ground, select, fire {Американский корабль открыл огонь по судну {ship} у линии} boarding {Американские моряки поднялись на судно {ship} против воли капитана} other {Американские самолёты бомбили зенитную батарею на Кубе}}',
  'incident.strike': 'Под американскими бомбами погибли советские солдаты',
  'incident.ship-refuses': 'Судно у линии не остановилось',
  'incident.ship-refuses.named': 'Судно {ship} у линии не остановилось',
  'incident.opening': 'Решение до кризиса',
  'severity.absorbed': 'обошлось',
  'severity.crisis': 'пока никто не пострадал',
  'severity.bloodshed':
    '{kind, select, false_alarm {в суматохе тревоги погибли люди} stray_flight {уже есть погибшие} shoot_down {погиб лётчик} other {пролилась кровь}}',
  'rung.quiet': 'Мир не знал о ракетах.',
  'rung.crisis': 'О кризисе узнал весь мир.',
  'rung.crisis.eased': 'Силы двух сторон больше не стояли друг против друга.',
  'rung.contact': 'Силы двух сторон встали друг против друга: ошибка могла стоить жизней.',
  'rung.contact.eased': 'Стрельба утихла, но силы всё ещё стояли друг против друга.',
  'rung.shooting': 'Дошло до стрельбы, но ещё не до войны.',
  'rung.combat': 'Между двумя державами начались бои.',
  'rung.limited-nuclear': 'Кризис стал ядерным.',
  'rung.general-nuclear': 'У войны больше не было пределов.',
};
