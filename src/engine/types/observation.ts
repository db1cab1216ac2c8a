/** What one viewer sees and may do: an information set, and why something is refused. */
import type { Desk, OrderKind, Side } from '../../scenario/types.ts';
import type { PlayedBy } from '../rulesVersion.ts';
import type { Order, Reaction } from './actions.ts';
import type { Settings } from './episode.ts';
import type {
  ByDeskOrders,
  ChannelFacts,
  CommonFacts,
  Phase,
  PublicFacts,
  UsFacts,
  UssrFacts,
} from './facts.ts';
import type { OfferTable, Pledge } from './talks.ts';

/** Who looks. A side's leader sees all its desks; `public` sees what the world sees; `all` is for debrief and teacher. */
export type Viewer =
  | { readonly side: Side; readonly desk?: Desk }
  | { readonly seat: string }
  | 'public'
  | 'all';

/** What one seat sees of its own side: a block it may not see is null. A leader sees every block. */
type Shown<F extends UsFacts | UssrFacts> = {
  readonly side: F['side'];
  readonly common: CommonFacts;
  readonly military: F['military'] | null;
  readonly intelligence: F['intelligence'] | null;
  readonly channel: ChannelFacts | null;
  readonly orders: ByDeskOrders;
  readonly reaction: Reaction | null;
};
export type OwnSeen = Shown<UsFacts> | Shown<UssrFacts>;

/** An information set: everything this viewer may base a choice on. */
export interface Observation {
  readonly viewer: Viewer;
  /** The side this viewer belongs to; null for the public. */
  readonly side: Side | null;
  /** `leader`, a desk, or null for the public. */
  readonly desk: Desk | 'leader' | null;
  readonly phase: Phase;
  readonly settings: Settings;
  readonly rules: PlayedBy['rules'];
  readonly pub: PublicFacts;
  readonly own: OwnSeen | null;
  readonly offers: OfferTable;
  readonly pledges: readonly Pledge[];
  /** Filled for the viewer `all` only: both sides as they truly are. */
  readonly truth: { readonly us: UsFacts; readonly ussr: UssrFacts } | null;
}

/** Why an action is not allowed, as a code; `detail` names the thing concerned, or is empty. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly detail: string;
}

export const REFUSAL_CODES = [
  'over',
  'not-your-side',
  'not-your-desk',
  'sealed',
  'reaction-first',
  'no-reaction',
  'unknown-choice',
  'not-now',
  'stale',
  'not-in-scenario',
  'wrong-desk',
  'after-disclosure',
  'before-disclosure',
  'no-photographs',
  'already',
  'at-limit',
  'needs-line',
  'not-ready',
  'needs-strike-first',
  'needs-aircraft-down',
  'needs-combat',
  'needs-full-alert',
  'needs-raised-alert',
  'alert-needs-combat',
  'no-such-offer',
  'offer-not-open',
  'no-free-slot',
  'no-weapons-term',
  'quiet-must-be-private',
  'announced-must-be-public',
  'no-such-pledge',
  'not-your-clause',
  'courier-busy',
  'no-such-ship',
  'ship-out-of-reach',
  'unknown-order',
  'pause-in-force',
  'needs-line-hours',
  'no-secret-terms',
  'needs-observers',
  'no-secret',
  'needs-freeze',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** An order as an entry of a list: its kind, desk and, where refused, why. */
export interface OrderChoice {
  readonly desk: Desk;
  readonly kind: OrderKind;
  /** The well-formed variants listed; empty when refused. */
  readonly orders: readonly Order[];
  readonly refusal: Refusal | null;
}
