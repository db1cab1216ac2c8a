/** The debrief as a seat and the control room show it. */
import { Activity, type ReactNode, useState } from 'react';
import type { ControlView, SeatView } from '../../../classroom/viewTypes.ts';
import type { ClassPage } from '../../../store/classroom.ts';
import { useAsk } from '../control/ask.ts';
import { ClassPrint, printedOf } from '../print/ClassPrint.tsx';
import { ClassDebrief } from './ClassDebrief.tsx';
import { BookRow, KeepStep } from './KeepStep.tsx';
import { OwnStep } from './OwnStep.tsx';
import { Steering } from './Steering.tsx';
import { useDriving } from './useDriving.ts';
import { WorkStep } from './WorkStep.tsx';
import { FIRST_PLACE } from './walk.ts';

type ControlPageDoors = Pick<ClassPage, 'ask' | 'after' | 'scenario'>;

interface SeatProps {
  readonly page: Pick<ClassPage, 'ask' | 'after'>;
  readonly view: SeatView;
}

/** Needs the words of the room's scenario around it, like every panel; nothing before the debrief has begun. */
export function SeatDebrief({ page, view: { debrief, evidence, me } }: SeatProps) {
  const [place, setPlace] = useState(FIRST_PLACE);
  if (debrief === null) return null;
  const [episode] = debrief.episodes;
  return (
    <ClassDebrief
      audience="seat"
      page={page}
      debrief={debrief}
      answers={evidence?.answers ?? []}
      place={place}
      onPlace={setPlace}
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

interface ControlProps {
  readonly page: ControlPageDoors;
  readonly view: ControlView;
  /** How long the record is kept; stands beside what can be taken along. */
  readonly keeping: ReactNode;
}

/** Also the way to what is printed afterwards; what was typed stays meanwhile. */
export function ControlDebrief({ page, view, keeping }: ControlProps) {
  const [printing, setPrinting] = useState(false);
  if (view.debrief === null) return null;
  return (
    <>
      {printing ? <ClassPrint {...printedOf(view)} page={page} onClose={() => setPrinting(false)} /> : null}
      <Activity mode={printing ? 'hidden' : 'visible'}>
        <Driven page={page} view={view} keeping={keeping} onPrint={() => setPrinting(true)} />
      </Activity>
    </>
  );
}

function Driven({ page, view, keeping, onPrint }: ControlProps & { readonly onPrint: () => void }) {
  const driving = useDriving(view.place, useAsk());
  const { debrief } = view;
  if (debrief === null) return null;
  return (
    <ClassDebrief
      audience="control"
      page={page}
      debrief={debrief}
      answers={[]}
      place={driving.place}
      onPlace={driving.go}
      work={<WorkStep view={view} rubric={debrief.rubric} ask={page.ask} />}
      own={{
        keep: (story, world) => (
          <>
            {keeping}
            <KeepStep
              view={view}
              debrief={debrief}
              story={story}
              episode={debrief.episodes[world]}
              after={page.after}
              onPrint={onPrint}
            />
          </>
        ),
      }}
    >
      {view.class.clock.phase.kind === 'debrief' ? (
        <Steering
          driving={driving}
          wall={view.class.wall}
          told={view.place}
          worlds={debrief.episodes.length}
        />
      ) : null}
    </ClassDebrief>
  );
}
