/** The numbers the rules run on: levels, chances, who may give which order. */
import {
  CHANNELS,
  DESKS,
  type Desk,
  type Fault,
  ISSUES,
  LEVELS,
  type OrderKind,
  type Scenario,
  SIDES,
} from '../types.ts';
import { type Check, fault, incomplete } from './check.ts';

export const TERMS: Check = {
  needs: ['terms'],
  find: ({ terms }) =>
    ISSUES.flatMap((issue) =>
      terms[issue].length === LEVELS[issue].length
        ? []
        : [fault(`terms.${issue}`, 'wrong-number-of-levels', terms[issue].length)],
    ),
};

export const CHANCES: readonly Check[] = [
  {
    needs: ['channels'],
    find: ({ channels }) =>
      CHANNELS.flatMap((channel) =>
        incomplete(
          `channels.${channel}.delays`,
          channels[channel].delays.map((delay) => delay.ppm),
        ),
      ),
  },
  {
    needs: ['hazard'],
    find: ({ hazard }) => incomplete('hazard.severityPpm', Object.values(hazard.severityPpm)),
  },
  {
    needs: ['initial'],
    find: ({ initial }) => incomplete('initial.types', Object.values(initial.types)),
  },
];

export const STAKES: Check = {
  needs: ['initial'],
  find: ({ initial }) =>
    SIDES.flatMap((side) =>
      initial.stakes[side].length === ISSUES.length
        ? []
        : [fault(`initial.stakes.${side}`, 'wrong-number-of-issues', initial.stakes[side].length)],
    ),
};

/** The desk each letter of an order's kind belongs to; K1, K3 and K6 may be given in public too. */
const HOME_DESK: { readonly [letter: string]: Desk } = {
  I: 'intelligence',
  M: 'military',
  B: 'military',
  S: 'military',
  P: 'public',
  U: 'public',
  C: 'private',
  K: 'private',
};

const IN_PUBLIC: readonly OrderKind[] = ['K1', 'K3', 'K6'];

const mayServe = (kind: OrderKind, desk: Desk): boolean =>
  HOME_DESK[kind.charAt(0)] === desk || (desk === 'public' && IN_PUBLIC.includes(kind));

const strangeDesks = ([kind, rule]: readonly [string, { desks: readonly Desk[] }]): readonly Fault[] =>
  DESKS.filter((desk) => rule.desks.includes(desk) && !mayServe(kind as OrderKind, desk)).map((desk) =>
    fault(`orders.${kind}.desks`, 'wrong-desk', desk),
  );

export const ORDERS: Check = {
  needs: ['orders'],
  find: ({ orders }: Scenario) => Object.entries(orders).flatMap(strangeDesks),
};
