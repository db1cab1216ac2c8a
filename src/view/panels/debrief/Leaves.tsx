/** Three leaves beside each other: what Washington believed, what was true, what Moscow believed, topic by topic. */
import { type Comparison, type Line, TOPICS, type Topic } from '../../../debrief/types.ts';
import { useWords } from '../context.tsx';
import { lineWords, wrongWords } from './debriefWords.ts';
import { PaneMap } from './PaneMap.tsx';
import type { Pane } from './paneMarks.ts';

const PANES: readonly Pane[] = ['us', 'truth', 'ussr'];
const THEME = { us: 'washington', truth: 'truth', ussr: 'moscow' } as const;

const linesIn = (page: Comparison, pane: Pane): readonly Line[] => {
  if (pane === 'truth') return page.truth;
  return pane === 'us' ? page.washington : page.moscow;
};

interface LeavesProps {
  readonly page: Comparison;
  /** The topics told. */
  readonly only?: readonly Topic[];
}

export function Leaves({ page, only = TOPICS }: LeavesProps) {
  const { text } = useWords();
  const topics = only.filter((topic) =>
    PANES.some((pane) => linesIn(page, pane).some((line) => line.topic === topic)),
  );
  return (
    <table className="leaves" aria-labelledby="debrief-title">
      <thead>
        <tr className="leaves-row leaves-head" tabIndex={0}>
          <td className="leaves-topic" />
          {PANES.map((pane) => (
            <th key={pane} scope="col" className="leaf leaf-top" data-theme={THEME[pane]}>
              <span className="leaf-title">{text.say(`debrief.${pane}`)}</span>
              <PaneMap page={page} pane={pane} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <TopicRow key={topic} page={page} topic={topic} />
        ))}
      </tbody>
    </table>
  );
}

function TopicRow({ page, topic }: { readonly page: Comparison; readonly topic: Topic }) {
  const { text } = useWords();
  return (
    <tr className="leaves-row">
      <th scope="row" className="leaves-topic">
        {text.say(`debrief.topic.${topic}`)}
      </th>
      {PANES.map((pane) => (
        <td key={pane} className="leaf" data-theme={THEME[pane]}>
          <span className="leaf-who" aria-hidden="true">
            {text.say(`debrief.${pane}`)}
          </span>
          <LeafLines
            lines={linesIn(page, pane).filter((line) => line.topic === topic)}
            wrong={pane !== 'truth' && page.wrong[pane].includes(topic)}
          />
        </td>
      ))}
    </tr>
  );
}

function LeafLines({ lines, wrong }: { readonly lines: readonly Line[]; readonly wrong: boolean }) {
  const words = useWords();
  return lines.map((line, index) => (
    <p key={lineWords(words, line)} className={wrong ? 'leaf-wrong' : undefined}>
      {lineWords(words, line)}
      {wrong && index === 0 ? <em>{wrongWords(words, line.topic)}</em> : null}
    </p>
  ));
}
