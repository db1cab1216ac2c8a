/** Spanish: what a teacher prints for a class. */
import type { Translated } from '../keys.ts';
import type { CLASS_PRINT_EN } from './classPrint.en.ts';

export const CLASS_PRINT_ES: Translated<typeof CLASS_PRINT_EN> = {
  'classPrint.title': 'Imprimir para la clase',
  'classPrint.close': 'Atrás',
  'classPrint.what': 'Qué imprimir',
  'classPrint.pack.roles': 'Fichas de rol',
  'classPrint.pack.roles.about': 'Una por cargo y por quienes están fuera, dos por página, para recortar.',
  'classPrint.pack.codes': 'Tarjetas con el código',
  'classPrint.pack.codes.about': 'Código, dirección e imagen para escanear, ocho por página.',
  'classPrint.pack.forms': 'Formularios de papel',
  'classPrint.pack.forms.about':
    'Para una clase abierta como «Una pantalla»: órdenes por código y un formulario por parte y turno, para teclear.',
  'classPrint.pack.report': 'Informe',
  'classPrint.pack.report.about': 'Cada partida en cuatro páginas como máximo, con preguntas.',
  'classPrint.pack.evidence': 'Hojas por puesto',
  'classPrint.pack.evidence.about': 'Una por puesto: lo que hizo, lo que salió de ello, la rúbrica.',
  'classPrint.level': 'Nivel de lectura de las fichas',
  'classPrint.level.full': 'Completo',
  'classPrint.level.plain': 'Sencillo',
  'classPrint.level.both': 'Ambos',
  'classPrint.print': 'Imprimir',
  'classPrint.hint': 'En blanco y negro, A4 o Carta. Debajo está lo que se imprimirá.',
  'classPrint.loading': 'Trayendo las palabras…',
  'classPrint.codes.name': 'Nombre en clave',
  'classPrint.codes.seat': 'Puesto',
  'classPrint.forms.orders': '{who}: órdenes por código',
  'classPrint.forms.orders.about':
    'Cada área da una orden por turno, o ninguna. El formulario pide el código y, donde haga falta, a quién, qué o cómo.',
  'classPrint.forms.turn': '{who}, turno {turn}',
  'classPrint.forms.desk': 'Área',
  'classPrint.forms.code': 'Código',
  'classPrint.forms.details': 'Cuál, a quién, hasta dónde',
  'classPrint.forms.reason': 'Razón, en una línea',
};
