/** A worth between no deal and the best a side could hope for, drawn; and where leaders would hold out, as a hatched stretch. */
import { useId } from 'react';
import { scaleOf } from '../model/scale.ts';

export interface BarProps {
  readonly worth: number;
  readonly hope: number;
  /** What a dove, a moderate and a hawk insist on; empty where it is known what one wants. */
  readonly insists: readonly number[];
}

/** Whoever shows it says it in words. */
export function Bar({ worth, hope, insists }: BarProps) {
  const hatch = useId();
  const at = scaleOf(worth, hope);
  const [zero, end, best] = [at(0), at(worth), at(hope)];
  const [dove, , hawk] = insists.map(at);
  return (
    <svg className="worth-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <pattern id={hatch} width="1.2" height="10" patternUnits="userSpaceOnUse">
          <rect width="0.45" height="10" className="scale-hatch" />
        </pattern>
      </defs>
      <rect y="2" width="100" height="6" className="meter-back" />
      {dove === undefined || hawk === undefined ? null : (
        <rect x={dove} width={Math.max(1.2, hawk - dove)} height="10" fill={`url(#${hatch})`} />
      )}
      <rect
        x={Math.min(zero, end)}
        y="3"
        width={Math.abs(end - zero)}
        height="4"
        className={worth < 0 ? 'gain-loss' : 'gain-gain'}
      />
      <rect x={zero - 0.3} width="0.6" height="10" className="gain-zero" />
      <rect x={best - 0.3} width="0.6" height="10" className="gain-zero" />
    </svg>
  );
}
