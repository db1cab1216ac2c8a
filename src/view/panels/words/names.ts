/** Names of ships, people, places and happenings, from the scenario's own texts. */
import type { Scenario, ScenarioTexts, TextKey } from '../../../scenario/types.ts';
import type { Target } from '../../../store/types.ts';
import type { Text } from '../../../text/text.ts';

export interface Names {
  /** A string of the scenario. A missing one is shown in brackets, so that an author sees it at once. */
  readonly of: (key: TextKey) => string;
  readonly ship: (id: string) => string;
  readonly submarine: (id: string) => string;
  readonly event: (id: string) => string;
  readonly opening: (id: string) => string;
  readonly target: (target: Target) => string;
}

export function openNames(text: Text, scenario: Scenario, texts: ScenarioTexts): Names {
  const of = (key: TextKey) => texts[key] ?? `[${key}]`;
  const nameIn = (list: readonly { readonly id: string; readonly name: TextKey }[], id: string) => {
    const found = list.find((entry) => entry.id === id);
    return found === undefined ? id : of(found.name);
  };
  const titleIn = (list: readonly { readonly id: string; readonly title: TextKey }[], id: string) => {
    const found = list.find((entry) => entry.id === id);
    return found === undefined ? id : of(found.title);
  };
  return {
    of,
    ship: (id) => nameIn([...scenario.ships, ...scenario.warships], id),
    submarine: (id) => nameIn(scenario.submarines, id),
    event: (id) => titleIn(scenario.events, id),
    opening: (id) => titleIn(scenario.openings, id),
    target: (target) => targetName(text, scenario, target, nameIn),
  };
}

type NameIn = (list: readonly { readonly id: string; readonly name: TextKey }[], id: string) => string;

function targetName(text: Text, scenario: Scenario, { kind, id }: Target, nameIn: NameIn): string {
  switch (kind) {
    case 'ship':
      return nameIn([...scenario.ships, ...scenario.warships], id);
    case 'site':
      return nameIn(scenario.sites, id);
    case 'submarine':
      return nameIn(scenario.submarines, id);
    case 'line':
      return text.say('situation.line');
    case 'capital':
      return text.say(id === 'us' ? 'side.us' : 'side.ussr');
    case 'place': {
      const key = `map.place.${id}`;
      return text.has(key) ? text.say(key) : id;
    }
  }
}
