/** The sheet on which a rope is drawn, for one that is drawn now and for one that has been. */
import type { SVGProps } from 'react';
import { HEIGHT } from './size.ts';

export interface RopeFrameProps extends SVGProps<SVGSVGElement> {
  readonly label: string;
  /** In the drawing's own units. */
  readonly width: number;
}

export function RopeFrame({ label, width, ...drawing }: RopeFrameProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
      fill="none"
      strokeLinejoin="round"
      {...drawing}
    />
  );
}
