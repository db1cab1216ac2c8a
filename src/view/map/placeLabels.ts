/**
 * Puts labels beside their marks so that none covers another label, a mark or the edge. Greedy by priority: each
 * label takes its cheapest free place; one that finds none first drops its note, then is left out. Pure.
 */
import { type Box, type BoxIndex, indexOf } from './boxIndex.ts';
import type { Point } from './projection.ts';

export interface LabelRequest {
  readonly key: string;
  readonly anchor: Point;
  /** Radius of the mark at the anchor. */
  readonly clear: number;
  /** Sizes of the lines, top first; later lines may be dropped for want of room. */
  readonly lines: readonly { readonly width: number; readonly height: number }[];
  /** How many of the lines, the last ones, wait until every label has its place, and come only where room is left under it. */
  readonly spare?: number;
  /** Higher goes first. */
  readonly priority: number;
  /** `around`: beside the mark, or led to it by a thin line. `over`: centred on the anchor, or near it. */
  readonly mode: 'around' | 'over';
  /** Directions to try, best first, in degrees clockwise from east; absent: as on a chart, east first. */
  readonly bearings?: readonly number[];
  /** How far, in pixels, the label may go from its place before it is sooner left out. */
  readonly reach: number;
}

export interface LabelPlacement {
  readonly key: string;
  readonly box: Box;
  readonly lines: number;
  readonly align: 'left' | 'right' | 'centre';
  /** A thin line from the mark to a label that had to go further off. */
  readonly leader: readonly [Point, Point] | null;
}

export interface Room {
  readonly bounds: Box;
  /** What no label may cover. */
  readonly hard: readonly Box[];
  /** What a label had better not cover: courses, the line. */
  readonly soft: readonly Box[];
  /** Ground that names beside a mark had better leave free; broad names belong on it. */
  readonly ground: readonly Box[];
  /** Where marks stand: a label nearer to another mark than to its own would mislead. */
  readonly marks: readonly Point[];
}

/** A room whose boxes are sorted; `hard` grows with every label placed. */
interface Floor {
  readonly bounds: Box;
  readonly hard: BoxIndex;
  readonly soft: BoxIndex;
  readonly ground: BoxIndex;
  readonly marks: readonly Point[];
}

const COSTS = { soft: 5, ground: 9, misleading: 34 } as const;

/** A free place, and what it costs. */
interface Found {
  readonly box: Box;
  readonly align: LabelPlacement['align'];
  readonly away: number;
  readonly cost: number;
}

const MARGIN = 2;
const MANY = 1000;
/** East first, as on a chart, then round; the numbers are degrees clockwise from east. */
const BEARINGS = [0, 180, 35, -35, 145, -145, 90, -90, 60, 120, -60, -120];
const STEPS_AWAY = [0, 16, 30, 46, 64, 84];
/** What a pixel away from the mark costs. */
const AWAY = 0.9;

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + by * 2,
  height: box.height + by * 2,
});

/** The result keeps the order of placing; labels without room are absent. */
export function placeLabels(requests: readonly LabelRequest[], room: Room): readonly LabelPlacement[] {
  const placed: LabelPlacement[] = [];
  const [hard, soft, ground] = [indexOf(room.hard), indexOf(room.soft), indexOf(room.ground)];
  const floor: Floor = { bounds: room.bounds, marks: room.marks, hard, soft, ground };
  for (const request of [...requests].sort((a, b) => b.priority - a.priority)) {
    const placement = placeOne(request, floor);
    if (placement === undefined) continue;
    placed.push(placement);
    hard.add(placement.box);
  }
  const asked = new Map(requests.map((request) => [request.key, request]));
  return placed.map((placement) => withSpare(placement, asked.get(placement.key), floor));
}

/** The same label with the lines that waited under it, where nothing else stands. */
function withSpare(
  placement: LabelPlacement,
  request: LabelRequest | undefined,
  room: Floor,
): LabelPlacement {
  const { box, lines, leader } = placement;
  const isLedFromBelow = leader !== null && leader[1].y >= box.y + box.height;
  if (request === undefined || (request.spare ?? 0) === 0 || isLedFromBelow) return placement;
  const under = boxUnder(placement, request.lines.slice(lines));
  const [left, right] = [Math.min(box.x, under.x), Math.max(box.x + box.width, under.x + under.width)];
  const whole = { x: left, y: box.y, width: right - left, height: box.height + under.height };
  // The label itself lies right above: room is kept on the other three sides.
  const kept = { ...grown(under, MARGIN), y: under.y, height: under.height + MARGIN };
  if (!holds(room.bounds, whole) || room.hard.meetsAny(kept)) return placement;
  room.hard.add(under);
  return { ...placement, box: whole, lines: request.lines.length };
}

/** Where more lines stand that follow a label, set as it is. */
function boxUnder({ box, align }: LabelPlacement, lines: LabelRequest['lines']): Box {
  const width = Math.max(...lines.map((line) => line.width));
  const across = align === 'left' ? 0 : align === 'right' ? 1 : 0.5;
  return { x: box.x + (box.width - width) * across, y: box.y + box.height, width, height: heightOf(lines) };
}

const heightOf = (lines: LabelRequest['lines']): number => lines.reduce((sum, line) => sum + line.height, 0);

