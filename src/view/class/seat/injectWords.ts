/** What the teacher has put in from the scenario's own list, in the scenario's words. */
import type { Words } from '../../panels/words/words.ts';

/** Its title and what is told; the id where the scenario has no such event. */
export function injectWords({ scenario, names }: Words, id: string): string {
  const event = scenario.events.find((each) => each.id === id);
  return event === undefined ? id : `${names.of(event.title)}. ${names.of(event.claim.text)}`;
}
