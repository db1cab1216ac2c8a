/** English: the words on the map. */
export const MAP_EN = {
  'map.label':
    'Map of the Caribbean. Everything on it, with the same orders, is listed in words under Situation.',
  'map.zoomIn': 'Nearer',
  'map.zoomOut': 'Farther',
  'map.reset': 'Whole map',
  'map.place.atlantic': 'Atlantic Ocean',
  'map.place.caribbean': 'Caribbean Sea',
  'map.place.gulf': 'Gulf of Mexico',
  'map.place.united-states': 'United States',
  'map.place.cuba': 'Cuba',
  'map.place.bahamas': 'Bahamas',
  'map.place.haiti': 'Haiti',
  'map.place.havana': 'Havana',
  'map.place.guantanamo': 'Guantánamo',
  'map.place.miami': 'Miami',
  'map.place.bermuda': 'Bermuda',
  'map.place.key-west': 'Key West',
  'map.place.us': 'Washington',
  'map.place.ussr': 'Moscow',
  'map.place.berlin': 'Berlin',
  'map.place.turkey': 'Turkey',
  'map.place.italy': 'Italy',
  'map.place.globe-cuba': 'Cuba',
  'map.line':
    '{status, select, proclaimed {QUARANTINE PROCLAIMED} suspended {QUARANTINE SUSPENDED} lifted {QUARANTINE LIFTED} other {QUARANTINE LINE}} · {radius} NM',
  'map.unsure': '{name} ?',
  'map.ship':
    '{status, select, underway {{age, select, fresh {} other {report {hours} h old}}} stopped {stopped{age, select, fresh {} other {, {hours} h ago}}} at_line {at the line} hailed {hailed} passed {let through} boarded {boarded} turned {turned back{age, select, fresh {} other {, {hours} h ago}}} disabled {disabled} other {in port}}',
  'map.ship.schematic': 'place unknown',
  'map.submarine':
    '{status, select, outbound {outbound} on_station {on station} held_down {held down} surfaced {surfaced} other {homeward}}',
  'map.contact': 'contact {n}',
  'map.contact.note': '{hours, plural, =0 {held now} other {# h ago}}',
  'map.leaving': 'to be taken down',
  'map.gone': 'missiles gone',
  'map.ready': '{launchers} of {of} ready{certain, select, yes {} other { ?}}',
} as const;
