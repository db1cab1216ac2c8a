/** A seat's own part of the game, beside the lines by which it is read. */
import type { Seat } from '../../../classroom/types.ts';
import type { EvidencePart } from '../../../classroom/viewTypes.ts';
import type { ClassStory } from '../../../debrief/classTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { rubricOf } from './rubric.ts';

interface OwnProps {
  readonly story: ClassStory;
  readonly seat: Seat | null;
  readonly evidence: EvidencePart | null;
  /** As the teacher has written it; empty for the usual lines. */
  readonly rubric: readonly string[];
}

export function OwnStep({ story, seat, evidence, rubric }: OwnProps) {
  return (
    <div className="class-own">
      <EvidenceList debrief={story.debrief} seat={seat} evidence={evidence} />
      <Rubric lines={rubric} />
    </div>
  );
}

export function Rubric({ lines }: { readonly lines: readonly string[] }) {
  const { text } = useWords();
  return (
    <aside className="class-rubric">
      <h3>{text.say('classDebrief.rubric')}</h3>
      <ul>
        {rubricOf(text, lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="quiet">{text.say('classDebrief.rubric.note')}</p>
    </aside>
  );
}
