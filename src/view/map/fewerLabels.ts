/** The same picture with fewer names: of what moves, what was chosen, the sites, the seas and the capitals. Pure. */
import { distance } from './greatCircle.ts';
import type { MapPicture, MapShip, Marked, Target } from './picture.ts';
import { CAPE_MAISI } from './places.ts';

/** Nautical miles from Cuba beyond which a ship goes unnamed. */
const FAR = 1000;

const MOVING: readonly MapShip['state'][] = ['underway', 'turned', 'passed', 'at-line', 'boarded'];

export function fewerLabels(picture: MapPicture): MapPicture {
  const { selected } = picture;
  const chosen = (kind: Target['kind'], id: string): boolean => selected?.kind === kind && selected.id === id;
  const ships = picture.ships.map((ship) => {
    const told = MOVING.includes(ship.state) && distance(ship, CAPE_MAISI) <= FAR;
    return told || chosen('ship', ship.id) ? ship : unnamed(ship);
  });
  const warships = picture.warships.map((ship) => (chosen('ship', ship.id) ? ship : unnamed(ship)));
  const places = picture.places.filter(
    ({ kind, id }) => kind === 'sea' || kind === 'city' || chosen('place', id),
  );
  return { ...picture, ships, warships, places };
}

const unnamed = <T extends Marked>(item: T): T => ({ ...item, label: '', note: '' });
