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
  /** False where another mark's name already lies. */
  readonly named: boolean;
}

/** A name is about this large, in map units. */
const LETTER = 13;
const NAME_HEIGHT = 30;
const NAME_AT = 22;

const shipMarks = (scenario: Scenario, page: Comparison, pane: Pane): readonly Mark[] =>
  page.ships.flatMap(({ ship, believed, truth }) => {
    const route = scenario.ships.find(({ id }) => id === ship)?.route;
    const place = pane === 'us' ? believed : truth;
    const spot = route === undefined ? undefined : spotOn(route, place.nm, place.status === 'turned');
    const age = pane === 'us' ? Math.max(0, page.hour - believed.hour) : 0;
    return spot === undefined
      ? []
      : [{ ...spot, id: ship, kind: 'ship', status: place.status, age, named: true }];
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
      : [{ ...spot, id: submarine, kind: 'boat', status: null, age, named: pane !== 'us' }];
  });

/** Ships under way first, so that they keep their names; ships in port need none. */
const rank = ({ kind, status }: Mark): number => {
  if (kind === 'boat') return 2;
  return status === 'arrived' ? 3 : status === 'underway' || status === 'turned' ? 0 : 1;
};

/** On the right of a sheet a name is written to the left of its mark. */
export const namedLeft = ({ x }: Pick<Mark, 'x'>): boolean => x > SHEET_BOX.x + SHEET_BOX.width * 0.8;

interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const nameBox = (mark: Mark, letters: number): Box => {
  const length = NAME_AT + letters * LETTER;
  return namedLeft(mark)
    ? { from: mark.x - length, to: mark.x, y: mark.y }
    : { from: mark.x, to: mark.x + length, y: mark.y };
};

const meet = (one: Box, two: Box): boolean =>
  one.from < two.to && two.from < one.to && Math.abs(one.y - two.y) < NAME_HEIGHT;

/** Marks of one map, in the order of drawing; a name that would lie on another is left out. */
export function marksOf(
  scenario: Scenario,
  page: Comparison,
  pane: Pane,
  nameOf: (mark: Mark) => string,
): readonly Mark[] {
  const marks = [...shipMarks(scenario, page, pane), ...boatMarks(scenario, page, pane)];
  const taken: Box[] = [];
  return marks
    .sort((one, two) => rank(one) - rank(two))
    .map((mark) => {
      const box = nameBox(mark, nameOf(mark).length + (mark.age > 0 ? 2 : 0));
      const named = mark.named && mark.status !== 'arrived' && !taken.some((other) => meet(box, other));
      if (named) taken.push(box);
      return { ...mark, named };
    });
}
