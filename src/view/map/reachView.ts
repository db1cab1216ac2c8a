/** How far away one stands to see all that the missiles reach. */
import { outline } from './lineShape.ts';
import type { MapPicture } from './picture.ts';
import { framing, type View } from './view.ts';

/** CSS pixels round the rings. */
const ROOM = 34;

/** Null while no rings are drawn. */
export function reachView({ rings }: MapPicture, view: View): View | null {
  const places = rings.flatMap(({ circles }) => outline(circles).flat());
  return places.length === 0 ? null : framing(places, view, ROOM);
}
