/** What becomes of people in a room: they come in, answer, feel, are muted, and leave lines for the debrief. */
import type { Side } from '../scenario/types.ts';
import type { Class, OwnLines } from './class.ts';
import { withWorld } from './class.ts';
import { dealName } from './names.ts';
import type { Instruction, Outsider, Seat } from './types.ts';
import type { Deed, Proposal } from './viewTypes.ts';

/** Somebody's own proposals that are kept for the debrief, the latest. */
const PROPOSALS_KEPT = 40;

const NO_LINES: OwnLines = { proposals: [], deeds: [], seats: [], remarks: 0, answers: [], feeling: null };

export const join = (
  cls: Class,
  { name, token, seat }: { readonly name: string; readonly token: string; readonly seat: Seat },
): Class => ({
  ...cls,
  people: [...cls.people, { id: cls.people.length, name, seat, muted: false }],
  tokens: [...cls.tokens, token],
  lines: [...cls.lines, NO_LINES],
});

/** The name for the next who comes in. */
export const nextName = ({ setup, people }: Class): string =>
  dealName(setup.language, setup.seed, people.length);

export const mute = (cls: Class, who: number, on: boolean): Class => ({
  ...cls,
  people: cls.people.map((one) => (one.id === who ? { ...one, muted: on } : one)),
});

const withLines = (cls: Class, who: number, change: (lines: OwnLines) => OwnLines): Class => {
  const lines = cls.lines[who];
  return lines === undefined ? cls : { ...cls, lines: cls.lines.with(who, change(lines)) };
};

export const feel = (cls: Class, who: number, feeling: number): Class =>
  withLines(cls, who, (lines) => ({ ...lines, feeling }));

/** Questions before it that have no answer yet have an empty one. */
export const answer = (cls: Class, who: number, question: number, text: string): Class =>
  withLines(cls, who, (lines) => {
    const length = Math.max(lines.answers.length, question + 1);
    const answers = Array.from({ length }, (_, index) =>
      index === question ? text : (lines.answers[index] ?? ''),
    );
    return { ...lines, answers };
  });

export const rememberProposal = (cls: Class, proposal: Proposal): Class =>
  withLines(cls, proposal.by, (lines) => ({
    ...lines,
    proposals: [...lines.proposals, { ...proposal, taken: false }].slice(-PROPOSALS_KEPT),
  }));

const isSameSeat = (one: Seat | undefined, two: Seat): boolean => JSON.stringify(one) === JSON.stringify(two);

/** The seat in which somebody is doing something; once for as long as they keep it. */
export const rememberSeat = (cls: Class, who: number): Class => {
  const seat = cls.people[who]?.seat ?? null;
  if (seat === null || isSameSeat(cls.lines[who]?.seats.at(-1), seat)) return cls;
  return withLines(cls, who, (lines) => ({ ...lines, seats: [...lines.seats, seat] }));
};

export const rememberDeeds = (cls: Class, who: number, deeds: readonly Deed[]): Class =>
  withLines(cls, who, (lines) => ({ ...lines, deeds: [...lines.deeds, ...deeds] }));

/** A turn was taken back, and what was ordered, sealed, answered and written in it; notices were said. */
export const forgetDeeds = (cls: Class, world: number, turn: number): Class => {
  const stays = (deed: Deed): boolean => deed.world !== world || deed.turn < turn || deed.kind === 'notice';
  return {
    ...cls,
    lines: cls.lines.map((lines) =>
      lines.deeds.every(stays) ? lines : { ...lines, deeds: lines.deeds.filter(stays) },
    ),
  };
};

/** A side is open again: whoever had sealed for it in this turn has not. */
export const forgetSeals = (
  cls: Class,
  { world, side }: { readonly world: number; readonly side: Side },
  turn: number,
): Class => ({
  ...cls,
  lines: cls.lines.map((lines) => {
    const seat = lines.seats.at(-1);
    if (seat === undefined || !('side' in seat) || seat.side !== side) return lines;
    const stays = (deed: Deed): boolean => deed.kind !== 'seal' || deed.world !== world || deed.turn !== turn;
    return lines.deeds.every(stays) ? lines : { ...lines, deeds: lines.deeds.filter(stays) };
  }),
});

export const rememberRemark = (cls: Class, who: number): Class =>
  withLines(cls, who, (lines) => ({ ...lines, remarks: lines.remarks + 1 }));

/** Marks which proposals of some people were taken. */
export const markTaken = (
  cls: Class,
  who: readonly number[],
  isTaken: (proposal: Proposal) => boolean | null,
): Class =>
  who.reduce(
    (now, one) =>
      withLines(now, one, (lines) => ({
        ...lines,
        proposals: lines.proposals.map((made) => ({ ...made, taken: isTaken(made) ?? made.taken })),
      })),
    cls,
  );

export const instruct = (cls: Class, index: number, outsider: Outsider, instruction: Instruction): Class => {
  const world = cls.worlds[index];
  return world === undefined
    ? cls
    : withWorld(cls, { ...world, instructions: { ...world.instructions, [outsider]: instruction } });
};
