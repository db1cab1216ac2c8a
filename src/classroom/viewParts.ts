/** The parts of views that are no game: cabinets, papers, what people leave for the debrief. */
import type { Episode } from '../engine/types.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import type { Class, Filed, OwnLines, World } from './class.ts';
import { answerBy, chairsIn } from './due.ts';
import { askedSide, episodeOf } from './games.ts';
import { keptUnder, once, oncePair } from './memo.ts';
import type { Instruction, Seat } from './types.ts';
import type {
  CabinetPart,
  ChairState,
  ControlView,
  DebriefPart,
  EvidencePart,
  OfferName,
  Paper,
  Participant,
  Proposal,
  Remark,
  SeatView,
  WorldPaper,
} from './viewTypes.ts';

const instructionOf = ({ instructions }: World, seat: Seat | null): Instruction =>
  seat !== null && 'outsider' in seat ? instructions[seat.outsider] : 'chance';

/** Told to whoever sits at the head of the side that is asked, and to nobody else. */
const answerTo = (cls: Class, world: World, seat: Seat | null): number | null =>
  world.askedAt !== null &&
  seat !== null &&
  'side' in seat &&
  seat.chair === 'leader' &&
  askedSide(world) === seat.side
    ? answerBy(cls, world)
    : null;

export const meOf = (cls: Class, world: World, me: Participant): SeatView['me'] => {
  const instruction = instructionOf(world, me.seat);
  const by = answerTo(cls, world, me.seat);
  return meAs(me, `${instruction} ${by}`, () => ({
    ...me,
    instruction,
    ...(by === null ? {} : { answerBy: by }),
  }));
};

const meAs = keptUnder<Participant, SeatView['me']>();

interface Seating {
  readonly chairs: readonly ChairState[];
  readonly people: CabinetPart['people'];
}

/** Chairs and names of a cabinet change rarely, proposals and talk often: each is made anew only when it must be. */
const seatingOf = (cls: Class, world: World, side: Side): Seating =>
  seatingIn(cls.people, world.cabinets[side].filled)(cls, world, side);

