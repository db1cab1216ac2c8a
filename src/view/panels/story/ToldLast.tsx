/**
 * What was told last, large under the map, so that whoever watches the map need not look away to read it. The sheet beside it
 * says the same to readers of every kind.
 */
import { useWords } from '../context.tsx';
import { EffectList } from '../desk/Lines.tsx';
import type { Line } from '../model/lines.ts';
import { STEP_NAME } from '../model/steps.ts';

/** Letters beyond which a line is set smaller, so that the map keeps its height. */
const LONG = 75;

export interface ToldLastProps {
  /** Undefined before the first. */
  readonly line: Line | undefined;
  /** How much of the turn has been told; seen on small screens. */
  readonly progress: string;
}

export function ToldLast({ line, progress }: ToldLastProps) {
  const { text } = useWords();
  if (line === undefined) {
    return (
      <div className="told-last" aria-hidden="true">
        <p>{text.say('resolution.hours')}</p>
      </div>
    );
  }
  const names = ['told-last', line.grave ? 'told-grave' : '', line.text.length > LONG ? 'told-long' : ''];
  return (
    <div key={line.at} className={names.filter(Boolean).join(' ')} aria-hidden="true">
      <p className="told-head label">
        <span>{text.say(STEP_NAME[line.step])}</span>
        <span className="told-count">{progress}</span>
      </p>
      <p>{line.text}</p>
      <EffectList effects={line.effects} brief />
    </div>
  );
}
