/** Spanish: paper forms of a class without devices. */
import type { Translated } from '../keys.ts';
import type { CLASS_FORMS_EN } from './classForms.en.ts';

export const CLASS_FORMS_ES: Translated<typeof CLASS_FORMS_EN> = {
  'classForms.offer': 'Solo con una oferta (C1, C2, C3, K2, P5): marque un nivel y quién puede saberlo',
  'classForms.hours': 'Vale',
  'classForms.way': 'Se envía (solo K2)',
  'classForms.letter':
    'Carta que acompaña a la orden ______ (código: C1, C2, C3, K1, K2 o P5), con sus propias palabras',
  'classForms.answer': 'Si algo no puede esperar (lo preguntará el docente): qué se pregunta y su respuesta',
  'classForms.seal': 'Sellado por el líder: en este formulario ya no se cambia nada',
  'classForms.needs.M1': 'subir o bajar',
  'classForms.needs.M2': 'ataque aéreo o desembarco; en serio o solo aparentar',
  'classForms.needs.M5': 'relajar o endurecer',
  'classForms.needs.M8': 'subir o bajar',
  'classForms.needs.M9': 'día y noche, o solo de día; en secreto: seguir o parar',
  'classForms.needs.M11': 'un paso más libre o más estricto',
  'classForms.needs.M12': 'libre para disparar, o no disparar',
  'classForms.needs.M15': 'caza de submarinos: parar o reanudar; campaña aérea: parar',
  'classForms.needs.I7': 'cancelar, o volar',
  'classForms.needs.B4': 'petroleros, barcos con armas u otros barcos; dar el alto o abordar',
  'classForms.needs.B5': 'petroleros, barcos con armas u otros barcos',
  'classForms.needs.B8': 'qué barcos; seguir, parar, dar la vuelta o aceptar inspección',
  'classForms.needs.B9': 'seguir de cerca la línea, o retirarse',
  'classForms.needs.P2': '24 o 48 horas',
  'classForms.needs.P5': 'rellene la oferta',
  'classForms.needs.P8': 'una cláusula y hasta dónde',
  'classForms.needs.C1': 'oferta, advertencia, mensaje tranquilizador, o qué se afirma',
  'classForms.needs.C2': 'oferta, advertencia, mensaje tranquilizador, o qué se afirma',
  'classForms.needs.C3': 'oferta, advertencia, mensaje tranquilizador, o qué se afirma',
  'classForms.needs.C4': '24 o 48 horas',
  'classForms.needs.K1': 'qué oferta; en público: entera, o una parte y el resto en privado',
  'classForms.needs.K2': 'qué oferta; rellene la suya',
  'classForms.needs.K3': 'qué oferta',
  'classForms.needs.K4': 'una cláusula, hasta dónde, quién puede saberlo; con qué condición',
  'classForms.needs.K5': 'qué compromiso',
  'classForms.needs.K6': 'qué cláusula secreta',
};
