/** A seat's own part: what it proposed and ordered, what its side then knew, and what came of it. Pure. */
import type { Seat } from '../../../classroom/types.ts';
import type { Deed, EvidencePart } from '../../../classroom/viewTypes.ts';
import type { Debrief, Line, TurningPoint, TurnPage } from '../../../debrief/types.ts';
import type { Order } from '../../../engine/types.ts';
import type { Desk, Side } from '../../../scenario/types.ts';
import { partingsOf } from '../../panels/debrief/report/picks.ts';

export interface Part {
  readonly key: string;
  readonly turn: number;
  readonly desk: Desk;
  readonly order: Order | null;
  readonly reason: string;
  /** A proposal was taken or left; an order was given by this seat itself. */
  readonly fate: 'taken' | 'left' | 'given';
  /** What the side held true and was not, beside what was. */
  readonly wrong: readonly { readonly believed: Line; readonly truth: Line }[];
  readonly came: readonly TurningPoint[];
  /** Run in that turn, ppm. */
  readonly ppm: number;
}

export const sideOf = (seat: Seat | null): Side | null =>
  seat !== null && 'side' in seat ? seat.side : null;

const wrongOn = (page: TurnPage | undefined, side: Side): Part['wrong'] =>
  page === undefined
    ? []
    : partingsOf(page).flatMap(({ topic, truth, ...lines }) => {
        const believed = lines[side];
        return page.wrong[side].includes(topic) && believed !== undefined && truth !== undefined
          ? [{ believed, truth }]
          : [];
      });

type Did = Omit<Part, 'wrong' | 'came' | 'ppm'>;

const advised = ({ id, turn, desk, order, reason, taken }: EvidencePart['proposals'][number]): Did => ({
  key: `advised ${id}`,
  turn,
  desk,
  order,
  reason,
  fate: taken ? 'taken' : 'left',
});

const decided = ({ turn, given }: Deed): readonly Did[] =>
  given === null ? [] : [{ key: `given ${turn} ${given.desk}`, turn, ...given, reason: '', fate: 'given' }];

/** One part a proposal, in the order in which they were made, then one an order that the seat gave. */
export const partsOf = (debrief: Debrief, side: Side, { proposals, deeds }: EvidencePart): readonly Part[] =>
  [...proposals.map(advised), ...deeds.flatMap(decided)].map((did) => {
    const page = debrief.turns.find(({ turn }) => turn === did.turn);
    return {
      ...did,
      wrong: wrongOn(page, side),
      came: debrief.turningPoints.filter(({ turn }) => turn === did.turn),
      ppm: page?.risk.ppm ?? 0,
    };
  });
