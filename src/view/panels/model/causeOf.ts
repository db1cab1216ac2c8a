/** By what name a happening is known as a cause. */
import type { Event } from '../../../engine/types.ts';

/** The name under which a meter's move would cite this event as its cause; empty when none does. */
export function causeOf({ code, params }: Event): string {
  switch (code) {
    case 'order':
      return String(params.kind);
    case 'told':
      return `event.${params.id}`;
    case 'offer':
      return params.to === 'refused' ? 'K3' : '';
    case 'incident':
      return `incident.${params.incident}`;
    case 'reaction':
      return `reaction.${params.choice}`;
    case 'heard':
      return String(params.act);
    case 'leaked':
      return 'leak';
    case 'disclosed':
      return params.by === 'leak' ? 'leak' : '';
    case 'ship':
      return params.to === 'arrived' ? 'arms-arrived' : '';
    case 'pledge':
      return params.to === 'verified' ? 'pledge-kept' : '';
    case 'strike':
    case 'settled':
    case 'jupiters-leaked':
    case 'denial-exposed':
    case 'exposed':
    case 'ultimatum-lapsed':
      return code;
    default:
      return '';
  }
}
