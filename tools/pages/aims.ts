/** What the page is held to. */
import { largestOf } from './numbers.ts';
import type { Figures } from './section.ts';

export interface Aim {
  readonly says: string;
  /** What was found, in words; undefined where it was not measured. */
  readonly found: (figures: Figures) => string | undefined;
  /** Undefined where it was not measured. */
  readonly holds: (figures: Figures) => boolean | undefined;
}

const KILO = 1_000;
const MEGA = 1_000_000;

/** An aim about one number that is to be at most, or at least, so much. */
const aim = (
  says: string,
  value: (figures: Figures) => number | undefined,
  holds: (value: number) => boolean,
  words: (value: number) => string,
): Aim => ({
  says,
  found: (figures) => {
    const found = value(figures);
    return found === undefined ? undefined : words(found);
  },
  holds: (figures) => {
    const found = value(figures);
    return found === undefined ? undefined : holds(found);
  },
});

const whole = (value: number): string => String(Math.round(value));
const ms = (value: number): string => `${Math.round(value * 10) / 10} ms`;
const kilobytes = (value: number): string => `${whole(value / KILO)} KB`;
const hundred = (value: number): boolean => value === 100;

export const AIMS: readonly Aim[] = [
  aim(
    'Lighthouse, performance: 97 or more',
    (all) => all.lighthouse?.performance,
    (it) => it >= 97,
    whole,
  ),
  aim('Lighthouse, accessibility: 100', (all) => all.lighthouse?.accessibility, hundred, whole),
  aim('Lighthouse, best practices: 100', (all) => all.lighthouse?.['best-practices'], hundred, whole),
  aim('Lighthouse, search: 100', (all) => all.lighthouse?.seo, hundred, whole),
  aim(
    'Largest paint of the title: under 1.2 s',
    (all) => all.lighthouse?.largestPaintMs,
    (it) => it < 1200,
    ms,
  ),
  aim(
    'Shift of the title: 0',
    (all) => all.lighthouse?.shift,
    (it) => it < 0.001,
    (it) => it.toFixed(3),
  ),
  aim(
    'First visit, title and a game begun: at most 900 KB',
    (all) => all.visit?.gameBytes,
    (it) => it <= 900 * KILO,
    kilobytes,
  ),
  aim(
    'Press to picture at a quarter of the speed: under 100 ms, the slowest doing',
    (all) => all.responses && largestOf(Object.values(all.responses)),
    (it) => it < 100,
    ms,
  ),
  aim(
    'A turn shown at a quarter of the speed: under 8 ms of own script in the middle frame',
    (all) => all.turn?.frameMs,
    (it) => it < 8,
    ms,
  ),
  aim(
    'The same: no task over 100 ms',
    (all) => all.turn?.longestTaskMs,
    (it) => it <= 100,
    ms,
  ),
  aim(
    'Idle desk: no frame in 3 s',
    (all) => all.idle?.frames,
    (it) => it === 0,
    whole,
  ),
  aim(
    'Idle desk: the thread works under 1 % of the time',
    (all) => all.idle?.busyPercent,
    (it) => it < 1,
    (it) => `${it.toFixed(2)} %`,
  ),
  aim(
    'Memory left by ten drills: under 5 MB',
    (all) => all.heap?.grownBytes,
    (it) => it < 5 * MEGA,
    (it) => `${(it / MEGA).toFixed(2)} MB`,
  ),
  aim(
    'Replay, ledger and report: within 3 s of the end',
    ({ debrief }) =>
      debrief === undefined ? undefined : Math.max(debrief.replayMs, debrief.ledgerMs, debrief.reportMs),
    (it) => it < 3000,
    ms,
  ),
];
