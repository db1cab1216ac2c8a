/** English: the sheet itself, its scale, and how far the missiles reach. */
export const MAP_SHEET_EN = {
  'map.flight':
    '{kind, select, high {U-2 flight} other {low flights}}{lost, select, yes {: one shot down} other {}}',
  'map.ranges': 'Missile ranges',
  'map.ranges.none': 'No missile site is known yet.',
  'map.ranges.row': '{label}. {cities, select, none {} other {Within it: {cities}.}}',
  'map.ring':
    '{viewer, select, us {{kind, select, mrbm {SS-4} other {SS-5}}: {miles} nm ({kilometres} km)} other {{kind, select, mrbm {R-12} other {R-14}}: {kilometres} km ({miles} nm)}}{pending, select, yes {, none ready yet} other {}}',
  'map.sheet.title': '{theme, select, moscow {Caribbean Sea} washington {NAVAL PLOT} other {What was true}}',
  'map.sheet.note':
    '{theme, select, moscow {General Staff} washington {Positions as last reported} other {Both sides’ forces}}',
  'map.sheet.miles': 'nm',
  'map.sheet.kilometres': 'km',
  'map.keys':
    'Arrow keys move the map, + and − change the scale, 0 shows the whole map, R the missile ranges.',
  'map.place.atlanta': 'Atlanta',
  'map.place.new-orleans': 'New Orleans',
  'map.place.dallas': 'Dallas',
  'map.place.mexico-city': 'Mexico City',
  'map.place.panama': 'Panama',
  'map.place.caracas': 'Caracas',
  'map.place.new-york': 'New York',
  'map.place.chicago': 'Chicago',
  'map.place.montreal': 'Montreal',
  'map.place.denver': 'Denver',
  'map.place.los-angeles': 'Los Angeles',
  'map.place.lima': 'Lima',
} as const;
