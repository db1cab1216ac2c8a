/** The view a line was shown when it came back, held against the fold of the record. */
import { isDeepStrictEqual } from 'node:util';
import type { Class } from '../../src/classroom/class.ts';
import { foldEntry, openClass } from '../../src/classroom/fold.ts';
import type { Entry, Mover } from '../../src/classroom/types.ts';
import { controlView, seatView } from '../../src/classroom/views.ts';
import type { AnyView, ControlView } from '../../src/classroom/viewTypes.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { isControlView } from '../room/players.ts';

/** A view as somebody was shown it. */
export interface Shown {
  readonly by: Mover;
  readonly view: AnyView;
}

/** Without what no record holds: who is connected, and what the autopilot makes of the present moment. */
const lasting = (view: ControlView) => ({
  ...view,
  plan: null,
  people: view.people.map(({ id, name, seat, muted }) => ({ id, name, seat, muted })),
});

const asSent = (view: AnyView): unknown =>
  JSON.parse(JSON.stringify(isControlView(view) ? lasting(view) : view));

const viewFor = (cls: Class, by: Mover): AnyView =>
  typeof by === 'number' ? seatView(cls, by) : controlView(cls, new Map());

/** The class after each number of entries from `least` on, as far as the room went on by itself. */
const classesFrom = (scenario: Scenario, code: string, record: readonly Entry[], least: number): Class[] => {
  const [first, ...rest] = record;
  if (first === undefined) return [];
  let cls = openClass({ code, scenario }, first);
  const found: Class[] = least <= 1 ? [cls] : [];
  for (const entry of rest) {
    if (entry.ply >= least && entry.by !== 'room') break;
    cls = foldEntry(cls, entry);
    if (cls.ply >= least) found.push(cls);
  }
  return found;
};

/**
 * Who was shown something else than the record comes to. It had `least` entries when the server started; what the room has added
 * by itself before anybody else counts as well.
 */
export const viewFaults = (
  scenario: Scenario,
  code: string,
  record: readonly Entry[],
  least: number,
  shown: readonly Shown[],
): readonly string[] => {
  const classes = classesFrom(scenario, code, record, least);
  return shown.flatMap(({ by, view }) => {
    const sent = asSent(view);
    const isRight = classes.some((cls) => isDeepStrictEqual(asSent(viewFor(cls, by)), sent));
    return isRight ? [] : [`${by} was shown something else than its record comes to`];
  });
};
