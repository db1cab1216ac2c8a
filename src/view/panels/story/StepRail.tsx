/** The fixed order of a turn, and how far the telling has come in it. */
import { useWords } from '../context.tsx';
import { STEP_NAME, STEPS, type Step } from '../model/steps.ts';

export interface StepRailProps {
  /** Null before the first and after the last. */
  readonly now: Step | null;
  /** Steps in which something has been told. */
  readonly told: ReadonlySet<Step>;
}

export function StepRail({ now, told }: StepRailProps) {
  const { text } = useWords();
  return (
    <ol className="rail" aria-label={text.say('resolution.course')}>
      {STEPS.map((step) => (
        <li key={step} className={stateOf(step)} aria-current={step === now ? 'step' : undefined}>
          <span>{text.say(STEP_NAME[step])}</span>
        </li>
      ))}
    </ol>
  );

  function stateOf(step: Step): string {
    if (step === now) return 'rail-step rail-now';
    return told.has(step) ? 'rail-step rail-told' : 'rail-step';
  }
}
