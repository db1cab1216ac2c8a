/** Russian: the sheet itself, its scale, and how far the missiles reach. */
import type { Translated } from '../keys.ts';
import type { MAP_SHEET_EN } from './mapSheet.en.ts';

export const MAP_SHEET_RU: Translated<typeof MAP_SHEET_EN> = {
  'map.flight':
    '{kind, select, high {полёт У-2} other {полёты на малой высоте}}{lost, select, yes {: самолёт сбит} other {}}',
  'map.ranges': 'Дальность ракет',
  'map.ranges.none': 'Пока не известно ни одной ракетной позиции.',
  'map.ranges.row': '{label}. {cities, select, none {} other {В её пределах: {cities}.}}',
  'map.ring':
    '{viewer, select, us {{kind, select, mrbm {SS-4} other {SS-5}}: {miles} мор. миль ({kilometres}\u00a0км)} other {{kind, select, mrbm {Р-12} other {Р-14}}: {kilometres}\u00a0км ({miles} мор. миль)}}{pending, select, yes {, готовых пока нет} other {}}',
  'map.sheet.title':
    '{theme, select, moscow {Карибское море} washington {МОРСКАЯ ОБСТАНОВКА} other {Как было на деле}}',
  'map.sheet.note':
    '{theme, select, moscow {Генеральный штаб} washington {По последним донесениям} other {Силы обеих сторон}}',
  'map.sheet.miles': 'миль',
  'map.sheet.kilometres': 'км',
  'map.keys': 'Стрелки двигают карту, + и − меняют масштаб, 0 показывает всю карту, R (К) — дальность ракет.',
  'map.place.atlanta': 'Атланта',
  'map.place.new-orleans': 'Новый Орлеан',
  'map.place.dallas': 'Даллас',
  'map.place.mexico-city': 'Мехико',
  'map.place.panama': 'Панама',
  'map.place.caracas': 'Каракас',
  'map.place.new-york': 'Нью-Йорк',
  'map.place.chicago': 'Чикаго',
  'map.place.montreal': 'Монреаль',
  'map.place.denver': 'Денвер',
  'map.place.los-angeles': 'Лос-Анджелес',
  'map.place.lima': 'Лима',
};
