/** What the world knows of the last turn, and the papers that are out, as headlines. Pure. */
import { injectsOf } from '../../../classroom/injects.ts';
import type { Paper, ProjectorView } from '../../../classroom/viewTypes.ts';
import { papersOf } from '../../panels/model/cables.ts';
import { linesOf } from '../../panels/model/lines.ts';
import type { Words } from '../../panels/words/words.ts';
import { authorName } from '../control/chairWords.ts';

export interface Headline {
  readonly key: string;
  /** Whose words they are; empty for what simply happened. */
  readonly author: string;
  readonly title: string;
  /** Empty where the title says it all. */
  readonly body: string;
  readonly grave: boolean;
}

type World = ProjectorView['worlds'][number];

/** Scenario news of the last turn first, in full, then what happened, line by line. What nobody outside may know is not in a public log. */
export function headlinesOf(words: Words, { game, log }: World): readonly Headline[] {
  const known = log.filter(({ to }) => to === 'public');
  const from = log.slice(0, game.resolutionFrom).filter(({ to }) => to === 'public').length;
  const told = papersOf(words, known)
    .filter(({ at, form, isSaid }) => form === 'press' && !isSaid && at >= from)
    .map(({ key, title, body }) => ({
      key: `paper ${key}`,
      author: '',
      title: title === '' ? body : title,
      body: title === '' ? '' : body,
      grave: false,
    }));
  const lines = linesOf(words, known, { from })
    .filter(({ code }) => code !== 'told' && code !== 'leaked' && code !== 'heard')
    .map(({ at, text, grave }) => ({ key: `line ${at}`, author: '', title: text, body: '', grave }));
  return [...told, ...lines];
}

/** Notices of outsiders and news that the teacher has brought in, the newest first. */
export const paperHeadlines = (words: Words, papers: readonly Paper[]): readonly Headline[] =>
  papers
    .filter(({ state, kind }) => state === 'sent' && kind !== 'letter')
    .toReversed()
    .map((paper) => ({
      key: `${paper.kind} ${paper.id}`,
      author: paper.kind === 'inject' ? words.text.say('wall.inject') : authorName(words, paper),
      ...paperWords(words, paper),
      grave: false,
    }));

function paperWords({ scenario, names }: Words, { inject, text }: Paper): Pick<Headline, 'title' | 'body'> {
  const found = inject === null ? undefined : injectsOf(scenario).find(({ id }) => id === inject);
  return found === undefined
    ? { title: text, body: '' }
    : { title: names.of(found.title), body: names.of(found.claim.text) };
}
