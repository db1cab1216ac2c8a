/** Spanish: the door of a class, where a student joins with a code. */
import type { Translated } from '../keys.ts';
import type { CLASS_DOOR_EN } from './classDoor.en.ts';

export const CLASS_DOOR_ES: Translated<typeof CLASS_DOOR_EN> = {
  'door.title': 'Entrar en una clase',
  'door.code': 'Código de la clase',
  'door.code.where': 'Está en la pizarra. También puede pegar el enlace.',
  'door.guides': 'Guías: para docentes, para estudiantes, estándares, qué se guarda',
  'door.join': 'Entrar',
  'door.back': 'Volver a su puesto',
  'door.wait': 'Buscando la sala…',
  'door.wiped': 'La clase en la que estaba ha terminado y su registro se ha borrado.',
  'door.next': 'Qué pasa después',
  'door.name': 'Recibe un nombre. No use el suyo.',
  'door.seat': 'Recibe un puesto: en Washington, en Moscú o fuera de los dos gobiernos.',
  'door.kept': 'Si se corta la conexión, vuelva con el mismo dispositivo: su puesto sigue guardado.',
  'door.teacher': 'Doy clase: abrir una clase',
  'door.solo': 'Jugar a solas',
};
