/** Spanish: the wall of a class. */
import type { Translated } from '../keys.ts';
import type { CLASS_WALL_EN } from './classWall.en.ts';

export const CLASS_WALL_ES: Translated<typeof CLASS_WALL_EN> = {
  'wall.join': 'Entre en la clase',
  'wall.seated': '{count, plural, =0 {Todavía no hay nadie} one {Hay # persona} other {Hay # personas}}',
  'wall.note': 'Sin nombre ni cuenta. Escanee la imagen, o abra la dirección y escriba el código.',
  'wall.inject': 'Noticia',
  'wall.news': 'Lo que sabe el mundo',
  'wall.blank': 'Ahora no se muestra nada.',
  'wall.phase':
    '{kind, select, over {Ha terminado: ahora, la puesta en común} door {Entrada} reading {Lean su ficha} talks {Hablen y decidan} watching {Qué ocurrió} debrief {Puesta en común} other {La clase ha terminado}}',
  'wall.step': 'Paso {n} de {count}',
  'wall.map':
    'Mapa del Caribe. {line, select, none {No hay línea de cuarentena.} lifted {La línea de cuarentena se ha levantado.} proclaimed {Se ha proclamado una línea de cuarentena a {radius} millas de Cuba.} suspended {La línea de cuarentena está suspendida.} other {Rige una línea de cuarentena a {radius} millas de Cuba.}} {sites, plural, =0 {} one {Se conoce un emplazamiento de misiles.} other {Se conocen # emplazamientos de misiles.}}',
  'wall.line':
    '{line, select, proclaimed {Línea de cuarentena, proclamada} suspended {Línea de cuarentena, suspendida} other {Línea de cuarentena, en vigor}}',
  'wall.quiet': 'No hay noticias. Los dos gabinetes deliberan.',
  'wall.telling':
    'Lo ocurrido se cuenta primero {where, select, screen {en la pantalla del docente} other {en los puestos}}.',
  'wall.sites': 'Emplazamientos de misiles',
};
