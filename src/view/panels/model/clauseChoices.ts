/**
 * What may be written into one clause of an offer now, and why not what may not. The rules judge the whole (RULES 6.2, 10.3, 15.3);
 * that there is no end to a quarantine that nobody has proclaimed is a choice of the page.
 */
import type { Bundle, Observation, Order, Publicity, RefusalCode } from '../../../engine/types.ts';
import { isOnSite, isSecretClause, usualPublicity } from '../../../engine/worth.ts';
import { type Channel, ISSUES, LEVELS, otherSide, type Side } from '../../../scenario/types.ts';

/** Everything that bears on one clause beside itself. */
export interface Setting {
  readonly secrecy: boolean;
  readonly observers: boolean;
  /** A quarantine has been proclaimed, or the letter that is answered speaks of its end. */
  readonly line: boolean;
  readonly channel: Channel;
}

/** `answered`: the terms of the letter that is countered, if one is. */
export const settingOf = (
  { settings, pub }: Observation,
  channel: Channel,
  answered: Bundle | null = null,
): Setting => ({
  secrecy: settings.secrecy,
  observers: pub.observers,
  line: isLineKnown(pub) || (answered?.terms[QUARANTINE] ?? 0) > 0,
  channel,
});

/** Whether there is, or was, a quarantine that could end. */
const isLineKnown = ({ blockade }: Pick<Observation['pub'], 'blockade'>): boolean => blockade !== 'none';

/**
 * Ready-made offers as they are put to this side: before any quarantine they say nothing of its end, unless they answer a letter that
 * does. What comes to the same is there once.
 */
export function readyMade(
  orders: readonly Order[],
  { pub, offers }: Observation,
  side: Side,
): readonly Order[] {
  if (isLineKnown(pub)) return orders;
  const plain = orders.flatMap((order) => {
    if (order.kind !== 'K2') return [withoutLine(order)];
    const answered = offers[otherSide(side)][order.slot]?.bundle;
    return order.bundle.terms[QUARANTINE] === answered?.terms[QUARANTINE] ? [order] : [];
  });
  const seen = new Set<string>();
  return plain.filter((order) => {
    const key = JSON.stringify(order);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function withoutLine(order: Order): Order {
  if (order.kind === 'P5') return { ...order, bundle: struck(order.bundle) };
  return 'message' in order && order.message.act === 'offer'
    ? { ...order, message: { ...order.message, bundle: struck(order.message.bundle) } }
    : order;
}

const struck = ({ terms, publicity }: Bundle): Bundle => ({
  terms: terms.map((level, issue) => (issue === QUARANTINE ? 0 : level)),
  publicity,
});

const JUPITERS = 3;
const QUARANTINE = 4;
const ANNOUNCED = 3;

const termsWith = (issue: number, level: number): readonly number[] =>
  ISSUES.map((_, at) => (at === issue ? level : 0));

/** Why a clause cannot be at this level with any publicity; null when it can. */
export function levelRefusal(
  { secrecy, observers, line, channel }: Setting,
  issue: number,
  level: number,
): RefusalCode | null {
  if (issue === QUARANTINE && !line) return 'needs-line';
  if (!secrecy && isSecretClause(issue, level, 0)) return 'no-secret-terms';
  if (isQuiet(issue, level) && channel === 'broadcast') return 'quiet-must-be-private';
  return isOnSite({ terms: termsWith(issue, level), publicity: [] }) && !observers ? 'needs-observers' : null;
}

const isQuiet = (issue: number, level: number): boolean =>
  issue === JUPITERS && level > 0 && level < ANNOUNCED;

/** Why a clause at this level cannot be public (0), private (1) or secret (2); null when it can. */
export function publicityRefusal(
  { secrecy, channel }: Setting,
  issue: number,
  level: number,
  publicity: number,
): RefusalCode | null {
  if (publicity === 0) return isQuiet(issue, level) ? 'quiet-must-be-private' : null;
  if (channel === 'broadcast' || (issue === JUPITERS && level >= ANNOUNCED))
    return 'announced-must-be-public';
  return publicity === 2 && !secrecy ? 'no-secret-terms' : null;
}

const PUBLICITY_CODES: readonly Publicity[] = [0, 1, 2];

/** The publicity a clause gets when it is written in: the one it had if it may keep it, else the usual, else the first it may have. */
export function publicityFor(setting: Setting, issue: number, level: number, now: number): Publicity {
  const usual = usualPublicity(termsWith(issue, level))[issue] ?? 0;
  const wished = [now, usual, ...PUBLICITY_CODES];
  const allowed = wished.find((each) => publicityRefusal(setting, issue, level, each) === null);
  return PUBLICITY_CODES.find((each) => each === allowed) ?? 0;
}

/** How many levels an issue has beyond saying nothing. */
export const levelCount = (issue: number): number => LEVELS[ISSUES[issue] ?? 'weapons'].length - 1;

/** The least level of an issue that may be written in; 0 when none may. */
export function firstLevel(setting: Setting, issue: number): number {
  const levels = Array.from({ length: levelCount(issue) }, (_, at) => at + 1);
  return levels.find((level) => levelRefusal(setting, issue, level) === null) ?? 0;
}

/** The level that a key names by its digit, 0 among them; null for any other key. */
export const levelNamed = (key: string, issue: number): number | null =>
  /^\d$/.test(key) && Number(key) <= levelCount(issue) ? Number(key) : null;
