/** What stands on each of the three small maps, and its name where there is room for one. Pure. */
import type { Comparison } from '../../../debrief/types.ts';
import type { ShipStatus } from '../../../engine/types.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { SHEET_BOX, type Spot, spotOn } from './chartCoast.ts';

export type Pane = 'us' | 'truth' | 'ussr';

export interface Mark extends Spot {
  readonly id: string;
  readonly kind: 'ship' | 'boat';
  readonly status: ShipStatus | null;
  /** Hours since it was seen; 0 for what is known. */
  readonly age: number;
  /** False where there is no room for the name on either side of the mark. */
  readonly named: boolean;
  /** The name is written to the left of the mark. */
  readonly left: boolean;
}

/** A name is about this large, in map units. */
const LETTER = 13;
const NAME_HEIGHT = 30;
const NAME_AT = 22;
/** Half the length of a mark. */
const MARK = 20;

const shipMarks = (scenario: Scenario, page: Comparison, pane: Pane): readonly Mark[] =>
  page.ships.flatMap(({ ship, believed, truth }) => {
    const route = scenario.ships.find(({ id }) => id === ship)?.route;
    const place = pane === 'us' ? believed : truth;
    const spot = route === undefined ? undefined : spotOn(route, place.nm, place.status === 'turned');
    const age = pane === 'us' ? Math.max(0, page.hour - believed.hour) : 0;
    return spot === undefined
      ? []
      : [{ ...spot, id: ship, kind: 'ship', status: place.status, age, named: true, left: false }];
  });

const boatMarks = (scenario: Scenario, page: Comparison, pane: Pane): readonly Mark[] =>
  page.submarines.flatMap(({ submarine, believed, truth }) => {
    const route = scenario.submarines.find(({ id }) => id === submarine)?.route;
    const place = pane === 'us' ? believed : truth;
    if (route === undefined || place === null) return [];
    const spot = spotOn(route, place.nm, pane !== 'us' && truth.status === 'homeward');
    const age = pane === 'us' && believed !== null ? Math.max(0, page.hour - believed.hour) : 0;
    return spot === undefined
      ? []
      : [{ ...spot, id: submarine, kind: 'boat', status: null, age, named: pane !== 'us', left: false }];
  });

/** Ships under way first, so that they keep their names; ships in port need none. */
const rank = ({ kind, status }: Mark): number => {
  if (kind === 'boat') return 2;
  return status === 'arrived' ? 3 : status === 'underway' || status === 'turned' ? 0 : 1;
};

interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const nameBox = (mark: Mark, letters: number, left: boolean): Box => {
  const length = letters * LETTER;
  return left
    ? { from: mark.x - NAME_AT - length, to: mark.x - NAME_AT, y: mark.y }
    : { from: mark.x + NAME_AT, to: mark.x + NAME_AT + length, y: mark.y };
};

const markBox = (mark: Mark): Box => ({ from: mark.x - MARK, to: mark.x + MARK, y: mark.y });

const inSheet = ({ from, to }: Box): boolean => from > SHEET_BOX.x && to < SHEET_BOX.x + SHEET_BOX.width;

const meet = (one: Box, two: Box): boolean =>
  one.from < two.to && two.from < one.to && Math.abs(one.y - two.y) < NAME_HEIGHT;

/** Marks of one map, in the order of drawing; a name that would lie on a name or another mark is left out. */
export function marksOf(
  scenario: Scenario,
  page: Comparison,
  pane: Pane,
  nameOf: (mark: Mark) => string,
): readonly Mark[] {
  const marks = [...shipMarks(scenario, page, pane), ...boatMarks(scenario, page, pane)];
  const taken: Box[] = marks.map(markBox);
  return marks
    .sort((one, two) => rank(one) - rank(two))
    .map((mark) => {
      const letters = nameOf(mark).length + (mark.age > 0 ? 2 : 0);
      const sides = [false, true].map((left) => ({ left, box: nameBox(mark, letters, left) }));
      const free = sides.find(({ box }) => inSheet(box) && !taken.some((other) => meet(box, other)));
      if (!mark.named || mark.status === 'arrived' || free === undefined) return { ...mark, named: false };
      taken.push(free.box);
      return { ...mark, left: free.left };
    });
}