const seatingIn = oncePair((people: readonly Participant[], _filled: readonly string[]) => {
  const made = new Map<string, Seating>();
  return (cls: Class, world: World, side: Side): Seating => {
    const key = `${world.index} ${side}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const there = people.filter(
      ({ seat }) => seat !== null && 'side' in seat && seat.world === world.index && seat.side === side,
    );
    const seating: Seating = {
      chairs: chairsIn(cls, world, side),
      people: there.map(({ id, name }) => ({ id, name })),
    };
    made.set(key, seating);
    return seating;
  };
});

export const cabinetPart = (cls: Class, world: World, side: Side): CabinetPart => {
  const { proposals, talk } = world.cabinets[side];
  return cabinetOf(seatingOf(cls, world, side), proposals)(talk);
};

const cabinetOf = oncePair((seating: Seating, proposals: readonly Proposal[]) =>
  once((talk: readonly Remark[]): CabinetPart => ({ ...seating, proposals, talk })),
);

/** A letter that is read at the desks of a government: at its head, in the private channel, and an open one at the public desk. */
const readsLetters = (seat: Seat | null, isOpen: boolean): seat is Extract<Seat, { readonly side: Side }> =>
  seat !== null &&
  'side' in seat &&
  (seat.chair === 'leader' || seat.chair === 'private' || (seat.chair === 'public' && isOpen));

/** Whether somebody is of those who wrote a paper. */
const isOwn = ({ paper, carriage }: Filed, seat: Seat | null): boolean => {
  if (carriage !== null) return readsLetters(seat, carriage.open) && seat.side === carriage.side;
  return seat !== null && 'outsider' in seat && paper.from === seat.outsider;
};

/** Whether a paper lies before a seat: its own side's or its own in every state, others' once they have come and been let go. */
const reads = (filed: Filed, world: number, seat: Seat | null): boolean => {
  const { paper, reach, carriage, world: where } = filed;
  if (where !== null && where !== world) return false;
  if (isOwn(filed, seat)) return true;
  if (paper.state !== 'sent') return false;
  return reach === 'public' || (reach === 'both' && readsLetters(seat, carriage?.open === true));
};

/** Whether the offer itself is known to the world, as its words are. */
const isTold = ({ paper, reach }: Filed, on: OfferName): boolean =>
  on.channel === 'broadcast' || (reach === 'public' && on.from === paper.from);

/** Without what only its writers are told, and the offer only for those who read it. */
const shownTo = (filed: Filed, seat: Seat | null): Paper => {
  const { on, back, ...paper } = filed.paper;
  const isNamed = on !== undefined && (isTold(filed, on) || readsLetters(seat, on.channel === 'letter'));
  return {
    ...paper,
    ...(isNamed ? { on } : {}),
    ...(back !== undefined && isOwn(filed, seat) ? { back } : {}),
  };
};

const papersAt = keptUnder<readonly Filed[], readonly Paper[]>();

/** What lies before a seat; the same list for all that read the same. */
export const papersFor = (papers: readonly Filed[], world: number, seat: Seat | null): readonly Paper[] =>
  papersAt(papers, placeName(world, seat), () =>
    papers.filter((filed) => reads(filed, world, seat)).map((filed) => shownTo(filed, seat)),
  );

/** A deputy reads what the chair does. */
const placeName = (world: number, seat: Seat | null): string => {
  if (seat === null) return `${world}`;
  return 'outsider' in seat ? `${world} ${seat.outsider}` : `${world} ${seat.side} ${seat.chair}`;
};

const placed = ({ paper, world, reach }: Filed): WorldPaper => ({
  ...paper,
  world,
  come: reach !== 'nobody',
});

export const papersOfAll = once((papers: readonly Filed[]): readonly WorldPaper[] => papers.map(placed));

/** What everybody may read, in any world. */
export const papersOnWall = once((papers: readonly Filed[]): readonly WorldPaper[] =>
  papers
    .filter(({ paper, reach }) => paper.state === 'sent' && reach === 'public')
    .map((filed) => ({ ...shownTo(filed, null), world: filed.world })),
);

const evidenceOf = once(
  ({ proposals, deeds, seats, remarks, answers }: OwnLines): EvidencePart => ({
    proposals,
    deeds,
    seats,
    remarks,
    answers,
  }),
);

export const evidenceFor = ({ lines }: Class, participant: number): EvidencePart | null => {
  const own = lines[participant];
  return own === undefined ? null : evidenceOf(own);
};

export const evidenceOfAll = once((lines: readonly OwnLines[]): ControlView['evidence'] =>
  lines.map((own, participant) => ({ ...evidenceOf(own), participant })),
);

const FEELINGS = [1, 2, 3, 4, 5] as const;

const pulseOf = once((lines: readonly OwnLines[]): readonly number[] =>
  FEELINGS.map((feeling) => lines.filter((own) => own.feeling === feeling).length),
);

const worldEpisode = oncePair((setup: Class['setup'], world: World): ((scenario: Scenario) => Episode) =>
  once((scenario: Scenario) => episodeOf(scenario, setup, world)),
);

/** Of one world, or of all; the same object while nobody plays, feels or writes a rubric. */
export const debriefPart = (cls: Class, world: number | null): DebriefPart =>
  debriefIn(cls.worlds, pulseOf(cls.lines))(cls.rubric)(cls, world);

const debriefIn = oncePair((worlds: readonly World[], pulse: readonly number[]) =>
  once((rubric: readonly string[]) => {
    const made = new Map<number | null, DebriefPart>();
    return ({ setup, scenario }: Class, only: number | null): DebriefPart => {
      const known = made.get(only);
      if (known !== undefined) return known;
      const told = worlds.filter(({ index }) => only === null || index === only);
      const part = { episodes: told.map((world) => worldEpisode(setup, world)(scenario)), pulse, rubric };
      made.set(only, part);
      return part;
    };
  }),
);
