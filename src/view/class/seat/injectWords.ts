/** What the teacher has put in from the scenario's own list, in the scenario's words. */
import { injectsOf } from '../../../classroom/injects.ts';
import type { Words } from '../../panels/words/words.ts';

/** Its title and what is told; the id where the list has no such entry. */
export function injectWords({ scenario, names }: Words, id: string): string {
  const found = injectsOf(scenario).find((each) => each.id === id);
  return found === undefined ? id : `${names.of(found.title)}. ${names.of(found.claim.text)}`;
}
