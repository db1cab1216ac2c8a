/** What became of a settlement's promises by 20 November, as far as this seat may know. */
import type { Event, Observation, Pledge } from '../../../engine/types.ts';
import type { Update } from '../../../session/port.ts';
import type { Words } from './words.ts';

const [WEAPONS, VERIFICATION, JUPITERS] = [0, 1, 3] as const;
const MISSILES_OUT = 2;
const ALL_OFFENSIVE = 3;
const ON_SITE = 2;
const LAST_QUIET = 2;

/** The latest promise on an issue, of at least this level. */
const promiseOn = ({ pledges }: Observation, issue: number, level: number): Pledge | undefined =>
  pledges.findLast((made) => made.issue === issue && made.level >= level && made.awaits === null);

/** A sentence each on weapons, inspection, Jupiters and line, where there is one to say; none without a settlement. */
export function keptWords(
  words: Words,
  { observation: seen, log }: Pick<Update, 'observation' | 'log'>,
): readonly string[] {
  if (seen.pub.epilogue === 0) return [];
  return [
    ...weaponsWords(words, seen, log),
    ...inspectionWords(words, seen),
    ...jupiterWords(words, seen),
    ...lineWords(words, seen),
  ];
}

function weaponsWords({ text }: Words, seen: Observation, log: readonly Event[]): readonly string[] {
  const promise = promiseOn(seen, WEAPONS, MISSILES_OUT);
  if (promise === undefined) return [];
  if (promise.level < ALL_OFFENSIVE) return [text.say('end.kept.weapons', { how: beyondPromise(log) })];
  const how = promise.status === 'broken' ? 'stayed' : 'bombers';
  return [text.say('end.kept.weapons', { how })];
}

/** What Moscow did with bombers that it had not promised away: Moscow's log has its answer, Washington's what it made of it. */
function beyondPromise(log: readonly Event[]): 'left' | 'gift' | 'missiles' {
  const chose = (choice: string): boolean =>
    log.some(({ params }) => params.choice === choice || params.cause === `reaction.${choice}`);
  if (chose('keep-bombers')) return 'left';
  return chose('take-out') ? 'gift' : 'missiles';
}

function inspectionWords({ text }: Words, seen: Observation): readonly string[] {
  const promise = promiseOn(seen, VERIFICATION, 1);
  if (promise === undefined) return [];
  if (promise.level < ON_SITE) return [text.say('end.kept.inspection', { how: 'sea' })];
  if (!seen.pub.inspectionRefused) return [text.say('end.kept.inspection', { how: 'island' })];
  const how = promise.status === 'verified' ? 'instead' : 'refused';
  return [text.say('end.kept.inspection', { how })];
}

function jupiterWords({ text }: Words, seen: Observation): readonly string[] {
  const promise = promiseOn(seen, JUPITERS, 1);
  if (promise === undefined) return [];
  const kept = text.say('end.kept.jupiters', { how: promise.status === 'broken' ? 'broken' : 'kept' });
  const leaked = promise.level <= LAST_QUIET && promise.publicity === 0;
  return leaked ? [text.say('end.kept.leaked'), kept] : [kept];
}

function lineWords({ text }: Words, { pub }: Observation): readonly string[] {
  if (pub.blockade === 'none') return [];
  return [text.say('end.kept.line', { how: pub.blockade === 'lifted' ? 'lifted' : 'stood' })];
}
