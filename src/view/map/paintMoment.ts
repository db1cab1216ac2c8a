/** Draws one moment: lines and marks with the pens, words where the layout put them. */

import { DEPTH } from './depth.ts';
import { drawChosen, drawFlight, drawLine, drawPlace, drawRing, drawSite, drawStrike } from './drawGround.ts';
import { drawShip } from './drawShips.ts';
import { drawSubmarine } from './drawSubmarines.ts';
import { drawWarship } from './drawWarships.ts';
import type { Furniture } from './furniture.ts';
import type { Layout, PlacedCaption } from './layout.ts';
import { sitePoints } from './marks.ts';
import { colour, paletteOf, READING_FONT } from './palette.ts';
import type { Layer, Target } from './picture.ts';
import { fadeKey, type Moment } from './pictureAt.ts';
import { pointOf, spots } from './pointing.ts';
import type { Point } from './projection.ts';
import type { Sheet } from './sheet.ts';
import type { Words } from './texts.ts';
import { pointIn, type Vessel, type Vessels, vesselsOn } from './vessels.ts';
import { screenToUnits, unitsToScreen, type View } from './view.ts';

/** What paintMoment needs to know. */
export interface Scenery {
  readonly moment: Moment;
  readonly view: View;
  /** Made for the picture the moment leads to; labels keep their distance from marks on the move. */
  readonly layout: Layout;
  /** Made for the view of now. */
  readonly furniture: Furniture;
  readonly hovered: Target | null;
  /** Already worded; shown beside what the pointer is over. */
  readonly tip: string;
}

/** Which items and captions of a moment are painted, by their `layer:id`. */
export type Chosen = (key: string) => boolean;

export function paintMoment(sheet: Sheet, words: Words, scenery: Scenery, chosen: Chosen): void {
  const { picture, fades } = scenery.moment;
  const each = <T extends { readonly id: string }>(
    layer: Layer,
    items: readonly T[],
    draw: (sheet: Sheet, item: T) => void,
  ): void => {
    for (const item of items) {
      const key = fadeKey(layer, item.id);
      if (chosen(key)) draw({ ...sheet, fade: fades.get(key) ?? 1 }, item);
    }
  };
  each('rings', picture.rings, drawRing);
  const line = fadeKey('line', 'line');
  if (chosen(line)) drawLine({ ...sheet, fade: fades.get(line) ?? 1 }, picture.line);
  each('flights', picture.flights, drawFlight);
  each('places', picture.places, drawPlace);
  const sites = sitePoints(picture.sites, sheet.view);
  each('sites', picture.sites, (faded, site) => drawSite(faded, site, sites.get(site.id) ?? { x: 0, y: 0 }));
  each('strikes', picture.strikes, drawStrike);
  const vessels = vesselsOn(scenery.moment, sheet.view);
  const afloat = <T extends { readonly id: string }>(
    layer: Vessel['layer'],
    items: readonly T[],
    draw: (sheet: Sheet, item: T, at: Point) => void,
  ): void => each(layer, items, (faded, item) => draw(faded, item, pointIn(vessels, layer, item.id)));
  afloat('warships', picture.warships, drawWarship);
  afloat('submarines', picture.submarines, drawSubmarine);
  afloat('ships', picture.ships, drawShip);
  paintCaptions(sheet, words, scenery, { chosen, vessels });
}

/** The frame of what is chosen, and a ring round what the pointer is over. */
export function drawPointed(sheet: Sheet, { moment, hovered }: Scenery): void {
  if (moment.picture.selected === null && hovered === null) return;
  for (const { target, x, y, radius } of spots(moment, sheet.view)) {
    const is = (other: Target | null): boolean => other?.kind === target.kind && other.id === target.id;
    if (is(moment.picture.selected)) drawChosen(sheet, { x, y }, radius + 2);
    else if (is(hovered)) {
      sheet.over.ring({ x, y }, radius + 1, { width: 1.4, colour: colour(sheet.palette.accent), alpha: 0.9 });
    }
  }
}

