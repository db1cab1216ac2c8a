/** The rope, drawn. `tightness` 0 to 1; what it means is said in words by whoever shows it. */
import { useMemo } from 'react';
import { ROPE, ropeStrands } from './rope.ts';

export interface RopeProps {
  readonly tightness: number;
  readonly label: string;
  readonly className?: string;
  /** Width of the drawing in its own units; a longer rope for the same knot. */
  readonly width?: number;
}

export function Rope({ tightness, label, className = 'rope', width = ROPE.width }: RopeProps) {
  const strands = useMemo(() => ropeStrands(tightness, width), [tightness, width]);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${ROPE.height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
    >
      <g fill="none" strokeLinejoin="round">
        {strands.map(({ path, offset }) => (
          <g key={offset}>
            <path d={path} stroke="var(--rope-dark)" strokeWidth={ROPE.thick + 3} />
            <path d={path} stroke="var(--rope)" strokeWidth={ROPE.thick} />
            <path d={path} stroke="var(--rope-light)" strokeWidth={ROPE.thick * 0.42} opacity="0.75" />
            <path
              d={path}
              stroke="var(--rope-dark)"
              strokeWidth={ROPE.thick}
              strokeDasharray="1.2 4.3"
              strokeDashoffset={offset % 5.5}
              opacity="0.6"
            />
          </g>
        ))}
      </g>
    </svg>
  );
}
