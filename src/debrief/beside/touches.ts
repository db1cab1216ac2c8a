/** What a game touched, and in which turn first. */

import type { State } from '../../engine/state.ts';
import type { Bundle, Event, Order } from '../../engine/types.ts';
import { bundleIn } from '../../engine/worth.ts';
import { ISSUES, type Scenario, SIDES, TOUCHES, type Touch } from '../../scenario/types.ts';
import type { Chapter } from '../chapters.ts';
import type { Hindsight, TouchedAt, TouchedMisconception } from './types.ts';

const KNOWN: ReadonlySet<string> = new Set(TOUCHES);
const isTouch = (code: string): code is Touch => KNOWN.has(code);

/** Issues that an order speaks of, by index. */
const issuesOf = (order: Order): readonly number[] => {
  if (order.kind === 'P8' || order.kind === 'K4' || order.kind === 'K6') return [order.issue];
  return issuesIn(bundleIn(order));
};

const issuesIn = (bundle: Bundle | null): readonly number[] =>
  (bundle?.terms ?? []).flatMap((level, issue) => (level > 0 ? [issue] : []));

const byOrder = (order: Order): readonly string[] => [
  `order.${order.kind}`,
  ...issuesOf(order).map((issue) => `issue.${ISSUES[issue]}`),
];

const byEvent = ({ code, params }: Event): readonly string[] => {
  switch (code) {
    case 'incident':
      return [`incident.${params.incident}`];
    case 'line':
    case 'ship':
      return [`${code}.${params.to}`];
    default:
      return [];
  }
};

const byState = ({ pub }: State): readonly string[] => [
  `line.${pub.blockade}`,
  ...(pub.end === null ? [] : [`end.${pub.end}`]),
];

/** In the order of the turn: how it began, what was ordered, what came of it, how it ended. */
const touchesIn = ({ start, orders, events, end }: Chapter): readonly Touch[] =>
  [
    ...byState(start),
    ...SIDES.flatMap((side) => orders[side].flatMap(({ order }) => byOrder(order))),
    ...events.flatMap(byEvent),
    ...byState(end),
  ].filter(isTouch);

/** The first time of everything the game touched, in that order; what only the deal spoke of belongs to the last turn. */
export const touchesOf = (chapters: readonly Chapter[], deal: Bundle | null): readonly TouchedAt[] => {
  const first = new Map<Touch, TouchedAt>();
  chapters.forEach((chapter, index) => {
    const dealt = index === chapters.length - 1 ? issuesIn(deal) : [];
    const last = dealt.map((issue) => `issue.${ISSUES[issue]}`).filter(isTouch);
    for (const touch of [...touchesIn(chapter), ...last])
      if (!first.has(touch)) first.set(touch, { touch, turn: chapter.turn, hour: chapter.start.pub.hour });
  });
  return [...first.values()];
};

const firstOf = (touches: readonly TouchedAt[], wanted: readonly Touch[]): TouchedAt | null =>
  touches.find(({ touch }) => wanted.includes(touch)) ?? null;

/** In the order of touching. */
export const touchedMisconceptions = (
  { misconceptions }: Scenario,
  touches: readonly TouchedAt[],
): readonly TouchedMisconception[] =>
  misconceptions
    .flatMap((misconception) => {
      const touched = firstOf(touches, misconception.touchedBy);
      return touched === null ? [] : [{ ...touched, misconception }];
    })
    .sort((one, two) => one.turn - two.turn);

/** All entries; those touched come first, in the order of touching. */
export const hindsightOf = (
  { thenAndNow }: Scenario,
  touches: readonly TouchedAt[],
): readonly Hindsight[] => {
  const touched = thenAndNow
    .flatMap((entry) => {
      const first = firstOf(touches, entry.touchedBy);
      return first === null ? [] : [{ entry, touched: first }];
    })
    .sort((one, two) => one.touched.turn - two.touched.turn);
  const rest = thenAndNow
    .filter((entry) => touched.every((found) => found.entry !== entry))
    .map((entry) => ({ entry, touched: null }));
  return [...touched, ...rest];
};
