/** Spanish: a game as a link. */
import type { Translated } from '../keys.ts';
import type { SHARE_EN } from './share.en.ts';

export const SHARE_ES: Translated<typeof SHARE_EN> = {
  'share.title': 'Esta partida en un enlace',
  'share.about':
    'El enlace guarda la partida entera. Quien lo abra la verá tal como fue, también en versiones futuras.',
  'share.link': 'Enlace a esta partida',
  'share.working': 'Escribiendo el enlace…',
  'share.copy': 'Copiar el enlace',
  'share.copied': 'Copiado.',
  'share.by-hand': 'El navegador no dejó copiarlo. El enlace está seleccionado: cópielo usted.',
  'share.too-long':
    'La partida es demasiado larga para un enlace que abra cualquier navegador. En su lugar hay un archivo, que abre la misma partida desde la portada.',
  'share.failed': 'No se pudo escribir el enlace. Guarde la partida en un archivo.',
  'share.file': 'Guardar la partida en un archivo',
};
