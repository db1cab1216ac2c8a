/**
 * Spanish: both capitals' files in the debrief. `who` is the side whose paper it is, `foe` the other one, `side` the code of `who`; moments,
 * clauses, channels and orders arrive as words.
 */
import type { Translated } from '../keys.ts';
import type { ARCHIVE_EN } from './archive.en.ts';

export const ARCHIVE_ES: Translated<typeof ARCHIVE_EN> = {
  'archive.orders': 'Órdenes selladas',
  'archive.orders.gist': 'selladas: {count} · la otra parte no las notó: {unseen}',
  'archive.orders.turn': 'Turno {turn} · {when}',
  'archive.orders.all': 'Todos los turnos',
  'archive.notice.announced': 'anunciada',
  'archive.notice.noticed': '{foe} la notó',
  'archive.notice.mistaken': '{foe} la creyó verdadera',
  'archive.notice.unnoticed': '{foe} no la notó',
  'archive.notice.unowned': 'publicada sin autor',
  'archive.notice.message': 'un mensaje',
  'archive.notice.undone': 'superada por los hechos',
  'archive.letters': 'Cartas y mensajes',
  'archive.letters.gist':
    'enviados: {count} · se cruzaron: {crossed} · se filtraron: {leaked} · nunca se oyeron: {lost}',
  'archive.letters.none': 'Ninguno de los líderes escribió al otro.',
  'archive.letter':
    '{act, select, offer {Oferta} accept {Aceptación} warn {Advertencia} reassure {Palabra tranquilizadora} ultimatum {Ultimátum privado} other {Afirmación}} de {who}, {channel}',
  'archive.letter.heard': 'envío: {sent}; llegada: {heard}',
  'archive.letter.underway': 'envío: {sent}; al final seguía en camino',
  'archive.letter.lost': 'envío: {sent}; nunca se oyó: no creyeron al mensajero',
  'archive.letter.crossed':
    'Se cruzó con lo enviado desde {foe}, {when}: ninguno de los dos había leído al otro.',
  'archive.letter.leaked': 'La leyeron por el camino, y el mundo supo cada cláusula.',
  'archive.letter.fate': '{status}, {when}',
  'archive.letter.secret': 'con una cláusula secreta',
  'archive.pledges': 'Compromisos',
  'archive.pledges.gist': 'contraídos: {made} · cumplidos a la vista: {kept} · rotos: {broken}',
  'archive.pledge': '{who}: {clause}',
  'archive.pledge.signed': '{signed, select, true {en un acuerdo firmado} other {un paso por cuenta propia}}',
  'archive.pledge.out': 'El mundo lo supo: {when}.',
  'archive.stage': '{when}: {stage}',
  'archive.stage.waiting': 'solo obligaba si {condition}',
  'archive.secrets': 'Condiciones secretas',
  'archive.secrets.gist': 'escritas: {count} · prometidas: {promised} · conocidas por el mundo: {out}',
  'archive.secrets.none': 'Ninguna carta ni promesa tuvo una cláusula oculta al mundo.',
  'archive.secret.meant':
    'Solo para {publicity, select, 1 {los dos gobiernos} other {los dos líderes y sus intermediarios}}.',
  'archive.secret.written': 'La escribió primero {who}, {when}.',
  'archive.secret.heard': 'El líder de {foe} la conoció desde el {when}.',
  'archive.secret.unheard': 'El líder de {foe} nunca la leyó.',
  'archive.secret.promised': 'Prometida: {when}.',
  'archive.secret.leaked': 'Se filtró con su carta, {when}.',
  'archive.secret.revealed': '{by} la dio a conocer al mundo, {when}.',
  'archive.secret.came-out': 'Salió a la luz, {when}.',
  'archive.secret.in-public': 'Al final se prometió en público, {when}.',
  'archive.secret.kept': 'El mundo nunca lo supo.',
  'archive.forecasts.gist': 'pronosticadores: {count} · con buen ojo: {sharp}',
  'archive.known': 'Quién habría sabido qué',
  'archive.known.gist': 'hechos: {count} · conocidos al final por el mundo: {out}',
  'archive.known.about':
    'Desde cuándo lo supo cada cargo, según lo que las reglas de este juego dejan ver a su área; debajo, quién lo ocupaba en 1962. Que un área vea tanto y no más es una decisión del modelo.',
  'archive.known.office': 'Cargo',
  'archive.known.world': 'El mundo',
  'archive.known.never': 'nunca',
  'archive.known.found': 'Los misiles habían sido descubiertos',
  'archive.known.quiet-work': 'Las obras seguían tras la promesa de pararlas',
  'archive.known.tactical': 'El mando en Cuba podía usar sus armas nucleares de corto alcance',
  'archive.known.ultimatum': 'El ultimátum privado de {who}',
};
