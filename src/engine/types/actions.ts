/** What a side may do, and what chance does: the one way in. */
import type { Channel, Desk, IncidentKind, ShipClass, ShipInstruction, Side } from '../../scenario/types.ts';
import type { Bundle, Publicity } from './talks.ts';

/** Orders that say no more than their kind. */
type BareKind =
  | 'I1'
  | 'I2'
  | 'I3'
  | 'I4'
  | 'I5'
  | 'I6'
  | 'M3'
  | 'M4'
  | 'M6'
  | 'M7'
  | 'M10'
  | 'M13'
  | 'B1'
  | 'B2'
  | 'B3'
  | 'B7'
  | 'S1'
  | 'S2'
  | 'S3'
  | 'S4'
  | 'S5'
  | 'S6'
  | 'S7'
  | 'P1'
  | 'P3'
  | 'P4'
  | 'P6'
  | 'P7'
  | 'U1'
  | 'U2'
  | 'U3'
  | 'U4'
  | 'U5'
  | 'U6';

export type Order =
  | { readonly kind: BareKind }
  | { readonly kind: 'M1' | 'M5' | 'M8' | 'M11'; readonly step: 1 | -1 }
  /** `feint`: a show of it, and nothing behind. */
  | { readonly kind: 'M2'; readonly force: 'air' | 'landing'; readonly feint?: true }
  | { readonly kind: 'M9' | 'M12' | 'I7'; readonly on: boolean }
  | { readonly kind: 'M15'; readonly routine: Routine; readonly on: boolean }
  | { readonly kind: 'B4'; readonly shipClass: ShipClass; readonly instruction: 'hail' | 'board' }
  | { readonly kind: 'B5'; readonly shipClass: ShipClass }
  | { readonly kind: 'B8'; readonly ships: readonly string[]; readonly instruction: ShipInstruction }
  | { readonly kind: 'B9'; readonly instruction: 'shadow' | 'withdraw' }
  | { readonly kind: 'P2' | 'C4'; readonly hours: number }
  | { readonly kind: 'P8'; readonly issue: number; readonly level: number }
  | { readonly kind: 'P5'; readonly bundle: Bundle; readonly hours: number }
  | { readonly kind: 'C1' | 'C2' | 'C3'; readonly message: Message }
  | { readonly kind: 'K1'; readonly slot: number; readonly rider: boolean }
  | {
      readonly kind: 'K2';
      readonly slot: number;
      readonly channel: Channel;
      readonly bundle: Bundle;
      readonly hours: number;
    }
  | { readonly kind: 'K3'; readonly slot: number }
  | { readonly kind: 'K4'; readonly issue: number; readonly level: number; readonly publicity: Publicity }
  | { readonly kind: 'K5'; readonly pledge: number }
  | { readonly kind: 'K6'; readonly issue: number };

/** What Washington's forces do by themselves until it is called off: hunting submarines, flying an air campaign. */
export const ROUTINES = ['hunt', 'campaign'] as const;
export type Routine = (typeof ROUTINES)[number];

/** What a letter, the ambassador or an envoy carries. */
export type Message =
  | { readonly act: 'offer'; readonly bundle: Bundle; readonly hours: number }
  | { readonly act: 'warn' }
  | { readonly act: 'reassure' }
  | { readonly act: 'claim'; readonly about: ClaimSubject };

/** What a private claim may be about: Washington's forces, the missiles, the ships with arms. True or not (RULES 7.7). */
export const CLAIM_SUBJECTS = ['air', 'landing', 'launchers', 'ships'] as const;
export type ClaimSubject = (typeof CLAIM_SUBJECTS)[number];

export const REACTION_CHOICES = [
  'restrain',
  'hold',
  'retaliate',
  'pass',
  'shadow',
  'board',
  'disable',
] as const;
/** A reaction's choice: one of REACTION_CHOICES, or the id of an opening's choice. */
export type ReactionChoice = string;

export { INCIDENT_KINDS, type IncidentKind } from '../../scenario/types.ts';
export const SEVERITIES = ['absorbed', 'crisis', 'bloodshed'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something that cannot wait. `subject` is a ship, opening or near miss by its id, or empty. Choices are in display order. */
export interface Reaction {
  readonly code: 'opening' | 'ship-refuses' | 'strike' | IncidentKind;
  readonly subject: string;
  readonly severity: Severity;
  readonly choices: readonly ReactionChoice[];
}

export type Action =
  | { readonly kind: 'order'; readonly side: Side; readonly desk: Desk; readonly order: Order }
  | { readonly kind: 'seal'; readonly side: Side }
  | { readonly kind: 'reaction'; readonly side: Side; readonly choice: ReactionChoice }
  | { readonly kind: 'chance'; readonly draw: number };
