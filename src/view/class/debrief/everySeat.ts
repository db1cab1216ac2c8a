/** Every seat of a class with what it did: those of people, then desks whose orders were keyed in from paper. Pure. */
import { offers } from '../../../classroom/deals.ts';
import type { Seat } from '../../../classroom/types.ts';
import {
  type ControlView,
  type Deed,
  type EvidencePart,
  type KeyedOrder,
  type Participant,
  ROOM,
} from '../../../classroom/viewTypes.ts';
import { DESKS, SIDES } from '../../../scenario/types.ts';
import type { Words } from '../../panels/words/words.ts';

export interface OneSeat {
  readonly key: string;
  readonly name: string;
  readonly seat: Seat | null;
  readonly evidence: EvidencePart | null;
}

export interface Seated {
  readonly people: readonly Participant[];
  readonly evidence: ControlView['evidence'];
  readonly keyed: ControlView['keyed'];
}

export const everySeat = ({ text }: Words, { people, evidence, keyed }: Seated): readonly OneSeat[] => [
  ...people.map(({ id, name, seat }) => ({
    key: String(id),
    name,
    seat,
    evidence: evidence.find(({ participant }) => participant === id) ?? null,
  })),
  ...desksOn(keyed, text.say('classDebrief.onPaper')),
];

const desksOn = (keyed: readonly KeyedOrder[], name: string): readonly OneSeat[] =>
  [0, 1].flatMap((world) =>
    SIDES.flatMap((side) =>
      DESKS.flatMap((desk) => {
        const orders = keyed.filter((one) => one.world === world && one.side === side && one.desk === desk);
        if (orders.length === 0) return [];
        const seat: Seat = { world, side, chair: desk, deputy: false };
        return [{ key: `${world} ${side} ${desk}`, name, seat, evidence: evidenceOf(orders) }];
      }),
    ),
  );

/** What a cabinet decided is what it proposed, and was taken. */
const evidenceOf = (orders: readonly KeyedOrder[]): EvidencePart => ({
  proposals: orders.map(({ turn, desk, order, reason }, id) => ({
    id,
    turn,
    by: ROOM,
    desk,
    order,
    reason,
    taken: true,
  })),
  deeds: [],
  seats: [],
  remarks: 0,
  answers: [],
});

/** What a seat did, in numbers. */
export interface Tally {
  readonly proposed: number;
  readonly taken: number;
  /** Orders given, what could not wait among them. */
  readonly given: number;
  readonly sealed: number;
  /** Orders and proposals that put terms before the other side. */
  readonly offers: number;
  /** Letters and notices. */
  readonly letters: number;
  readonly remarks: number;
}

export const TALLIED = ['proposed', 'taken', 'given', 'sealed', 'offers', 'letters', 'remarks'] as const;

export const tallyOf = (evidence: EvidencePart | null): Tally => {
  const { proposals, deeds, remarks } = evidence ?? NOTHING;
  const counted = (...kinds: readonly Deed['kind'][]): number =>
    deeds.filter(({ kind }) => kinds.includes(kind)).length;
  const orders = [...proposals.map(({ order }) => order), ...deeds.map(({ given }) => given?.order ?? null)];
  return {
    proposed: proposals.length,
    taken: proposals.filter(({ taken }) => taken).length,
    given: counted('order', 'answer'),
    sealed: counted('seal'),
    offers: orders.filter((order) => order !== null && offers(order)).length,
    letters: counted('letter', 'notice'),
    remarks,
  };
};

const NOTHING: EvidencePart = { proposals: [], deeds: [], seats: [], remarks: 0, answers: [] };
