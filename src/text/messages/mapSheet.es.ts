/** Spanish: the sheet itself, its scale, and how far the missiles reach. */
import type { Translated } from '../keys.ts';
import type { MAP_SHEET_EN } from './mapSheet.en.ts';

export const MAP_SHEET_ES: Translated<typeof MAP_SHEET_EN> = {
  'map.flight':
    '{kind, select, high {vuelo de U-2} other {vuelos a baja cota}}{lost, select, yes {: un avión derribado} other {}}',
  'map.ranges': 'Alcance de los misiles',
  'map.ranges.none': 'Aún no se conoce ningún emplazamiento de misiles.',
  'map.ranges.row': '{label}. {cities, select, none {} other {Dentro: {cities}.}}',
  'map.ring':
    '{viewer, select, us {{kind, select, mrbm {SS-4} other {SS-5}}: {miles}\u00a0MN ({kilometres}\u00a0km)} other {{kind, select, mrbm {R-12} other {R-14}}: {kilometres}\u00a0km ({miles}\u00a0MN)}}{pending, select, yes {, ninguno listo aún} other {}}',
  'map.sheet.title':
    '{theme, select, moscow {Mar Caribe} washington {SITUACIÓN NAVAL} other {Lo que era cierto}}',
  'map.sheet.note':
    '{theme, select, moscow {Estado Mayor General} washington {Según los últimos partes} other {Fuerzas de ambos bandos}}',
  'map.sheet.miles': 'MN',
  'map.sheet.kilometres': 'km',
  'map.keys':
    'Las flechas mueven el mapa, + y − cambian la escala, 0 muestra todo el mapa y R el alcance de los misiles.',
  'map.place.atlanta': 'Atlanta',
  'map.place.new-orleans': 'Nueva Orleans',
  'map.place.dallas': 'Dallas',
  'map.place.mexico-city': 'Ciudad de México',
  'map.place.panama': 'Panamá',
  'map.place.caracas': 'Caracas',
  'map.place.new-york': 'Nueva York',
  'map.place.chicago': 'Chicago',
  'map.place.montreal': 'Montreal',
  'map.place.denver': 'Denver',
  'map.place.los-angeles': 'Los Ángeles',
  'map.place.lima': 'Lima',
};
