/** Lines of what happened, each with what it moved. */
import { useWords } from '../context.tsx';
import { Terms } from '../glossary/Terms.tsx';
import { type Effect, toneOf } from '../model/effects.ts';
import type { Line } from '../model/lines.ts';
import { meterOf } from '../model/toldMeters.ts';
import { movedWords, standsWords } from '../words/meterWords.ts';
import type { Words } from '../words/words.ts';

/** Meters that both sides look at. */
const SHARED: ReadonlySet<string> = new Set(['world', 'castro']);

export function LineItem({ line }: { readonly line: Line }) {
  return (
    <li className={line.grave ? 'line line-grave' : 'line'}>
      {line.text === '' ? null : (
        <p>
          <Terms text={line.text} most={1} />
        </p>
      )}
      <EffectList effects={line.effects} />
    </li>
  );
}

export interface EffectListProps {
  readonly effects: readonly Effect[];
  /** Only what moved, and not where it stands now: for a line to be taken in at a glance. */
  readonly brief?: boolean;
}

/** Nothing when nothing was moved. */
export function EffectList({ effects, brief = false }: EffectListProps) {
  if (effects.length === 0) return null;
  return (
    <ul className="effects">
      {effects.map((effect) => (
        <EffectItem key={effect.id} effect={effect} brief={brief} />
      ))}
    </ul>
  );
}

/** Where it stands since then; empty for what the strip of meters shows. */
const standsBeside = (words: Words, effect: Effect): string =>
  effect.now === null || meterOf(effect, words.side) !== undefined
    ? ''
    : standsWords(words, effect.meter, effect.now);

/** The opinion of the world goes up for the reader when it moves towards their side. */
const isUp = ({ side }: Words, { meter, by }: Effect): boolean =>
  by > 0 === (meter !== 'world' || side === 'us');

function EffectItem({ effect, brief }: { readonly effect: Effect; readonly brief: boolean }) {
  const words = useWords();
  const { text, side } = words;
  const { meter, whose, name, by } = effect;
  const moved = movedWords(words, meter, name, by);
  const what = whose === side || SHARED.has(meter) ? moved : `${text.say(`side.${whose}`)}: ${moved}`;
  const stands = brief ? '' : standsBeside(words, effect);
  return (
    <li className={`effect effect-${toneOf(words, effect)}`}>
      <span aria-hidden="true">{isUp(words, effect) ? '▲' : '▼'} </span>
      {stands === '' ? what : text.say('effect.now', { what, stands })}
    </li>
  );
}