function placeOne(request: LabelRequest, room: Floor): LabelPlacement | undefined {
  for (let count = request.lines.length - (request.spare ?? 0); count > 0; count--) {
    const lines = request.lines.slice(0, count);
    const size = {
      width: Math.max(...lines.map((line) => line.width)),
      height: heightOf(lines),
    };
    const best = request.mode === 'over' ? over(request, size, room) : around(request, size, room);
    if (best === undefined) continue;
    const leader =
      best.away > 15 || isMisleading(best.box, request, room) ? leaderTo(request, best.box) : null;
    return { key: request.key, box: best.box, lines: count, align: best.align, leader };
  }
  return undefined;
}

/** What a place costs in all, or infinity where it is not free or costs no less than what was found. */
function costAt(box: Box, cost: number, most: number, request: LabelRequest, room: Floor): number {
  if (!holds(room.bounds, box) || room.hard.meetsAny(grown(box, MARGIN))) return Number.POSITIVE_INFINITY;
  if (request.mode === 'over') return cost + COSTS.soft * room.soft.count(box, MANY);
  const burden = COSTS.soft * room.soft.count(box, 3) + COSTS.ground * room.ground.count(box, MANY);
  if (cost + burden >= most || !isMisleading(box, request, room)) return cost + burden;
  return cost + (burden + COSTS.misleading);
}

/** True where a label would stand about as near to a stranger's mark as to its own. */
function isMisleading(box: Box, { anchor, mode, clear }: LabelRequest, room: Floor): boolean {
  if (mode === 'over') return false;
  const own = Math.hypot(acrossTo(box, anchor), downTo(box, anchor)) + 10;
  return room.marks.some((mark) => {
    const [across, down] = [acrossTo(box, mark), downTo(box, mark)];
    if (across >= own || down >= own || Math.hypot(across, down) >= own) return false;
    return Math.hypot(mark.x - anchor.x, mark.y - anchor.y) > clear + 4;
  });
}

/** How far a point lies beside a box, and above or below it; 0 where it does not. */
const acrossTo = ({ x, width }: Box, point: Point): number => Math.max(x - point.x, 0, point.x - x - width);
const downTo = ({ y, height }: Box, point: Point): number => Math.max(y - point.y, 0, point.y - y - height);

type Size = Pick<Box, 'width' | 'height'>;

/** The box whose nearest edge or corner lies `gap` from the anchor in the given direction. */
function beside(anchor: Point, gap: number, degrees: number, size: Size): Pick<Found, 'box' | 'align'> {
  const turn = (degrees * Math.PI) / 180;
  const [east, south] = [Math.cos(turn), Math.sin(turn)];
  const x = anchor.x + east * gap + (east > 0.3 ? 0 : east < -0.3 ? -size.width : -size.width / 2);
  const y = anchor.y + south * gap + (south > 0.3 ? 0 : south < -0.3 ? -size.height : -size.height / 2);
  const box = { x, y, width: size.width, height: size.height };
  return { box, align: east > 0.3 ? 'left' : east < -0.3 ? 'right' : 'centre' };
}

/** From near to far, and no farther than where distance alone costs more than what was found. */
function around(request: LabelRequest, size: Size, room: Floor): Found | undefined {
  const { anchor, clear, reach, bearings = BEARINGS } = request;
  let [best, lowest]: [Found | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const away of STEPS_AWAY) {
    if (away > reach) break;
    for (const [rank, degrees] of bearings.entries()) {
      if (rank + away * AWAY >= lowest) break;
      const place = beside(anchor, clear + 4 + away, degrees, size);
      const cost = costAt(place.box, rank + away * AWAY, lowest, request, room);
      if (cost < lowest) [best, lowest] = [{ ...place, away, cost }, cost];
    }
  }
  return best;
}

/** Steps that a broad name may slide to either side, the shorter first. */
const SLIDES = [0, 1, -1, 2, -2, 3, -3, 4, -4];
const ACROSS = { step: 22, cost: 2 } as const;
const DOWN = { step: 16, cost: 3 } as const;

/** Broad names may slide a little, sideways sooner than up and down. */
function over(request: LabelRequest, { width, height }: Size, room: Floor): Found | undefined {
  const { anchor, reach } = request;
  let [best, lowest]: [Found | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const down of SLIDES) {
    if (Math.abs(down) * DOWN.step > reach) break;
    for (const across of SLIDES) {
      const slid = Math.abs(across) * ACROSS.cost + Math.abs(down) * DOWN.cost;
      if (Math.abs(across) * ACROSS.step > reach || slid >= lowest) break;
      const [x, y] = [anchor.x - width / 2 + across * ACROSS.step, anchor.y - height / 2 + down * DOWN.step];
      const box = { x, y, width, height };
      const cost = costAt(box, slid, lowest, request, room);
      if (cost < lowest) [best, lowest] = [{ box, align: 'centre', away: 0, cost }, cost];
    }
  }
  return best;
}

/** From the rim of the mark to the nearest point of the label's box. */
function leaderTo({ anchor, clear }: LabelRequest, box: Box): readonly [Point, Point] {
  const x = Math.min(box.x + box.width, Math.max(box.x, anchor.x));
  const y = Math.min(box.y + box.height, Math.max(box.y, anchor.y));
  const far = Math.max(1, Math.hypot(x - anchor.x, y - anchor.y));
  const start = Math.min(clear, far);
  return [
    { x: anchor.x + ((x - anchor.x) * start) / far, y: anchor.y + ((y - anchor.y) * start) / far },
    { x, y },
  ];
}
