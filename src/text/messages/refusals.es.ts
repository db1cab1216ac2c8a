/** Spanish: why something cannot be ordered now, for every code of a refusal. */
import type { Translated } from '../keys.ts';
import type { REFUSALS_EN } from './refusals.en.ts';

export const REFUSALS_ES: Translated<typeof REFUSALS_EN> = {
  'refusal.over': 'La partida ha terminado.',
  'refusal.not-your-side': 'Esto es de la otra parte.',
  'refusal.not-your-desk': 'Esto es de otra área.',
  'refusal.sealed': 'Sus órdenes de este turno ya están selladas.',
  'refusal.reaction-first': 'Responda antes a lo que no puede esperar.',
  'refusal.no-reaction': 'Nada espera respuesta ahora.',
  'refusal.unknown-choice': 'Esa no es una de las respuestas ofrecidas.',
  'refusal.not-now': 'Esto no se puede hacer en este punto del turno.',
  'refusal.stale': 'El turno ha avanzado desde que usted eligió esto.',
  'refusal.not-in-scenario': 'Este escenario no lo incluye.',
  'refusal.wrong-desk': 'Esta orden la da otra área.',
  'refusal.after-disclosure':
    'La crisis debe ser antes pública, por el discurso de Washington, una filtración o un ataque.',
  'refusal.before-disclosure': 'La crisis ya es pública, y esto tenía que venir antes.',
  'refusal.no-photographs': 'No tiene fotografías que mostrar.',
  'refusal.already': 'Esto ya es así.',
  'refusal.at-limit': 'Esto no puede ir más lejos.',
  'refusal.needs-line': 'No hay ninguna cuarentena en vigor.',
  'refusal.not-ready': 'Lo que esto necesita aún no está listo.',
  'refusal.needs-strike-first': 'Antes debe haber un ataque aéreo.',
  'refusal.needs-aircraft-down':
    'Esto solo responde a la pérdida de un avión, y no hay ninguna sin responder.',
  'refusal.needs-combat': 'Las dos potencias no están combatiendo.',
  'refusal.needs-full-alert': 'Sus fuerzas deben estar antes en la alerta más alta.',
  'refusal.needs-raised-alert': 'Sus fuerzas deben estar antes en DEFCON 3, 2 o 1.',
  'refusal.alert-needs-combat': 'La alerta más alta solo es posible mientras las dos potencias combaten.',
  'refusal.no-such-offer': 'No hay tal oferta sobre la mesa.',
  'refusal.offer-not-open': 'Esa oferta ya no está abierta.',
  'refusal.no-free-slot': 'Tres ofertas suyas aún esperan respuesta, y no hay sitio para una cuarta.',
  'refusal.no-weapons-term': 'Una oferta debe decir qué pasa con las armas de Cuba.',
  'refusal.quiet-must-be-private': 'Una promesa discreta sobre los Júpiter no puede hacerse en público.',
  'refusal.no-secret-terms':
    'Esta partida no admite cláusulas secretas, y unos misiles que se van discretamente son una.',
  'refusal.announced-must-be-public': 'Lo que se anuncia o se emite debe ser público en todas sus cláusulas.',
  'refusal.no-such-pledge': 'No existe ese compromiso.',
  'refusal.not-your-clause': 'No está en su mano concederlo.',
  'refusal.courier-busy': 'Ya hay una respuesta suya en camino.',
  'refusal.no-such-ship': 'No existe ese barco.',
  'refusal.ship-out-of-reach': 'Uno de estos barcos ya no puede recibir órdenes por radio.',
  'refusal.unknown-order': 'No existe esa orden.',
  'refusal.pause-in-force': 'Está en vigor la pausa de la ONU.',
  'refusal.needs-line-hours': 'La cuarentena lleva muy poco tiempo en vigor.',
  'refusal.no-secret': 'No conoce ningún secreto de ellos sobre esto.',
  'refusal.needs-observers':
    'Antes de que vayan inspectores a la isla hay que proponer observadores de la ONU.',
  'refusal.needs-freeze': 'Antes una promesa debe haber detenido las obras en los emplazamientos.',
};
