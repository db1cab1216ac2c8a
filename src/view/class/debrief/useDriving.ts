/** The teacher's way through the debrief, and whether the wall goes along. */
import { useState } from 'react';
import type { DebriefPlace, Request } from '../../../classroom/types.ts';
import { isForWall, isSamePlace, type Place } from './walk.ts';

export interface Driving {
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly along: boolean;
  readonly setAlong: (on: boolean) => void;
}

/**
 * What the room has told counts, so that two devices of one teacher go together; a place of one's own holds until the room has
 * told it, while the wall stays behind, and in steps that are not for the wall.
 */
export function useDriving(told: DebriefPlace, send: (request: Request) => void): Driving {
  const [own, setOwn] = useState<Place | null>(null);
  const [along, setAlong] = useState(true);
  if (own !== null && along && isSamePlace(own, told)) setOwn(null);
  const place = own ?? told;
  const show = (wanted: Place): void => {
    if (isForWall(wanted) && !isSamePlace(wanted, told)) send({ kind: 'show', place: wanted });
  };
  return {
    place,
    go: (wanted) => {
      setOwn(wanted);
      if (along) show(wanted);
    },
    along,
    setAlong: (on) => {
      setAlong(on);
      setOwn(place);
      if (on) show(place);
    },
  };
}
