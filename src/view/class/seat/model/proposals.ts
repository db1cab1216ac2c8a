/** What the desks have proposed this turn, as whoever gives the orders reads it. */
import { accepts, contradict, offers } from '../../../../classroom/deals.ts';
import type { CabinetPart, Proposal } from '../../../../classroom/viewTypes.ts';
import type { Order, Refusal } from '../../../../engine/types.ts';
import { DESKS, type Desk } from '../../../../scenario/types.ts';

/** Of one desk, newest first; of several by one person only the latest. */
export const proposalsAt = (desk: Desk, proposals: readonly Proposal[]): readonly Proposal[] => {
  const newest = proposals.filter((each) => each.desk === desk).toReversed();
  return newest.filter(({ by }, index) => newest.findIndex((other) => other.by === by) === index);
};

/** What one person has proposed last, whatever the desk; undefined for nothing. */
export const latestBy = (person: number, proposals: readonly Proposal[]): Proposal | undefined =>
  proposals.findLast(({ by }) => by === person);

export const sameOrder = (one: Order | null, two: Order | null): boolean =>
  JSON.stringify(one) === JSON.stringify(two);

/** Dealt name of somebody of the own cabinet. */
export const nameIn = ({ people }: Pick<CabinetPart, 'people'>, id: number): string =>
  people.find((person) => person.id === id)?.name ?? '';

/** The latest proposal of every desk that has no order yet, where that order could be given. */
export const openProposals = (
  rows: ReturnType<typeof standing>,
  proposals: readonly Proposal[],
  refusal: (desk: Desk, order: Order) => Refusal | null,
): readonly { readonly desk: Desk; readonly order: Order }[] =>
  rows.flatMap(({ desk, order }) => {
    const proposed = proposalsAt(desk, proposals)[0]?.order ?? null;
    const isOpen = order === null && proposed !== null && refusal(desk, proposed) === null;
    return isOpen ? [{ desk, order: proposed }] : [];
  });

export interface Deal {
  /** What one press may take: an acceptance binds, so it is taken by itself, and so is an offer that would contradict it. */
  readonly together: ReturnType<typeof openProposals>;
  /** `both`: an acceptance and an offer are to be sealed; `either`: they are proposed; `accept`: an acceptance waits. */
  readonly note: 'both' | 'either' | 'accept' | null;
}

/** How what is proposed and what stands at the desks go together. */
export const dealOf = (rows: ReturnType<typeof standing>, open: ReturnType<typeof openProposals>): Deal => {
  const stand = rows.flatMap(({ order }) => order ?? []);
  const all = [...stand, ...open.map(({ order }) => order)];
  const contradicts = (order: Order): boolean => all.some((other) => contradict(order, other));
  const together = open.filter(({ order }) => !accepts(order) && !contradicts(order));
  if (clashes(rows)) return { together, note: 'both' };
  if (all.some(accepts) && all.some(offers)) return { together, note: 'either' };
  return { together, note: open.some(({ order }) => accepts(order)) ? 'accept' : null };
};

/** Whether an acceptance and an offer stand, one of which can still be taken away. */
const clashes = (rows: ReturnType<typeof standing>): boolean =>
  rows.some(
    ({ order, given }) =>
      order !== null &&
      !given &&
      rows.some((other) => other.order !== null && contradict(order, other.order)),
  );

const CARRIERS: readonly Order['kind'][] = ['P5', 'C1', 'C2', 'C3', 'K1', 'K2'];

/** Orders that carry the students' own words: what goes to the other side as a letter, or is said to it aloud. */
export const carriesWords = ({ kind }: Order): boolean => CARRIERS.includes(kind);

/** Every desk's order as it would be sealed now. */
export const standing = (
  drafts: { readonly [desk in Desk]: Order | null },
  given: { readonly [desk in Desk]: Order | null } | undefined,
): { readonly desk: Desk; readonly order: Order | null; readonly given: boolean }[] =>
  DESKS.map((desk) => {
    const is = given?.[desk] ?? null;
    return { desk, order: is ?? drafts[desk], given: is !== null };
  });
