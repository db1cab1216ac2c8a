/** Merchant ships, warships and submarines, with their wakes, courses and doubt. */
import { doubtRadius } from './marks.ts';
import { allegianceColour, colour, type Palette } from './palette.ts';
import type { MapShip, MapSubmarine, MapWarship } from './picture.ts';
import { type Pen, posed, type Stroke } from './pen.ts';
import type { Point } from './projection.ts';
import { screenHeading, toScreen, type View } from './view.ts';

/** One pen below the marks and one for the marks; what every drawing of this folder is given. */
export interface Sheet {
  readonly under: Pen;
  readonly over: Pen;
  readonly view: View;
  readonly palette: Palette;
  /** 0 to 1 for an item that is fading in or out. */
  readonly fade: number;
  /** How much larger than life marks are drawn. */
  readonly size: number;
}

const HULL: readonly (readonly [number, number])[] = [
  [11, 0],
  [3.5, -4.6],
  [-7.5, -4],
  [-9, 0],
  [-7.5, 4],
  [3.5, 4.6],
];

export function drawShip(sheet: Sheet, ship: MapShip): void {
  const at = toScreen(sheet.view, ship);
  const ink = allegianceColour(sheet.palette, ship.allegiance);
  drawTracks(sheet, ship, ink);
  drawDoubt(sheet, at, ship, ink);
  const angle = screenHeading(ship, ship.heading);
  drawHull(sheet, at, angle, ship, ink);
  drawState(sheet, at, angle, ship, ink);
}

function drawTracks({ under, view, fade }: Sheet, ship: MapShip, ink: number): void {
  const doubt = ship.certainty === 'fix' ? 1 : 0.7;
  const wake = [...ship.wake, ship].map((place) => toScreen(view, place));
  under.stroke(wake, { width: 1.7, colour: ink, alpha: 0.75 * fade * doubt, dash: [1.7, 5] });
  const course = [ship, ...ship.course].map((place) => toScreen(view, place));
  under.stroke(course, { width: 1.1, colour: ink, alpha: 0.4 * fade * doubt, dash: [7, 5] });
}

/** The older the report, the wider and fainter the ring in which the ship may be. */
function drawDoubt(sheet: Sheet, at: Point, item: MapShip | MapSubmarine, ink: number): void {
  const radius = doubtRadius(item, sheet.view);
  if (radius === 0) return;
  const { under, palette, fade } = sheet;
  under.disc(at, radius, ink, (palette.dark ? 0.13 : 0.1) * fade);
  const dash: Stroke['dash'] = item.certainty === 'old' ? [4, 4] : [1.5, 4.5];
  under.ring(at, radius, { width: 1.2, colour: ink, alpha: 0.7 * fade, dash });
}

function drawHull({ over, palette, fade, size }: Sheet, at: Point, angle: number, ship: MapShip, ink: number): void {
  const hull = posed(at, angle, HULL, size);
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

type Shape = readonly (readonly [number, number])[];

const AHEAD: readonly Shape[] = [[[11, 0], [28, 0]]];
/** A bar across the bow: she lies stopped. Two: she lies at the line. */
const BAR: Shape = [[13.5, -6], [13.5, 6]];
const STATES: { readonly [state in MapShip['state']]: readonly Shape[] } = {
  underway: AHEAD,
  stopped: [BAR],
  'at-line': [BAR, [[17, -6], [17, 6]]],
  turned: [...AHEAD, [[23, -4], [28, 0], [23, 4]], hook()],
  boarded: [
    [[7, -8.5], [12.5, -8.5], [12.5, 8.5], [7, 8.5]],
    [[-7, -8.5], [-12.5, -8.5], [-12.5, 8.5], [-7, 8.5]],
  ],
  passed: [...AHEAD, [[14, -4], [18, 0], [14, 4]], [[19, -4], [23, 0], [19, 4]]],
  arrived: [],
  disabled: [
    [[-11, -7], [11, 7]],
    [[-11, 7], [11, -7]],
  ],
};

/** The half circle of a ship that put about. */
function hook(): Shape {
  return Array.from({ length: 9 }, (_, index): readonly [number, number] => {
    const turn = (index * Math.PI) / 8;
    return [-11 - Math.sin(turn) * 6, -6 + Math.cos(turn) * 6];
  });
}

function drawState({ over, palette, fade, size }: Sheet, at: Point, angle: number, ship: MapShip, ink: number): void {
  const alert = ship.state === 'at-line' || ship.state === 'boarded' || ship.state === 'disabled';
  const tint = alert ? colour(palette.accent) : ink;
  const doubt: Pick<Stroke, 'dash'> = ship.certainty === 'fix' ? {} : { dash: [4, 3] };
  for (const shape of STATES[ship.state]) {
    over.stroke(posed(at, angle, shape, size), { width: 1.9, colour: tint, alpha: fade, ...doubt });
  }
  if (ship.state === 'arrived') over.disc(at, 1.8, ink, fade);
}

export function drawWarship({ over, palette, view, fade, size }: Sheet, ship: MapWarship): void {
  const at = toScreen(view, ship);
  const ink = allegianceColour(palette, ship.allegiance);
  const half = ship.kind === 'destroyer' ? 5.5 : 6.5;
  const box = posed(at, 0, [[-half, -half], [half, -half], [half, half], [-half, half]], size);
  over.fill(box, colour(palette.sea), 0.9 * fade);
  over.stroke([...box, ...box.slice(0, 2)], { width: 1.8, colour: ink, alpha: fade });
  if (ship.kind === 'carrier') over.stroke(posed(at, 0, [[-half, 0], [half, 0]], size), { width: 4.2 * size, colour: ink, alpha: fade });
  else over.disc(at, (ship.kind === 'cruiser' ? 3.1 : 1.8) * size, ink, fade);
}

const BOAT: Shape = [[9, 0], [6, -2.8], [1.5, -3.2], [1.5, -6.2], [-2.5, -6.2], [-2.5, -3.2], [-7, -2.6], [-9.5, 0], [-7, 2.6], [6, 2.8]];

export function drawSubmarine(sheet: Sheet, boat: MapSubmarine): void {
  const { over, palette, view, fade, size } = sheet;
  const at = toScreen(view, boat);
  const known = boat.certainty === 'fix';
  const ink = known ? allegianceColour(palette, boat.allegiance) : colour(palette.accent);
  if (!known) {
    for (const radius of [5, 10.5, 17]) {
      over.ring(at, radius * size, { width: 1.3, colour: ink, alpha: (1.1 - radius / 24) * fade, ...(radius > 12 ? { dash: [4, 4] as const } : {}) });
    }
    over.disc(at, 1.8, ink, fade);
    return;
  }
  const hull = posed(at, 0, BOAT, size);
  over.ring(at, 14 * size, { width: 1.1, colour: ink, alpha: 0.6 * fade, ...(boat.state === 'submerged' ? { dash: [3, 4] as const } : {}) });
  if (boat.state === 'held-down') over.ring(at, 18 * size, { width: 1.4, colour: colour(palette.accent), alpha: 0.9 * fade });
  over.fill(hull, ink, fade);
  if (boat.state === 'surfaced') over.stroke(posed(at, 0, [[-13, 5.5], [13, 5.5]], size), { width: 1.4, colour: ink, alpha: fade });
}
