/** Orders as a case writes them: the engine's own fields, but clauses, issues and levels by their names. */
import * as v from 'valibot';
import { type Order, PUBLICITIES } from '../../../src/engine/types.ts';
import { isOrder } from '../../../src/engine/wellFormed.ts';
import { ORDER_SHAPE } from '../../../src/scenario/orderShape.ts';
import { DESKS, ISSUES, type Issue, LEVELS } from '../../../src/scenario/types.ts';

/** `missiles`, or `quiet-later, secret`: a level and, where it is not public, who is told. */
const clause = (issue: Issue) =>
  v.picklist(LEVELS[issue].flatMap((level) => [level, ...PUBLICITIES.map((told) => `${level}, ${told}`)]));

const OFFER = v.strictObject({
  weapons: v.exactOptional(clause('weapons')),
  verification: v.exactOptional(clause('verification')),
  invasion: v.exactOptional(clause('invasion')),
  jupiters: v.exactOptional(clause('jupiters')),
  quarantine: v.exactOptional(clause('quarantine')),
});
type Offer = v.InferOutput<typeof OFFER>;

const WRITTEN = v.looseObject({
  kind: v.string(),
  desk: v.exactOptional(v.picklist(DESKS)),
  hours: v.exactOptional(v.number()),
  act: v.exactOptional(v.string()),
  offer: v.exactOptional(OFFER),
  issue: v.exactOptional(v.picklist(ISSUES)),
  level: v.exactOptional(v.string()),
  publicity: v.exactOptional(v.picklist(PUBLICITIES)),
});

const levelNumber = (issue: Issue, level: string): number =>
  LEVELS[issue].findIndex((known) => known === level);

/** What an offer does not name stays as it is: no gift, and the line kept. */
const bundleFrom = (offer: Offer): { readonly terms: number[]; readonly publicity: number[] } => {
  const clauses = ISSUES.map((issue) => (offer[issue] ?? LEVELS[issue][0]).split(', '));
  return {
    terms: clauses.map(([level = ''], index) => levelNumber(ISSUES[index] ?? 'weapons', level)),
    publicity: clauses.map(([, told]) => PUBLICITIES.findIndex((known) => known === (told ?? 'public'))),
  };
};

const MESSENGERS = ['C1', 'C2', 'C3'];

/** The engine's own fields of an order; what is misspelt falls to the shape of orders. */
const fieldsOf = (written: v.InferOutput<typeof WRITTEN>): { readonly [field: string]: unknown } => {
  const { desk: _, offer, act, issue, level, publicity, hours, ...rest } = written;
  const timed = hours === undefined ? {} : { hours };
  const bundle = offer === undefined ? {} : { bundle: bundleFrom(offer) };
  if (MESSENGERS.includes(rest.kind)) {
    const { kind, ...said } = rest;
    return { kind, message: { act: act ?? 'offer', ...said, ...bundle, ...timed } };
  }
  return {
    ...rest,
    ...timed,
    ...bundle,
    ...(issue === undefined ? {} : { issue: ISSUES.indexOf(issue), level: levelNumber(issue, level ?? '') }),
    ...(publicity === undefined ? {} : { publicity: PUBLICITIES.indexOf(publicity) }),
  };
};

const GIVEN = v.strictObject({
  desk: v.exactOptional(v.picklist(DESKS)),
  order: v.pipe(
    ORDER_SHAPE,
    v.check((order) => isOrder(order), 'no order of the engine: mind its hours (12 to 96) and levels'),
    v.transform((order) => order as Order),
  ),
});

/** An order and, where the kind has several, its desk. */
export const ORDER = v.pipe(
  WRITTEN,
  v.transform((written) => ({
    ...(written.desk === undefined ? {} : { desk: written.desk }),
    order: fieldsOf(written),
  })),
  GIVEN,
);
export type Given = v.InferOutput<typeof ORDER>;
