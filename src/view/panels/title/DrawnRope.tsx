/** The rope across the title, worked out: by the build, for the page to come with. */
import { Rope } from '../rope/Rope.tsx';
import { TITLE_ROPE, type TitleRopeProps } from './titleRope.ts';

/** Loose enough to be untied. */
const HELD = { knot: 0.26, us: 0.2, ussr: 0.2 } as const;

export function DrawnRope({ label }: TitleRopeProps) {
  return <Rope {...TITLE_ROPE} hold={HELD} label={label} />;
}
