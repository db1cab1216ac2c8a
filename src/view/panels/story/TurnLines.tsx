/** What has been told of a turn so far, under the steps of the turn. Cables are typed in. */
import type { Update } from '../../../session/port.ts';
import { useWords } from '../context.tsx';
import { EffectList } from '../desk/Lines.tsx';
import { type Line, stretchesOf } from '../model/lines.ts';
import { STEP_NAME, type Step } from '../model/steps.ts';
import { TurnAgreement } from './TurnAgreement.tsx';
import { useTyping } from './useTyping.ts';

export interface TurnLinesProps {
  readonly lines: readonly Line[];
  readonly update: Update;
  /** Seconds the latest line has; 0 types nothing. */
  readonly seconds: number;
}

export function TurnLines({ lines, update, seconds }: TurnLinesProps) {
  const { text } = useWords();
  const latest = lines.at(-1);
  return stretchesOf(lines).map((stretch) => (
    <section key={stretch[0]?.at}>
      <h2 className="label">{text.say(STEP_NAME[stretch[0]?.step ?? 'clocks'])}</h2>
      <ol className="lines">
        {stretch.map((line) => (
          <ToldLine key={line.at} line={line} update={update} seconds={line === latest ? seconds : 0} />
        ))}
      </ol>
    </section>
  ));
}

const ON_PAPER: ReadonlySet<Step> = new Set(['cables', 'messages', 'desk']);
/** Typing leaves the last part of a line's time for reading it. */
const TYPING = 0.6;

interface ToldLineProps extends Pick<TurnLinesProps, 'update' | 'seconds'> {
  readonly line: Line;
}

function ToldLine({ line, update, seconds }: ToldLineProps) {
  const onPaper = ON_PAPER.has(line.step);
  const words = useTyping<HTMLParagraphElement>(onPaper ? seconds * TYPING : 0);
  const names = ['line', line.grave ? 'line-grave' : '', onPaper ? 'line-cable' : ''];
  return (
    <li className={names.filter(Boolean).join(' ')}>
      <p ref={words}>{line.text}</p>
      {line.agreement === undefined ? null : <TurnAgreement agreement={line.agreement} update={update} />}
      <EffectList effects={line.effects} />
    </li>
  );
}
