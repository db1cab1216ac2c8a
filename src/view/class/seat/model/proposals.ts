/** What the desks have proposed this turn, as whoever gives the orders reads it. */
import type { CabinetPart, Proposal } from '../../../../classroom/types.ts';
import type { Order } from '../../../../engine/types.ts';
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

/** Orders that carry the students' own words. */
export const carriesWords = ({ kind }: Order): boolean =>
  kind === 'P5' || kind === 'C1' || kind === 'C2' || kind === 'C3' || kind === 'K2';

/** Every desk's order as it would be sealed now. */
export const standing = (
  drafts: { readonly [desk in Desk]: Order | null },
  given: { readonly [desk in Desk]: Order | null } | undefined,
): { readonly desk: Desk; readonly order: Order | null; readonly given: boolean }[] =>
  DESKS.map((desk) => {
    const is = given?.[desk] ?? null;
    return { desk, order: is ?? drafts[desk], given: is !== null };
  });
