/** What the world knows since the last turn, and the papers that are out. */
import type { Paper, ProjectorView } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { type Headline, headlinesOf, openingOf, paperHeadlines } from './publicNews.ts';

export interface HeadlinesProps {
  readonly world: ProjectorView['worlds'][number];
  readonly papers: readonly Paper[];
  /** So many are shown, the newest papers first. */
  readonly most: number;
  /** Where a turn is being told, whose news is not here yet; null while none is. */
  readonly telling: 'seats' | 'screen' | null;
}

/** Papers that are shown beside what happened. */
const MOST_PAPERS = 3;

export function Headlines({ world, papers, most, telling }: HeadlinesProps) {
  const words = useWords();
  const { text } = words;
  const out = paperHeadlines(words, papers).slice(0, MOST_PAPERS);
  const titles = new Set(out.map(({ title }) => title));
  const lines = headlinesOf(words, world).filter(({ title }) => !titles.has(title));
  const opening = openingOf(words, world);
  const shown = [...out, ...lines, ...opening].slice(0, most);
  return (
    <section className="wall-news" aria-live="polite" aria-label={text.say('wall.news')}>
      <h2 className="label">{text.say('wall.news')}</h2>
      {telling === null ? null : <p>{text.say('wall.telling', { where: telling })}</p>}
      {shown.length === 0 && telling === null ? <p>{text.say('wall.quiet')}</p> : null}
      <ul>
        {shown.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      {opening.length === 0 ? null : <p className="wall-ask">{text.say('seat.phrase.3')}</p>}
    </section>
  );
}

function Line({ line: { author, title, body, grave } }: { readonly line: Headline }) {
  const names = [author === '' ? '' : 'wall-paper', grave ? 'wall-grave' : ''].filter(Boolean);
  return (
    <li className={names.length === 0 ? undefined : names.join(' ')}>
      {author === '' ? null : <span className="label">{author} </span>}
      {body === '' ? <bdi>{title}</bdi> : <b>{title}</b>}
      {body === '' ? null : <span className="wall-body">{body}</span>}
    </li>
  );
}
