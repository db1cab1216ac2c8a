/** The rope, drawn: the knot as tight as it is, each end as taut as it is pulled. What it means is said in words by whoever shows it. */
import { memo, useMemo } from 'react';
import { courseOf, type Hold } from './course.ts';
import { RopeFrame } from './RopeFrame.tsx';
import { HEIGHT } from './size.ts';
import { measure, type Piece, pathOf, piecesOf } from './strands.ts';
import { useEased } from './useEased.ts';
import { bindingOf, wearOf } from './wear.ts';

export interface RopeProps {
  readonly hold: Hold;
  /** How it was held before, where it shall be seen to move from there. */
  readonly before?: Hold;
  readonly label: string;
  readonly className?: string;
  /** Width of the drawing in its own units; a longer rope for the same knot. */
  readonly width?: number;
  /** Whether the middle between the two sides is marked, to see by whom the knot has been won. */
  readonly marked?: boolean;
}

export const ROPE_WIDTH = 520;

export const Rope = memo(function Rope({
  hold,
  before,
  label,
  className = 'rope',
  width = ROPE_WIDTH,
  marked = false,
}: RopeProps) {
  const { knot, us, ussr } = useEased(hold, before ?? hold);
  const drawn = useMemo(() => draw({ knot, us, ussr }, width), [knot, us, ussr, width]);
  return (
    <RopeFrame className={className} label={label} width={width}>
      {marked ? <Middle x={width / 2} /> : null}
      <path className="rope-shadow" d={drawn.line} strokeWidth={drawn.thick} />
      <path className="rope-fibres" d={drawn.wear.fibres} />
      {drawn.wear.threads.map((thread) => (
        <Yarn key={thread} path={thread} thick={1.5} />
      ))}
      {drawn.pieces.map((piece) => (
        <PieceOfRope key={piece.key} piece={piece} />
      ))}
      {drawn.wear.parted === null ? null : (
        <g>
          <path className="rope-gone" d={drawn.wear.parted.furrow} />
          <path className="rope-torn" d={drawn.wear.parted.furrow} />
          {drawn.wear.parted.ends.map((end) => (
            <Yarn key={end} path={end} thick={3.6} />
          ))}
        </g>
      )}
      <path className="rope-bound rope-us" d={drawn.us} />
      <path className="rope-bound rope-ussr" d={drawn.ussr} />
    </RopeFrame>
  );
});

function draw(hold: Hold, width: number) {
  const course = courseOf(hold, width);
  const measured = measure(course.points);
  return {
    line: pathOf(course.points),
    thick: course.thick,
    pieces: piecesOf(course, measured, hold),
    wear: wearOf(hold, course, measured),
    us: bindingOf(measured, course.thick, 'us'),
    ussr: bindingOf(measured, course.thick, 'ussr'),
  };
}

/** Where the knot stands while nobody pulls harder. */
function Middle({ x }: { readonly x: number }) {
  return (
    <>
      <path className="rope-middle" d={`M${x} 8V${HEIGHT - 8}`} />
      <path className="rope-tick" d={`M${x} 0v8M${x} ${HEIGHT}v-8`} />
    </>
  );
}

/** Light falls from above, so each piece is brighter along its upper side and darker along its lower. */
function PieceOfRope({ piece: { path, lay, thick } }: { readonly piece: Piece }) {
  return (
    <>
      <path className="rope-edge" d={path} strokeWidth={thick + 2.6} />
      <path className="rope-body" d={path} strokeWidth={thick} />
      <path
        className="rope-under"
        d={path}
        strokeWidth={thick * 0.5}
        transform={`translate(0 ${thick * 0.22})`}
      />
      <path
        className="rope-over"
        d={path}
        strokeWidth={thick * 0.34}
        transform={`translate(0 ${-thick * 0.2})`}
      />
      <path className="rope-lay" d={lay} />
    </>
  );
}

function Yarn({ path, thick }: { readonly path: string; readonly thick: number }) {
  return (
    <g strokeLinecap="round">
      <path className="rope-edge" d={path} strokeWidth={thick + 1.8} />
      <path className="rope-body" d={path} strokeWidth={thick} />
    </g>
  );
}
