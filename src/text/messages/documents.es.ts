/** Spanish: the papers on the desk, and the three advisers who lie furthest apart. */
import type { Translated } from '../keys.ts';
import type { DOCUMENTS_EN } from './documents.en.ts';

export const DOCUMENTS_ES: Translated<typeof DOCUMENTS_EN> = {
  'document.form':
    '{form, select, cable {Cable recibido} cipher {Telegrama cifrado} letter {Mensaje} estimate {Informe de inteligencia} press {Noticias de agencia} other {Parte naval}}',
  'document.stamp': '{side, select, us {Secreto} other {Alto secreto}}',
  'document.confidence': 'Fiabilidad',
  'document.confidence.high': 'Alta',
  'document.confidence.medium': 'Media',
  'document.confidence.low': 'Baja',
  'document.sure.photographs': 'Dos recuentos de cada tres caen dentro de la barra.',
  'document.sure.agent-report': 'Tres de cada diez informes así son falsas alarmas.',
  'document.sure.agent-report.low':
    'Demasiado bajo para una falsa alarma: la verdad está a 12 puntos como mucho.',
  'document.sure.assessment': 'Un juicio así acierta dos veces de cada tres.',
  'document.sure.source-report': 'Lo que dice es cierto cuatro veces de cada cinco.',
  'document.from.source-report': 'Fuente en Moscú al presidente',
  'document.ships': '{count, plural, one {Un barco avistado} other {# barcos avistados}}',
  'document.contacts': '{count, plural, one {Un contacto bajo el agua} other {# contactos bajo el agua}}',
  'document.contact': 'seguido por sonar; se cree que es un submarino soviético',
  'document.older': '{day}: {count, plural, one {# papel} other {# papeles}}',
  'voices.title': 'Los asesores más enfrentados',
  'voices.all': 'Oírlos a todos',
};
