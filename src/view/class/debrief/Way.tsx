/** How one goes through a debrief: its steps at the head, back and on at the foot, and which world is told. */
import { DEBRIEF_STEPS } from '../../../classroom/types.ts';
import type { Text } from '../../../text/text.ts';
import { useWords } from '../../panels/context.tsx';
import { MINUTES, type StepId, sharedStep } from './steps.ts';
import { type Stop, stopOf } from './walk.ts';

interface WorldsProps {
  readonly count: number;
  readonly shown: number;
  readonly onWorld: (world: number) => void;
}

export function Worlds({ count, shown, onWorld }: WorldsProps) {
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

export function Steps({ steps, shown, onStep }: StepsProps) {
  const { text } = useWords();
  return (
    <nav aria-label={text.say('classDebrief.steps')}>
      <ol className="class-steps">
        {steps.map((step) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === shown ? 'step' : undefined}
              onClick={() => onStep(step)}
            >
              <span aria-hidden="true">{sharedStep(step) ?? '+'}</span>{' '}
              {text.say(`classDebrief.step.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface WayProps {
  readonly stops: readonly Stop[];
  readonly shown: Stop;
  readonly onStop: (stop: Stop) => void;
}

/** The stops before and after; undefined at either end. */
export const besideStop = (stops: readonly Stop[], shown: Stop) => {
  const at = stopOf(stops, shown);
  return { before: stops[at - 1], after: stops[at + 1] };
};

function placeWords({ say }: Text, step: StepId): string {
  const n = sharedStep(step);
  const minutes = MINUTES[step];
  if (n === null) return say('classDebrief.place.own', { minutes });
  return say('classDebrief.place', { n, count: DEBRIEF_STEPS.length, minutes });
}

export function Way({ stops, shown, onStop }: WayProps) {
  const { text } = useWords();
  const { before, after } = besideStop(stops, shown);
  return (
    <footer className="class-way row">
      <p className="quiet">{placeWords(text, shown.step)}</p>
      {before === undefined ? null : (
        <button type="button" className="button" onClick={() => onStop(before)}>
          {text.say('classDebrief.back')}
        </button>
      )}
      {after === undefined ? null : (
        <button type="button" className="button button-main" onClick={() => onStop(after)}>
          <NextWords shown={shown} after={after} />
        </button>
      )}
    </footer>
  );
}

function NextWords({ shown, after }: { readonly shown: Stop; readonly after: Stop }) {
  const { text } = useWords();
  const { step } = after;
  if (step !== shown.step)
    return text.say('classDebrief.next', { step: text.say(`classDebrief.step.${step}`) });
  return text.say(step === 'talk' ? 'classDebrief.talk.next' : 'classDebrief.panes.next');
}
