/**
 * What each adviser favours now. A modelling choice: of the orders his desk may give, the one whose escalation weight
 * lies nearest to what his lean would like. His odds that the other side gives way start from what the side believes
 * of the other leader and are coloured by the same lean.
 */
import type { Observation, Order, OrderChoice } from '../../../engine/types.ts';
import type { Person, Scenario, Side } from '../../../scenario/types.ts';

export interface Stance {
  readonly person: Person;
  readonly order: Order | null;
  readonly choice: OrderChoice | null;
  /** Chance that the other side gives way without war, ppm, rounded to tenths. */
  readonly odds: number;
}

/** The escalation weight each lean, -2 to 2, would like. */
const LIKED: readonly number[] = [-4, -1, 2, 6, 14];
const ODDS_PER_LEAN = 100_000;

export function stancesOf(
  scenario: Scenario,
  seen: Observation,
  choices: readonly OrderChoice[],
  side: Side,
): readonly Stance[] {
  const taken = new Set<string>();
  return scenario.people
    .filter((person) => person.side === side && person.desk !== null)
    .map((person) => {
      const choice = favoured(scenario, person, choices, taken);
      if (choice !== null) taken.add(`${choice.desk} ${choice.kind}`);
      return {
        person,
        choice,
        order: choice === null ? null : variantFor(person, choice.orders),
        odds: oddsOf(seen, person),
      };
    });
}

/** Two advisers of one desk do not say the same thing while there is something else to say. */
function favoured(
  scenario: Scenario,
  person: Person,
  choices: readonly OrderChoice[],
  taken: ReadonlySet<string>,
): OrderChoice | null {
  const open = choices.filter(
    (choice) => choice.desk === person.desk && choice.refusal === null && choice.orders.length > 0,
  );
  const distance = (choice: OrderChoice) =>
    Math.abs((scenario.orders[choice.kind]?.weight ?? 0) - (LIKED[person.lean + 2] ?? 0)) +
    (taken.has(`${choice.desk} ${choice.kind}`) ? 8 : 0);
  return open.reduce<OrderChoice | null>(
    (best, choice) => (best === null || distance(choice) < distance(best) ? choice : best),
    null,
  );
}

/** Of a pair up and down, on and off, a dove takes the lower; of anything else, everyone the first. */
function variantFor({ lean }: Person, orders: readonly Order[]): Order | null {
  const lower = orders.find((order) => ('step' in order && order.step < 0) || ('on' in order && !order.on));
  return (lean < 0 ? lower : undefined) ?? orders[0] ?? null;
}

function oddsOf({ own }: Observation, { lean }: Person): number {
  const hawk = own?.common.belief[2] ?? 300_000;
  const plain = 1_000_000 - hawk + lean * ODDS_PER_LEAN;
  return Math.round(Math.max(100_000, Math.min(900_000, plain)) / 100_000) * 100_000;
}
