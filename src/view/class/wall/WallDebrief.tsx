/** The debrief on the wall: the step that the teacher has opened in the control room, and nothing to press. */
import '../../styles/debrief.css';
import '../../styles/classDebrief.css';
import '../../styles/wallDebrief.css';
import { DEBRIEF_STEPS, type DebriefPlace } from '../../../classroom/types.ts';
import type { DebriefPart } from '../../../classroom/viewTypes.ts';
import type { ClassStory } from '../../../debrief/classTypes.ts';
import type { ClassPage } from '../../../store/classroom.ts';
import { useWords } from '../../panels/context.tsx';
import { Waiting } from '../debrief/ClassDebrief.tsx';
import { EndedStep } from '../debrief/EndedStep.tsx';
import { PulseStep } from '../debrief/PulseStep.tsx';
import { RiskStep } from '../debrief/RiskStep.tsx';
import { TalkStep } from '../debrief/TalkStep.tsx';
import { TicketStep } from '../debrief/TicketStep.tsx';
import { useStory } from '../debrief/useStory.ts';
import { shownAt } from '../debrief/walk.ts';
import { Fitted } from './Fitted.tsx';
import { WallPanes } from './WallPanes.tsx';
import { WallPast } from './WallPast.tsx';

export interface WallDebriefProps {
  readonly page: Pick<ClassPage, 'after'>;
  readonly debrief: DebriefPart;
  readonly place: DebriefPlace;
}

export function WallDebrief({ page, debrief, place }: WallDebriefProps) {
  const { scenario } = useWords();
  const { story, again } = useStory(page.after, scenario, debrief.episodes[place.world]);
  const { step } = place;
  return (
    <Fitted>
      <div className={`class-debrief-projector wall-step wall-step-${step}`} aria-live="polite">
        {step === 'pulse' ? <PulseStep counts={debrief.pulse} ask={null} /> : null}
        {step === 'ticket' ? <TicketStep answers={[]} ask={null} /> : null}
        {step === 'pulse' || step === 'ticket' ? null : story.kind === 'told' ? (
          <Told story={story} place={place} />
        ) : (
          <Waiting failed={story.kind === 'failed'} onAgain={again} />
        )}
      </div>
    </Fitted>
  );
}

function Told({ story, place }: { readonly story: ClassStory; readonly place: DebriefPlace }) {
  const { debrief } = story;
  const at = shownAt(place, debrief);
  switch (place.step) {
    case 'ended':
      return <EndedStep story={story} />;
    case 'panes':
      return <WallPanes debrief={debrief} at={at} />;
    case 'risk':
      return <RiskStep debrief={debrief} />;
    case 'past':
      return <WallPast debrief={debrief} at={at} />;
    case 'talk':
      return <TalkStep debrief={debrief} at={at} />;
    case 'pulse':
    case 'ticket':
      return null;
  }
}

/** Which of the steps it is, and of which world where there are two. */
export function WallStepName({ debrief, place }: Omit<WallDebriefProps, 'page'>) {
  const { text } = useWords();
  const { step, world } = place;
  return (
    <>
      <h1>{text.say(`classDebrief.step.${step}`)}</h1>
      {debrief.episodes.length < 2 ? null : <p>{text.say('classDebrief.world', { n: world + 1 })}</p>}
      <p className="wall-phase-name">
        {text.say('wall.step', { n: DEBRIEF_STEPS.indexOf(step) + 1, count: DEBRIEF_STEPS.length })}
      </p>
    </>
  );
}
