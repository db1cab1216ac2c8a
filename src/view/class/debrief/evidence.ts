/** A seat's own part: what it proposed, what its side then knew, and what came of it. Pure. */
import type { Seat } from '../../../classroom/types.ts';
import type { EvidencePart, Proposal } from '../../../classroom/viewTypes.ts';
import type { Debrief, Line, TurningPoint, TurnPage } from '../../../debrief/types.ts';
import type { Side } from '../../../scenario/types.ts';
import { partingsOf } from '../../panels/debrief/report/picks.ts';

export interface Part {
  readonly proposal: Proposal & { readonly taken: boolean };
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

/** One part a proposal, in the order in which they were made. */
export const partsOf = (debrief: Debrief, side: Side, { proposals }: EvidencePart): readonly Part[] =>
  proposals.map((proposal) => {
    const page = debrief.turns.find(({ turn }) => turn === proposal.turn);
    return {
      proposal,
      wrong: wrongOn(page, side),
      came: debrief.turningPoints.filter(({ turn }) => turn === proposal.turn),
      ppm: page?.risk.ppm ?? 0,
    };
  });
