/** The maps of two or three moments that mattered, with the beliefs that were wrong then. */
import type { Debrief, Line, TurnPage } from '../../../../debrief/types.ts';
import { useWords } from '../../context.tsx';
import { momentOf } from '../../words/words.ts';
import { lineWords, wrongWords } from '../debriefWords.ts';
import { PaneMap } from '../PaneMap.tsx';
import type { Pane } from '../paneMarks.ts';
import { partingsOf, stillsOf } from './picks.ts';

const PANES: readonly Pane[] = ['us', 'truth', 'ussr'];

export function ReportStills({ debrief }: { readonly debrief: Debrief }) {
  const { text } = useWords();
  const stills = stillsOf(debrief);
  if (stills.length === 0) return null;
  return (
    <section>
      <h3>{text.say('report.stills')}</h3>
      {stills.map((page) => (
        <Still key={page.turn} page={page} />
      ))}
    </section>
  );
}

function Still({ page }: { readonly page: TurnPage }) {
  const words = useWords();
  const { text } = words;
  const partings = partingsOf(page);
  return (
    <table className="report-still">
      <caption>
        {text.say('report.turns.when')} {page.turn + 1}, {momentOf(words, page.hour)}
      </caption>
      <thead>
        <tr>
          <td />
          {PANES.map((pane) => (
            <th key={pane} scope="col">
              {text.say(`debrief.${pane}`)}
              <PaneMap page={page} pane={pane} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {partings.map(({ topic, ...lines }) => (
          <tr key={topic}>
            <th scope="row">{text.say(`debrief.topic.${topic}`)}</th>
            {PANES.map((pane) => (
              <td key={pane}>
                <Said line={lines[pane]} wrong={pane !== 'truth' && page.wrong[pane].includes(topic)} />
              </td>
            ))}
          </tr>
        ))}
        {partings.length === 0 ? (
          <tr>
            <td />
            <td colSpan={PANES.length}>{text.say('report.stills.same')}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

function Said({ line, wrong }: { readonly line: Line | undefined; readonly wrong: boolean }) {
  const words = useWords();
  if (line === undefined) return null;
  return (
    <>
      {lineWords(words, line)}
      {wrong ? <b> ({wrongWords(words, line.topic)})</b> : null}
    </>
  );
}
