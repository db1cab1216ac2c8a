/** Spanish: what the rope and the meters say beside their pictures. */
import type { Translated } from '../keys.ts';
import type { INSTRUMENTS_EN } from './instruments.en.ts';

export const INSTRUMENTS_ES: Translated<typeof INSTRUMENTS_EN> = {
  'rope.state':
    '{level, select, slack {Suelto} loose {Flojo} firm {Firme} tight {Al límite} other {Trabado}}',
  'rope.means':
    '{level, select, slack {Hay poco atado aún: ceder cuesta solo un {percent}\u00a0% más.} loose {Aún se desata con la mano: ceder cuesta un {percent}\u00a0% más.} firm {Ya no se abre solo: ceder cuesta un {percent}\u00a0% más.} tight {Se rompen hilos: ceder cuesta un {percent}\u00a0% más.} other {Solo lo aflojan los actos públicos: ceder cuesta un {percent}\u00a0% más.}}',
  'rope.untied': 'Desatado',
  'rope.untied.means': 'Los dos gobiernos se han puesto de acuerdo.',
  'end.rope':
    'El nudo quedó {level, select, slack {muy flojo} loose {flojo} firm {firme} tight {apretado} other {trabado}}: {value} de 100.',
  'rope.last': '{way, select, up {Último tirón} other {Último alivio}} de {who}: {cause} ({by})',
  'rope.last.none': 'Nada lo ha movido aún.',
  'meter.grave': 'en peligro',
};
