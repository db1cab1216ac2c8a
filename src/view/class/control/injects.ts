/** News of the scenario that a teacher may bring in: what the world could come to know and has not been told. Pure. */
import type { ControlView } from '../../../classroom/types.ts';
import type { Scenario, TextKey } from '../../../scenario/types.ts';

export interface Inject {
  readonly id: string;
  readonly title: TextKey;
  readonly words: TextKey;
}

export function injectsOf(scenario: Scenario, view: ControlView): readonly Inject[] {
  const used = new Set(view.papers.map(({ inject }) => inject));
  const told = new Set(
    view.worlds.flatMap(({ log }) =>
      log.filter(({ code }) => code === 'told').map(({ params }) => params.id),
    ),
  );
  return scenario.events
    .filter(({ id, to }) => to === 'public' && !told.has(id) && !used.has(id))
    .map(({ id, title, claim }) => ({ id, title, words: claim.text }));
}