function paintCaptions(
  sheet: Sheet,
  words: Words,
  { moment, layout, view }: Scenery,
  { chosen, vessels }: { readonly chosen: Chosen; readonly vessels: Vessels },
): void {
  for (const placed of layout.captions) {
    if (!chosen(placed.caption.key)) continue;
    const fade = moment.fades.get(placed.caption.key) ?? 1;
    const lines = moment.older.has(placed.caption.key) ? 1 : placed.placement.lines;
    if (fade > 0) paintCaption(sheet, words, placed, shiftOf(placed, vessels, layout, view), { fade, lines });
  }
}

/** How far a caption has to go to stay beside its mark: the mark may sail, and the paper may be dragged. */
function shiftOf({ caption }: PlacedCaption, vessels: Vessels, layout: Layout, view: View): Point {
  if (isOnGlobe(caption.key)) return { x: 0, y: 0 };
  const now = vessels.get(caption.key) ?? dragged(caption.anchor, layout, view);
  return { x: now.x - caption.anchor.x, y: now.y - caption.anchor.y };
}

export const isOnGlobe = (key: string): boolean => key.startsWith('marks:');

/** Where a point of the layout lies in the present view. */
export const dragged = (point: Point, layout: Layout, view: View): Point =>
  unitsToScreen(view, screenToUnits(layout.view, point));

/** How much of a caption is seen: how solid it is, and its first lines. */
interface Seen {
  readonly fade: number;
  readonly lines: number;
}

function paintCaption(
  sheet: Sheet,
  words: Words,
  { caption, placement }: PlacedCaption,
  shift: Point,
  { fade, lines }: Seen,
): void {
  const { box, align } = placement;
  const onGlobe = isOnGlobe(caption.key);
  const across = align === 'left' ? 0 : align === 'right' ? 1 : 0.5;
  let y = box.y + shift.y;
  caption.lines.slice(0, lines).forEach((line, index) => {
    const height = Math.ceil(line.face.size * 1.18);
    const at = { x: box.x + box.width * across + shift.x, y: y + height / 2 };
    const casing = line.face.spacing > 1 ? null : sheet.palette.sea;
    const alpha = line.alpha * fade;
    words.put(`${caption.key}#${index}`, {
      ...line,
      alpha,
      at,
      origin: [across, 0.5],
      angle: 0,
      casing,
      depth: onGlobe ? DEPTH.globeWords : DEPTH.words,
    });
    y += height;
  });
  if (placement.leader === null) return;
  const [from, to] = placement.leader;
  const moved = (point: Point): Point => ({ x: point.x + shift.x, y: point.y + shift.y });
  sheet.under.stroke([moved(from), moved(to)], {
    width: 1,
    colour: colour(sheet.palette.dim),
    alpha: 0.8 * fade,
  });
}

/** The worded line beside what the pointer is over, kept on the screen. */
export function paintTip(words: Words, { moment, hovered, tip, view }: Scenery): void {
  if (hovered === null || tip === '') return;
  const at = hovered.kind === 'line' ? undefined : pointOf(moment, view, hovered);
  const palette = paletteOf(moment.picture.theme);
  const face = { family: READING_FONT, size: 13.5, weight: 400, italic: false, spacing: 0 } as const;
  const ground = { colour: palette.dark ? '#10262f' : '#faf5e6', width: Math.min(280, view.width - 40) };
  const word = {
    text: tip,
    face,
    colour: colour(palette.ink),
    alpha: 1,
    angle: 0,
    casing: null,
    ground,
    depth: DEPTH.tip,
  };
  const anchor = at ?? { x: view.width / 2, y: 60 };
  const size = words.put('tip', { ...word, at: anchor, origin: [0, 0] });
  const x = Math.min(view.width - size.width - 6, Math.max(6, anchor.x - size.width / 2));
  const above = anchor.y - size.height - 18;
  words.put('tip', { ...word, at: { x, y: above > 6 ? above : anchor.y + 18 }, origin: [0, 0] });
}
