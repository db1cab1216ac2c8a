/** News of the scenario's list that a teacher may still bring in: what nobody has been told yet. Pure. */
import { type Inject, injectsOf } from '../../../classroom/injects.ts';
import type { ControlView } from '../../../classroom/viewTypes.ts';
import type { Scenario } from '../../../scenario/types.ts';

export function injectsLeft(scenario: Scenario, { papers, worlds }: ControlView): readonly Inject[] {
  const used = new Set(papers.map(({ inject }) => inject));
  const told = new Set(
    worlds.flatMap(({ log }) => log.filter(({ code }) => code === 'told').map(({ params }) => params.id)),
  );
  return injectsOf(scenario).filter(({ id }) => !told.has(id) && !used.has(id));
}
