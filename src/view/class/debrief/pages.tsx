/** The debrief as each page of a class shows it. */
import { useState } from 'react';
import type { ControlView, ProjectorView, SeatView } from '../../../classroom/types.ts';
import type { ClassPage } from '../../../store/classroom.ts';
import { ClassPrint, printedOf } from '../print/ClassPrint.tsx';
import { ClassDebrief } from './ClassDebrief.tsx';
import { BookRow, KeepStep } from './KeepStep.tsx';
import { OwnStep } from './OwnStep.tsx';
import { WorkStep } from './WorkStep.tsx';

type ControlPageDoors = Pick<ClassPage, 'ask' | 'after' | 'scenario'>;

interface PageProps<View> {
  readonly page: Pick<ClassPage, 'ask' | 'after'>;
  readonly view: View;
}

/** Needs the words of the room's scenario around it, like every panel; nothing before the debrief has begun. */
export function SeatDebrief({ page, view: { debrief, evidence, me } }: PageProps<SeatView>) {
  if (debrief === null) return null;
  const [episode] = debrief.episodes;
  return (
    <ClassDebrief
      audience="seat"
      page={page}
      debrief={debrief}
      answers={evidence?.answers ?? []}
      own={{
        own: (story) => (
          <>
            <OwnStep story={story} seat={me.seat} evidence={evidence} rubric={debrief.rubric} />
            {episode === undefined ? null : (
              <ul className="keep">
                <BookRow episode={episode} stopped={story.stopped} after={page.after} />
              </ul>
            )}
          </>
        ),
      }}
    />
  );
}

export function WallDebrief({ page, view: { debrief } }: PageProps<ProjectorView>) {
  return debrief === null ? null : (
    <ClassDebrief audience="projector" page={page} debrief={debrief} answers={[]} />
  );
}

/** Also the way to what is printed afterwards. */
export function ControlDebrief({ page, view }: PageProps<ControlView> & { readonly page: ControlPageDoors }) {
  const [printing, setPrinting] = useState(false);
  const { debrief } = view;
  if (debrief === null) return null;
  if (printing) return <ClassPrint {...printedOf(view)} page={page} onClose={() => setPrinting(false)} />;
  return (
    <ClassDebrief
      audience="control"
      page={page}
      debrief={debrief}
      answers={[]}
      own={{
        work: () => <WorkStep view={view} rubric={debrief.rubric} ask={page.ask} />,
        keep: (story, world) => (
          <KeepStep
            view={view}
            debrief={debrief}
            story={story}
            episode={debrief.episodes[world]}
            after={page.after}
            onPrint={() => setPrinting(true)}
          />
        ),
      }}
    />
  );
}
