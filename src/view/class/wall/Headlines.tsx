/** What the world knows since the last turn, and the papers that are out. */
import type { Paper, ProjectorView } from '../../../classroom/types.ts';
import { useWords } from '../../panels/context.tsx';
import { authorName } from '../control/chairWords.ts';
import { headlinesOf } from './publicNews.ts';

export interface HeadlinesProps {
  readonly world: ProjectorView['worlds'][number];
  readonly papers: readonly Paper[];
  /** So many are shown, the newest papers first. */
  readonly most: number;
}

export function Headlines({ world, papers, most }: HeadlinesProps) {
  const words = useWords();
  const { text } = words;
  const out = papers.filter(({ state, kind }) => state === 'sent' && kind !== 'letter').toReversed();
  const lines = headlinesOf(words, world);
  return (
    <section className="wall-news" aria-live="polite" aria-label={text.say('wall.news')}>
      <h2 className="label">{text.say('wall.news')}</h2>
      {out.length === 0 && lines.length === 0 ? <p>{words.names.of(words.scenario.summary)}</p> : null}
      <ul>
        {out.slice(0, 3).map((paper) => (
          <li key={paper.id} className="wall-paper">
            <b>{authorName(words, paper)}</b> <bdi>{paper.text}</bdi>
          </li>
        ))}
        {lines.slice(0, Math.max(1, most - Math.min(3, out.length))).map((line) => (
          <li key={line.key} className={line.grave ? 'wall-grave' : undefined}>
            {line.body === '' ? line.title : <b>{line.title}</b>}
            {line.body === '' ? null : <span className="wall-body">{line.body}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
