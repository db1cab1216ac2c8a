/** What stands on a map before its names are put there: they keep clear of it, or had better. Pure. */
import type { Box } from './boxIndex.ts';
import { lineRun } from './lineShape.ts';
import { isNarrow, sitePoints } from './marks.ts';
import type { MapPicture } from './picture.ts';
import type { Point } from './projection.ts';
import { pointIn, type Vessels } from './vessels.ts';
import { screenHeading, toScreen, type View } from './view.ts';

/** Points down the middle of the island. */
const CUBA = [
  [-84.3, 22.1],
  [-83.4, 22.6],
  [-82.4, 22.8],
  [-81.5, 22.7],
  [-80.6, 22.4],
  [-79.7, 22.2],
  [-78.8, 21.8],
  [-77.9, 21.4],
  [-77, 20.8],
  [-76.2, 20.4],
  [-75.3, 20.4],
  [-74.6, 20.3],
] as const;

export const square = ({ x, y }: Point, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: half * 2,
  height: half * 2,
});

/** The island, which names beside a mark had better leave free. */
export const cubaBoxes = (view: View): readonly Box[] =>
  CUBA.map(([lon, lat]) => square(toScreen(view, { lon, lat }), 9));

/** The upper left corner, where the page lays its four buttons over the map: below each other, or two by two. */
export const buttonBox = (view: View, margin: number): Box => {
  const [width, height] = isNarrow(view) ? [84, 80] : [46, 150];
  return { x: 0, y: 6, width: width + margin, height: height + margin };
};

const HALVES = { ships: 9, warships: 8, submarines: 11 } as const;

/** The marks themselves: no text may cover them. */
export function markBoxes(picture: MapPicture, view: View, vessels: Vessels): readonly Box[] {
  return [
    ...[...vessels.values()].map((vessel) => square(vessel, HALVES[vessel.layer])),
    ...[...sitePoints(picture.sites, view).values()].map((point) => square(point, 7)),
    ...picture.strikes.map((strike) => square(toScreen(view, strike), 8)),
  ];
}

/** Small boxes strung along the line, wakes and courses: labels avoid them where they can. */
export function softBoxes(picture: MapPicture, view: View, vessels: Vessels): readonly Box[] {
  const line = lineRun(picture.line, view)
    .filter((_, index) => index % 4 === 0)
    .map((point) => square(point, 5));
  const tracks = picture.ships.flatMap((ship) =>
    ship.state === 'arrived'
      ? []
      : [
          [...ship.wake, ship],
          [ship, ...ship.course],
        ],
  );
  const bows = picture.ships.map((ship) => {
    const at = pointIn(vessels, 'ships', ship.id);
    const angle = screenHeading(ship, ship.heading);
    return square({ x: at.x + Math.cos(angle) * 19, y: at.y + Math.sin(angle) * 19 }, 9);
  });
  const strung = [...tracks, ...picture.flights.map(({ track }) => track)].flatMap((track) =>
    strung8(track.map((place) => toScreen(view, place))),
  );
  const hairs = [...vessels.values()].flatMap((vessel) => strung8([vessel.place, vessel]));
  return [...line, ...bows, ...strung, ...hairs];
}

function strung8(points: readonly Point[]): readonly Box[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? end;
    const count = Math.min(40, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 8));
    return Array.from({ length: count }, (_, step) =>
      square(
        { x: start.x + ((end.x - start.x) * step) / count, y: start.y + ((end.y - start.y) * step) / count },
        4,
      ),
    );
  });
}
