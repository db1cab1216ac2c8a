/** Russian: the words on the map. */
import type { Translated } from '../keys.ts';
import type { MAP_EN } from './map.en.ts';

export const MAP_RU: Translated<typeof MAP_EN> = {
  'map.label':
    'Карта Карибского моря. Всё, что на ней есть, с теми же приказами перечислено словами в разделе «Обстановка».',
  'map.zoomIn': 'Приблизить',
  'map.zoomOut': 'Отдалить',
  'map.reset': 'Вся карта',
  'map.place.atlantic': 'Атлантический океан',
  'map.place.caribbean': 'Карибское море',
  'map.place.gulf': 'Мексиканский залив',
  'map.place.united-states': 'США',
  'map.place.cuba': 'Куба',
  'map.place.bahamas': 'Багамы',
  'map.place.haiti': 'Гаити',
  'map.place.havana': 'Гавана',
  'map.place.guantanamo': 'Гуантанамо',
  'map.place.miami': 'Майами',
  'map.place.bermuda': 'Бермуды',
  'map.place.key-west': 'Ки-Уэст',
  'map.place.us': 'Вашингтон',
  'map.place.ussr': 'Москва',
  'map.place.berlin': 'Берлин',
  'map.place.turkey': 'Турция',
  'map.place.italy': 'Италия',
  'map.place.globe-cuba': 'Куба',
  'map.line':
    '{status, select, proclaimed {КАРАНТИН ОБЪЯВЛЕН} suspended {КАРАНТИН ПРИОСТАНОВЛЕН} lifted {КАРАНТИН СНЯТ} other {ЛИНИЯ КАРАНТИНА}} · {radius, plural, one {# МИЛЯ} few {# МИЛИ} many {# МИЛЬ} other {# МИЛИ}}',
  'map.unsure': '{name} ?',
  'map.ship':
    '{status, select, underway {{age, select, fresh {} other {донесение {hours}\u00a0ч назад}}} stopped {стоит{age, select, fresh {} other {, {hours}\u00a0ч назад}}} at_line {у линии} hailed {окликнуто} passed {пропущено} boarded {досмотрено} turned {повернуло назад{age, select, fresh {} other {, {hours}\u00a0ч назад}}} disabled {лишено хода} other {в порту}}',
  'map.ship.schematic': 'место неизвестно',
  'map.submarine':
    '{status, select, outbound {идёт к Кубе} on_station {на позиции} held_down {удерживается} surfaced {всплыла} other {идёт домой}}',
  'map.contact': 'контакт {n}',
  'map.contact.note': '{hours, plural, =0 {сейчас} other {#\u00a0ч назад}}',
  'map.leaving': 'под демонтаж',
  'map.gone': 'ракет больше нет',
  'map.ready': 'готово {launchers} из {of}{certain, select, yes {} other { ?}}',
};
