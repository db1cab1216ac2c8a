/** Spanish: the guides of a class as they are read in the page; longer in `docs/`. */
import type { Translated } from '../keys.ts';
import type { CLASS_GUIDE_EN } from './classGuide.en.ts';

export const CLASS_GUIDE_ES: Translated<typeof CLASS_GUIDE_EN> = {
  'classGuide.title': 'Guías',
  'classGuide.leaves': 'Qué guía',
  'classGuide.teacher': 'Para quien enseña',
  'classGuide.student': 'Para estudiantes',
  'classGuide.standards': 'Estándares',
  'classGuide.district': 'Para el distrito',
  'classGuide.teacher.lead':
    'Una clase de 45 minutos, de la puerta abierta a la puesta en común. No se califica ganar, sino las razones.',
  'classGuide.teacher.1':
    'Antes: abra una clase, pruébela a solas, imprima las fichas. Ponga el enlace de la pantalla del aula en el proyector y guarde para usted el de control.',
  'classGuide.teacher.2':
    'Minutos 0 a 4: entran con el código y reciben un nombre en clave y un puesto. Cuando estén todos, cierre la puerta y empiece.',
  'classGuide.teacher.3':
    'Minutos 4 a 8: cada cual lee su ficha. Diga que se habla por un cargo, sin acentos ni burlas.',
  'classGuide.teacher.4':
    'Minutos 8 a 29: cinco turnos. Mire las marcas de puestos sin actividad o sin conexión; pause, dé más tiempo, cubra o cambie puestos, deje pasar cartas.',
  'classGuide.teacher.5':
    'Minutos 29 a 32: acaba el último turno. La partida completa al momento los que ya no caben, según reglas declaradas: la puesta en común conserva diez minutos.',
  'classGuide.teacher.6':
    'Minutos 32 a 45: «Siguiente», en la sala de control, lleva la pantalla del aula por los pasos: calma, cómo quedó, tres miradas, el riesgo, 1962, preguntas, antes de salir.',
  'classGuide.teacher.7':
    'Después: guarde la tabla o el archivo, imprima las hojas por puesto, conserve o borre la sala. Si no hace nada, se borra sola.',
  'classGuide.teacher.8':
    'Falla un dispositivo: en el mismo vuelve su puesto; en otro, entre y cámbielo. Falla la red: una sola pantalla, o formularios de papel que usted teclea.',
  'classGuide.student.lead':
    'Usted está en un Gobierno de octubre de 1962, o lo observa. Parte de lo que sabía su cargo era falso.',
  'classGuide.student.1':
    'Entre con el código. Recibe un nombre en clave y un puesto; no escriba nunca su nombre real.',
  'classGuide.student.2':
    'Lea su ficha: su meta, lo que solo sabe su área, lo que hace cada turno, una regla.',
  'classGuide.student.3':
    'Cada turno: mire qué hay de nuevo y de cuándo es, hable con su parte, proponga una orden con una razón en una línea.',
  'classGuide.student.4':
    'El líder elige y sella antes de que acabe el tiempo. Después se abren a la vez las órdenes de ambas partes.',
  'classGuide.student.5':
    'Una carta puede tardar horas y cruzarse con otra. Escríbala para que la otra parte pueda decir que sí. ¿Se la devuelven? Busque otras palabras.',
  'classGuide.student.6':
    'Después: diga cómo se siente, vea quién se equivocaba, lea lo que hizo y entregue dos respuestas que nombren algo del registro.',
  'classGuide.student.7':
    'Usted habla por un cargo: sin acentos ni burlas. Si prefiere no gobernar, pida el puesto de historiador.',
  'classGuide.picture.door':
    'Imagen: se abre una clase con uno de siete tipos, la hora del timbre y el número de estudiantes.',
  'classGuide.picture.control':
    'Imagen: la sala de control durante las conversaciones, con todos los puestos de ambos gabinetes, lo que dicen, las cartas que esperan y los botones de la clase.',
  'classGuide.picture.debrief':
    'Imagen: la puesta en común en la sala de control, con sus nueve pasos y la línea que dice qué muestra la pantalla del aula.',
  'classGuide.picture.join': 'Imagen: la entrada de una clase, con un campo para el código.',
  'classGuide.picture.seat':
    'Imagen: la pantalla de quien dirige durante las conversaciones, con el mapa, las propuestas y lo que dice el gabinete.',
  'classGuide.standards.lead':
    'Lo que ejercitan las decisiones y preguntas. Dónde se comprobó, y qué no pudo comprobarse, está en docs/STANDARDS.md. Ningún organismo ha avalado este juego.',
  'classGuide.standards.1':
    'C3 Framework (NCSS, 2013), grados 9 a 12: D1.2, D2.His.1, D2.His.4, D2.His.14, D2.His.16, D3.3, D4.1.',
  'classGuide.standards.2': 'AP U.S. History, período 8: tema 8.2, la Guerra Fría de 1945 a 1980.',
  'classGuide.standards.3':
    'AP World History: Modern, unidad 8: temas 8.2, la Guerra Fría, y 8.3, efectos de la Guerra Fría.',
  'classGuide.standards.4':
    'IB Diploma, Historia, prueba 2, tema 12: la Guerra Fría; crisis de la Guerra Fría, líderes y naciones.',
  'classGuide.standards.5':
    'GCSE (Inglaterra): Pearson Edexcel 1HI0, opción P4, relaciones entre superpotencias y Guerra Fría; AQA, conflicto y tensión entre Este y Oeste, 1945–1972.',
  'classGuide.district.lead':
    'Qué se guarda, dónde y por cuánto tiempo. La página completa es docs/DISTRICT.md.',
  'classGuide.district.1':
    'En el servidor que lleva la clase: ajustes, nombres en clave, puestos, órdenes, razones, comentarios, cartas, respuestas, estados de ánimo. No se pide nada que nombre a una persona.',
  'classGuide.district.2':
    'Se borra 48 horas después del timbre o de la última fase (tarea en casa y dos clases: 14 días), a los 30 días si quien enseña la conserva, y al instante si la borra. Quien lleva el servidor puede fijar otros plazos.',
  'classGuide.district.3':
    'Sin cuentas, sin cookies, sin analítica, nada de terceros. La llave de un puesto queda en el navegador de su dispositivo.',
  'classGuide.district.4':
    'Red: una dirección y un puerto; WebSocket donde se permita, si no, peticiones comunes a la misma dirección. No hace falta internet más allá del servidor.',
  'classGuide.district.5':
    'Acceso: hecho según WCAG 2.2 AA, con teclado, en tres idiomas y en palabras sencillas, también en papel. Aún no hay informe formal de conformidad.',
  'classGuide.district.6':
    'Quien enseña puede leer todo en la clase. Lo que se escribe es texto libre: pida que no se escriban nombres.',
};
