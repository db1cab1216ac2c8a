/** What is printed after a class: the report of each game, and a sheet a seat with its evidence beside the rubric. */
import type { ReactNode } from 'react';
import type { DebriefPart } from '../../../classroom/viewTypes.ts';
import type { ClassStory } from '../../../debrief/classTypes.ts';
import type { Episode } from '../../../engine/types.ts';
import type { AfterClass } from '../../../store/afterClass.ts';
import { useWords } from '../../panels/context.tsx';
import { Report } from '../../panels/debrief/report/Report.tsx';
import { EvidenceList } from '../debrief/EvidenceList.tsx';
import { everySeat, type Seated } from '../debrief/everySeat.ts';
import { rubricOf } from '../debrief/rubric.ts';
import { lastSeat, seatsHeld } from '../debrief/seatWords.ts';
import { useStory } from '../debrief/useStory.ts';

interface AfterProps {
  readonly debrief: DebriefPart;
  readonly after: Pick<AfterClass, 'story'>;
}

interface EvidenceProps extends AfterProps {
  readonly seated: Seated;
}

/** Nothing until a game has been told, and a line where it cannot be. */
function WithStory({
  episode,
  after,
  children,
}: Pick<AfterProps, 'after'> & {
  readonly episode: Episode;
  readonly children: (story: ClassStory) => ReactNode;
}) {
  const { text, scenario } = useWords();
  const { story } = useStory(after, scenario, episode);
  if (story.kind === 'told') return children(story);
  return <p>{text.say(story.kind === 'opening' ? 'classDebrief.opening' : 'classDebrief.failed')}</p>;
}

export function ReportSheets({ debrief, after }: AfterProps) {
  const { text } = useWords();
  return debrief.episodes.map((episode, world) => (
    <WithStory key={episode.seed} episode={episode} after={after}>
      {(story) => (
        <div className="class-page">
          {debrief.episodes.length === 1 ? null : <p>{text.say('classDebrief.world', { n: world + 1 })}</p>}
          {story.stopped ? (
            <p>{text.say('classDebrief.stopped', { turns: story.debrief.turns.length })}</p>
          ) : null}
          <Report debrief={story.debrief} mode={null} papers={null} ledger={null} />
        </div>
      )}
    </WithStory>
  ));
}

export function EvidenceSheets({ debrief, after, seated }: EvidenceProps) {
  const words = useWords();
  const worlds = debrief.episodes.length;
  return debrief.episodes.map((episode, world) => (
    <WithStory key={episode.seed} episode={episode} after={after}>
      {(story) =>
        everySeat(words, seated)
          .filter(({ seat, evidence }) => lastSeat(seat, evidence)?.world === world)
          .map(({ key, name, seat, evidence }) => (
            <section key={key} className="class-page evidence-sheet">
              <h2>{name}</h2>
              <p>{seatsHeld(words, seat, evidence, worlds)}</p>
              <EvidenceList debrief={story.debrief} seat={seat} evidence={evidence} />
              <RubricBoxes lines={debrief.rubric} />
            </section>
          ))
      }
    </WithStory>
  ));
}

const MARKS = ['no', 'partly', 'yes'] as const;

function RubricBoxes({ lines }: { readonly lines: readonly string[] }) {
  const { text } = useWords();
  return (
    <table className="rubric-boxes">
      <caption>{text.say('classDebrief.rubric')}</caption>
      <tbody>
        {rubricOf(text, lines).map((line) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            <td>
              {MARKS.map((mark) => (
                <span key={mark} className="form-box">
                  {text.say(`classDebrief.rubric.${mark}`)}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
