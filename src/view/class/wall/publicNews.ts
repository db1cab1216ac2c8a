/** What the world knows of the last turn, as headlines. Pure. */
import type { ProjectorView } from '../../../classroom/types.ts';
import { papersOf } from '../../panels/model/cables.ts';
import { linesOf } from '../../panels/model/lines.ts';
import type { Words } from '../../panels/words/words.ts';

export interface Headline {
  readonly key: string;
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
    .filter(({ at, form }) => form === 'press' && at >= from)
    .map(({ key, title, body }) => ({ key: `paper ${key}`, ...titled(title, body), grave: false }));
  const lines = linesOf(words, known, from)
    .filter(({ code }) => code !== 'told' && code !== 'leaked' && code !== 'heard')
    .map(({ at, text, grave }) => ({ key: `line ${at}`, title: text, body: '', grave }));
  return [...told, ...lines];
}

const titled = (title: string, body: string) => (title === '' ? { title: body, body: '' } : { title, body });
