/** The debrief of a class, step by step, at a seat, in the control room and on the wall. */
import { Activity, type ReactNode, useEffect, useRef, useState } from 'react';
import '../../styles/debrief.css';
import '../../styles/classDebrief.css';
import type { DebriefPart } from '../../../classroom/types.ts';
import type { ClassStory } from '../../../debrief/classTypes.ts';
import type { ClassPage } from '../../../store/classroom.ts';
import { useWords } from '../../panels/context.tsx';
import { EndedStep } from './EndedStep.tsx';
import { PanesStep } from './PanesStep.tsx';
import { PastStep } from './PastStep.tsx';
import { PulseStep } from './PulseStep.tsx';
import { RiskStep } from './RiskStep.tsx';
import { type Audience, MINUTES, STEPS, type StepId } from './steps.ts';
import { TalkStep } from './TalkStep.tsx';
import { TicketStep } from './TicketStep.tsx';
import { useStory } from './useStory.ts';

/** Steps that only some pages have; each is given the story of the world shown, and which world it is, from 0. */
export type OwnSteps = Partial<
  Record<'own' | 'work' | 'keep', (story: ClassStory, world: number) => ReactNode>
>;

export interface ClassDebriefProps {
  readonly audience: Audience;
  readonly page: Pick<ClassPage, 'ask' | 'after'>;
  readonly debrief: DebriefPart;
  /** What this seat has handed in. */
  readonly answers: readonly string[];
  readonly own?: OwnSteps;
}

export function ClassDebrief({ audience, page, debrief, answers, own = {} }: ClassDebriefProps) {
  const { text, scenario } = useWords();
  const [world, setWorld] = useState(0);
  const [step, setStep] = useState<StepId>('pulse');
  const { story, again } = useStory(page.after, scenario, debrief.episodes[world]);
  const heading = useFocusOn(step);
  const ask = audience === 'seat' ? page.ask : null;
  const isTold = step !== 'pulse' && step !== 'ticket';
  return (
    <section className={`class-debrief class-debrief-${audience}`} aria-labelledby="class-debrief-title">
      <header className="class-debrief-head">
        <h2 id="class-debrief-title">{text.say('classDebrief.title')}</h2>
        <Worlds count={debrief.episodes.length} shown={world} onWorld={setWorld} />
      </header>
      <Steps steps={STEPS[audience]} shown={step} onStep={setStep} />
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
        {isTold && story.kind !== 'told' ? (
          <Waiting failed={story.kind === 'failed'} onAgain={again} />
        ) : null}
        {isTold && story.kind === 'told' ? <Told step={step} story={story} world={world} own={own} /> : null}
      </section>
      <Way steps={STEPS[audience]} shown={step} onStep={setStep} />
    </section>
  );
}

/** A step that needs no story; what was typed or chosen in it stays while the reader looks at another. */
function Kept({ shown, children }: { readonly shown: boolean; readonly children: ReactNode }) {
  return <Activity mode={shown ? 'visible' : 'hidden'}>{children}</Activity>;
}

/** Moves the reader to the heading of each step but the first, which the page opens on. */
function useFocusOn(step: StepId) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(step);
  useEffect(() => {
    if (first.current !== step) heading.current?.focus();
    first.current = step;
  }, [step]);
  return heading;
}

interface ToldProps {
  readonly step: Exclude<StepId, 'pulse' | 'ticket'>;
  readonly story: ClassStory;
  readonly world: number;
  readonly own: OwnSteps;
}

function Told({ step, story, world, own }: ToldProps): ReactNode {
  switch (step) {
    case 'ended':
      return <EndedStep story={story} />;
    case 'panes':
      return <PanesStep debrief={story.debrief} />;
    case 'risk':
      return <RiskStep debrief={story.debrief} />;
    case 'past':
      return <PastStep debrief={story.debrief} />;
    case 'talk':
      return <TalkStep debrief={story.debrief} />;
    case 'own':
    case 'work':
    case 'keep':
      return own[step]?.(story, world) ?? null;
  }
}

function Waiting({ failed, onAgain }: { readonly failed: boolean; readonly onAgain: () => void }) {
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

interface WorldsProps {
  readonly count: number;
  readonly shown: number;
  readonly onWorld: (world: number) => void;
}

function Worlds({ count, shown, onWorld }: WorldsProps) {
  const { text } = useWords();
  if (count < 2) return null;
  return (
    <fieldset className="row">
      <legend className="hidden">{text.say('classDebrief.worlds')}</legend>
      {Array.from({ length: count }, (_, world) => world).map((world) => (
        <button
          key={world}
          type="button"
          className="button button-small"
          aria-pressed={world === shown}
          onClick={() => onWorld(world)}
        >
          {text.say('classDebrief.world', { n: world + 1 })}
        </button>
      ))}
    </fieldset>
  );
}

interface StepsProps {
  readonly steps: readonly StepId[];
  readonly shown: StepId;
  readonly onStep: (step: StepId) => void;
}

function Steps({ steps, shown, onStep }: StepsProps) {
  const { text } = useWords();
  return (
    <nav aria-label={text.say('classDebrief.steps')}>
      <ol className="class-steps">
        {steps.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === shown ? 'step' : undefined}
              onClick={() => onStep(step)}
            >
              <span aria-hidden="true">{index + 1}</span> {text.say(`classDebrief.step.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The foot: where one is, back and on. */
function Way({ steps, shown, onStep }: StepsProps) {
  const { text } = useWords();
  const at = steps.indexOf(shown);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <footer className="class-way row">
      <p className="quiet">
        {text.say('classDebrief.place', { n: at + 1, count: steps.length, minutes: MINUTES[shown] })}
      </p>
      {before === undefined ? null : (
        <button type="button" className="button" onClick={() => onStep(before)}>
          {text.say('classDebrief.back')}
        </button>
      )}
      {after === undefined ? null : (
        <button type="button" className="button button-main" onClick={() => onStep(after)}>
          {text.say('classDebrief.next', { step: text.say(`classDebrief.step.${after}`) })}
        </button>
      )}
    </footer>
  );
}
