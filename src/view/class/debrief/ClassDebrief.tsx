/** The debrief of a class, step by step, at a seat and in the control room. */
import { Activity, type ReactNode, useEffect, useRef } from 'react';
import '../../styles/debrief.css';
import '../../styles/classDebrief.css';
import type { DebriefPart } from '../../../classroom/viewTypes.ts';
import type { ClassStory } from '../../../debrief/classTypes.ts';
import type { ClassPage } from '../../../store/classroom.ts';
import { useWords } from '../../panels/context.tsx';
import { EndedStep } from './EndedStep.tsx';
import { PanesStep } from './PanesStep.tsx';
import { PastStep } from './PastStep.tsx';
import { PulseStep } from './PulseStep.tsx';
import { RiskStep } from './RiskStep.tsx';
import { STEPS, type StepId } from './steps.ts';
import { TalkStep } from './TalkStep.tsx';
import { TicketStep } from './TicketStep.tsx';
import { useArrowKeys } from './useArrowKeys.ts';
import { useStory } from './useStory.ts';
import { besideStop, Steps, Way, Worlds } from './Way.tsx';
import { type Place, type Stop, shownAt, stopsOf } from './walk.ts';

/** Steps that only some pages have; each is given the story of the world shown, and which world it is, from 0. */
export type OwnSteps = Partial<Record<'own' | 'keep', (story: ClassStory, world: number) => ReactNode>>;

export interface ClassDebriefProps {
  readonly audience: 'seat' | 'control';
  readonly page: Pick<ClassPage, 'ask' | 'after'>;
  readonly debrief: DebriefPart;
  /** What this seat has handed in. */
  readonly answers: readonly string[];
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly own?: OwnSteps;
  /** The step of every seat, which needs no story. */
  readonly work?: ReactNode;
  /** Stands between the head and the steps. */
  readonly children?: ReactNode;
}

export function ClassDebrief(props: ClassDebriefProps) {
  const { audience, page, debrief, answers, place, onPlace, own = {}, work, children } = props;
  const { text, scenario } = useWords();
  const { step, world } = place;
  const { story, again } = useStory(page.after, scenario, debrief.episodes[world]);
  const stops = stopsOf(STEPS[audience], story.kind === 'told' ? story.debrief : null);
  const goTo = (stop: Stop): void => onPlace({ ...stop, world });
  const { before, after } = besideStop(stops, place);
  useArrowKeys(audience === 'control', (by) => {
    const beside = by === 1 ? after : before;
    if (beside !== undefined) goTo(beside);
  });
  const heading = useFocusOn(step, audience === 'seat');
  const ask = audience === 'seat' ? page.ask : null;
  const isTold = step !== 'pulse' && step !== 'ticket' && step !== 'work';
  return (
    <section className={`class-debrief class-debrief-${audience}`} aria-labelledby="class-debrief-title">
      <header className="class-debrief-head">
        <h2 id="class-debrief-title">{text.say('classDebrief.title')}</h2>
        {children}
        <Worlds
          count={debrief.episodes.length}
          shown={world}
          onWorld={(chosen) => onPlace({ step, world: chosen, at: null })}
        />
      </header>
      <Steps
        steps={STEPS[audience]}
        shown={step}
        onStep={(chosen) => goTo(stops.find((stop) => stop.step === chosen) ?? { step: chosen, at: null })}
      />
      <section className="class-step debrief" aria-labelledby="class-step-title">
        <h2 id="class-step-title" ref={heading} tabIndex={-1}>
          {text.say(`classDebrief.step.${step}`)}
        </h2>
        <Kept shown={step === 'pulse'}>
          <PulseStep counts={debrief.pulse} ask={ask} />
        </Kept>
        <Kept shown={step === 'ticket'}>
          <TicketStep answers={answers} ask={ask} />
        </Kept>
        {work === undefined ? null : <Kept shown={step === 'work'}>{work}</Kept>}
        {isTold && story.kind !== 'told' ? (
          <Waiting failed={story.kind === 'failed'} onAgain={again} />
        ) : null}
        {isTold && story.kind === 'told' ? (
          <Told step={step} story={story} place={place} own={own} onStop={goTo} />
        ) : null}
      </section>
      <Way stops={stops} shown={place} onStop={goTo} />
    </section>
  );
}

/** A step that needs no story; what was typed or chosen in it stays while the reader looks at another. */
function Kept({ shown, children }: { readonly shown: boolean; readonly children: ReactNode }) {
  return <Activity mode={shown ? 'visible' : 'hidden'}>{children}</Activity>;
}

/** Moves a reader to the heading of each step but the first; who drives stays at the keys. */
function useFocusOn(step: StepId, moves: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(step);
  useEffect(() => {
    if (moves && first.current !== step) heading.current?.focus();
    first.current = step;
  }, [step, moves]);
  return heading;
}

interface ToldProps {
  readonly step: Exclude<StepId, 'pulse' | 'ticket' | 'work'>;
  readonly story: ClassStory;
  readonly place: Place;
  readonly own: OwnSteps;
  readonly onStop: (stop: Stop) => void;
}

function Told({ step, story, place, own, onStop }: ToldProps): ReactNode {
  const { debrief } = story;
  const at = shownAt(place, debrief);
  const onAt = (chosen: number): void => onStop({ step, at: chosen });
  switch (step) {
    case 'ended':
      return <EndedStep story={story} />;
    case 'panes':
      return <PanesStep debrief={debrief} at={at} onAt={onAt} />;
    case 'risk':
      return <RiskStep debrief={debrief} />;
    case 'past':
      return <PastStep debrief={debrief} at={at} onAt={onAt} />;
    case 'talk':
      return <TalkStep debrief={debrief} at={at} />;
    case 'own':
    case 'keep':
      return own[step]?.(story, place.world) ?? null;
  }
}

interface WaitingProps {
  readonly failed: boolean;
  readonly onAgain: () => void;
}

export function Waiting({ failed, onAgain }: WaitingProps) {
  const { text } = useWords();
  if (!failed)
    return (
      <p className="quiet" role="status">
        {text.say('classDebrief.opening')}
      </p>
    );
  return (
    <p role="alert">
      {text.say('classDebrief.failed')}{' '}
      <button type="button" className="button button-small" onClick={onAgain}>
        {text.say('classDebrief.again')}
      </button>
    </p>
  );
}
