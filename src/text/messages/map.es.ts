/** Spanish: the words on the map. */
import type { Translated } from '../keys.ts';
import type { MAP_EN } from './map.en.ts';

export const MAP_ES: Translated<typeof MAP_EN> = {
  'map.label':
    'Mapa del Caribe. Todo lo que hay en él, con las mismas órdenes, está descrito con palabras en Situación.',
  'map.zoomIn': 'Acercar',
  'map.zoomOut': 'Alejar',
  'map.reset': 'Mapa completo',
  'map.place.atlantic': 'Océano Atlántico',
  'map.place.caribbean': 'Mar Caribe',
  'map.place.gulf': 'Golfo de México',
  'map.place.united-states': 'Estados Unidos',
  'map.place.cuba': 'Cuba',
  'map.place.bahamas': 'Bahamas',
  'map.place.haiti': 'Haití',
  'map.place.havana': 'La Habana',
  'map.place.guantanamo': 'Guantánamo',
  'map.place.miami': 'Miami',
  'map.place.bermuda': 'Bermudas',
  'map.place.key-west': 'Cayo Hueso',
  'map.place.us': 'Washington',
  'map.place.ussr': 'Moscú',
  'map.place.berlin': 'Berlín',
  'map.place.turkey': 'Turquía',
  'map.place.italy': 'Italia',
  'map.place.globe-cuba': 'Cuba',
  'map.line':
    '{status, select, proclaimed {CUARENTENA PROCLAMADA} suspended {CUARENTENA SUSPENDIDA} lifted {CUARENTENA LEVANTADA} other {LÍNEA DE CUARENTENA}} · {radius}\u00a0MN',
  'map.unsure': '¿{name}?',
  'map.ship':
    '{status, select, underway {{age, select, fresh {} other {visto hace {hours}\u00a0h}}} stopped {parado{age, select, fresh {} other { hace {hours}\u00a0h}}} at_line {en la línea} hailed {recibió el alto} passed {pudo pasar} boarded {abordado} turned {dio la vuelta{age, select, fresh {} other { hace {hours}\u00a0h}}} disabled {inutilizado} other {en puerto}}',
  'map.ship.schematic': 'posición desconocida',
  'map.submarine':
    '{status, select, outbound {de ida} on_station {en su zona} held_down {sin poder emerger} surfaced {en superficie} other {de regreso}}',
  'map.contact': 'contacto {n}',
  'map.contact.note': '{hours, plural, =0 {ahora} other {hace #\u00a0h}}',
  'map.leaving': 'por desmontar',
  'map.gone': 'sin misiles',
  'map.ready':
    '{certain, select, yes {} other {¿}}{launchers} de {of} listos{certain, select, yes {} other {?}}',
};
