/** Spanish: opening a game from a link, and what may be wrong with one. */
import type { Translated } from '../keys.ts';
import type { TITLE_LINK_EN } from './titleLink.en.ts';

export const TITLE_LINK_ES: Translated<typeof TITLE_LINK_EN> = {
  'title.ways': 'Otras formas de empezar',
  'title.class': 'Una clase',
  'title.link': 'Enlace a una partida',
  'title.link.open': 'Abrir el enlace',
  'fault.link-cut':
    'El enlace está cortado: le falta el final. Cópielo otra vez entero. Su partida actual sigue intacta.',
  'fault.link-altered':
    'El enlace cambió por el camino: no pasa su propia comprobación. Cópielo otra vez. Su partida actual sigue intacta.',
  'fault.link-oversized':
    'El enlace es más largo de lo que puede ser una partida. Su partida actual sigue intacta.',
};
