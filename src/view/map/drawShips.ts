/** Merchant ships, with their wakes, courses and doubt. */
import { doubtRadius } from './marks.ts';
import { allegianceColour, colour } from './palette.ts';
import { posed, type Shape, type Stroke } from './pen.ts';
import type { MapShip } from './picture.ts';
import type { Point } from './projection.ts';
import type { Sheet } from './sheet.ts';
import { drawTie } from './tie.ts';
import { screenHeading, toScreen } from './view.ts';

const PLOTTED: Shape = [
  [11, 0],
  [3.5, -4.6],
  [-7.5, -4],
  [-9, 0],
  [-7.5, 4],
  [3.5, 4.6],
];
/** As the Soviet signs have it: a slender hull, pointed at both ends. */
const SIGN: Shape = [
  [12.5, 0],
  [6, -3.6],
  [0, -4.5],
  [-6, -3.6],
  [-11.5, 0],
  [-6, 3.6],
  [0, 4.5],
  [6, 3.6],
];
const MAST: Shape = [
  [-1.5, -7.5],
  [-1.5, 7.5],
];

/** Her tracks and the doubt about her belong to her place, she herself may be drawn beside it. */
export function drawShip(sheet: Sheet, ship: MapShip, at: Point): void {
  const ink = allegianceColour(sheet.palette, ship.allegiance);
  drawTracks(sheet, ship, ink);
  drawDoubt(sheet, toScreen(sheet.view, ship), ship, ink);
  drawTie(sheet, toScreen(sheet.view, ship), at, ink);
  const angle = screenHeading(ship, ship.heading);
  drawHull(sheet, at, angle, ship, ink);
  drawState(sheet, at, angle, ship, ink);
}

function drawTracks({ under, view, fade }: Sheet, ship: MapShip, ink: number): void {
  if (ship.state === 'arrived') return;
  const doubt = ship.certainty === 'fix' ? 1 : 0.7;
  const wake = [...ship.wake, ship].map((place) => toScreen(view, place));
  under.stroke(wake, { width: 1.7, colour: ink, alpha: 0.75 * fade * doubt, dash: [1.7, 5] });
  const course = [ship, ...ship.course].map((place) => toScreen(view, place));
  under.stroke(course, { width: 1.1, colour: ink, alpha: 0.4 * fade * doubt, dash: [7, 5] });
}

/** The older the report, the wider and fainter the ring in which the ship may be. */
function drawDoubt(sheet: Sheet, at: Point, item: MapShip, ink: number): void {
  const radius = doubtRadius(item, sheet.view);
  if (radius === 0) return;
  const { under, palette, fade } = sheet;
  under.disc(at, radius, ink, (palette.dark ? 0.13 : 0.1) * fade);
  const dash: Stroke['dash'] = item.certainty === 'old' ? [4, 4] : [1.5, 4.5];
  under.ring(at, radius, { width: 1.2, colour: ink, alpha: 0.7 * fade, dash });
}

function drawHull(
  { over, palette, fade, size }: Sheet,
  at: Point,
  angle: number,
  ship: MapShip,
  ink: number,
): void {
  const printed = palette.hand === 'print';
  const hull = posed(at, angle, printed ? SIGN : PLOTTED, size);
  if (printed) over.stroke(posed(at, angle, MAST, size), { width: 1.5, colour: ink, alpha: fade });
  const outline = [...hull, ...hull.slice(0, 2)];
  over.stroke(outline, { width: 2.6, colour: colour(palette.sea), alpha: 0.8 * fade });
  if (ship.certainty === 'schematic' || ship.state === 'arrived') {
    over.fill(hull, colour(palette.sea), 0.9 * fade);
    const dash: Stroke = { width: 1.5, colour: ink, alpha: fade };
    over.stroke(outline, ship.certainty === 'schematic' ? { ...dash, dash: [3, 2] } : dash);
    return;
  }
  over.fill(hull, ink, fade);
}

const AHEAD: readonly Shape[] = [
  [
    [11, 0],
    [28, 0],
  ],
];
/** A bar across the bow: she lies stopped. Two: she lies at the line. */
const BAR: Shape = [
  [13.5, -6],
  [13.5, 6],
];
const STATES: { readonly [state in MapShip['state']]: readonly Shape[] } = {
  underway: AHEAD,
  stopped: [BAR],
  'at-line': [
    BAR,
    [
      [17, -6],
      [17, 6],
    ],
  ],
  turned: [
    ...AHEAD,
    [
      [23, -4],
      [28, 0],
      [23, 4],
    ],
    hook(),
  ],
  boarded: [
    [
      [7, -8.5],
      [12.5, -8.5],
      [12.5, 8.5],
      [7, 8.5],
    ],
    [
      [-7, -8.5],
      [-12.5, -8.5],
      [-12.5, 8.5],
      [-7, 8.5],
    ],
  ],
  passed: [
    ...AHEAD,
    [
      [14, -4],
      [18, 0],
      [14, 4],
    ],
    [
      [19, -4],
      [23, 0],
      [19, 4],
    ],
  ],
  arrived: [],
  disabled: [
    [
      [-11, -7],
      [11, 7],
    ],
    [
      [-11, 7],
      [11, -7],
    ],
  ],
};

/** The half circle of a ship that put about. */
function hook(): Shape {
  return Array.from({ length: 9 }, (_, index): readonly [number, number] => {
    const turn = (index * Math.PI) / 8;
    return [-11 - Math.sin(turn) * 6, -6 + Math.cos(turn) * 6];
  });
}

function drawState(
  { over, palette, fade, size }: Sheet,
  at: Point,
  angle: number,
  ship: MapShip,
  ink: number,
): void {
  const alert = ship.state === 'at-line' || ship.state === 'boarded' || ship.state === 'disabled';
  const tint = alert ? colour(palette.accent) : ink;
  const doubt: Pick<Stroke, 'dash'> = ship.certainty === 'fix' ? {} : { dash: [4, 3] };
  for (const shape of STATES[ship.state]) {
    over.stroke(posed(at, angle, shape, size), { width: 1.9, colour: tint, alpha: fade, ...doubt });
  }
  if (ship.state === 'arrived') over.disc(at, 1.8, ink, fade);
}
