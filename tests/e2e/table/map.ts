/** The map, by the mouse. It is one canvas, so the page's probe says where things are (`src/view/panels/map/probe.ts`). */

import scenario from '../../../scenarios/october-1962/scenario.json' with { type: 'json' };
import texts from '../../../scenarios/october-1962/text/en.json' with { type: 'json' };
import type { Target } from '../../../src/store/types.ts';
import type { Table } from './table.ts';
import { expect } from './test.ts';

type Point = { readonly x: number; readonly y: number };

/** Where a target can be clicked; null when it cannot be now. */
const pointOf = ({ page }: Table, { kind, id }: Target): Promise<Point | null> =>
  page.evaluate(([kind, id]) => window.__map?.point(kind, id) ?? null, [kind, id] as const);

/** Waits until the map is drawn, for as long as an emulated graphics card needs: both capitals are always on it. */
export const mapDrawn = (table: Table): Promise<void> =>
  expect.poll(() => pointOf(table, { kind: 'capital', id: 'us' }), { timeout: 120_000 }).not.toBeNull();

/** Clicks a target that is in sight; the list of its orders must open, and no other one. */
export const clickOnMap = async (table: Table, target: Target): Promise<void> => {
  const { page, text } = table;
  await mapDrawn(table);
  const point = await pointOf(table, target);
  if (point === null) throw new Error(`${target.kind} ${target.id} is not in sight`);
  await page.mouse.click(point.x, point.y);
  const title = text.say('picker.title.target', { what: nameOf(table, target) });
  await expect(page.getByRole('dialog', { name: title })).toBeVisible();
};

/** The first of these that can be clicked now. */
export const firstInSight = async (table: Table, targets: readonly Target[]): Promise<Target | null> => {
  for (const target of targets) {
    if ((await pointOf(table, target)) !== null) return target;
  }
  return null;
};

export const MERCHANTS: readonly Target[] = scenario.ships.map(({ id }) => ({ kind: 'ship', id }));
export const SITES: readonly Target[] = scenario.sites.map(({ id }) => ({ kind: 'site', id }));

const NAMES: { readonly [key: string]: string } = texts;

const nameOf = ({ text }: Table, { kind, id }: Target): string => {
  if (kind === 'line') return text.say('situation.line');
  if (kind === 'capital') return text.say(id === 'us' ? 'side.us' : 'side.ussr');
  return NAMES[`${kind}.${id}`] ?? NAMES[`warship.${id}`] ?? id;
};
