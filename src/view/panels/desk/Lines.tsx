/** Lines of what happened, each with what it moved. */
import { useWords } from '../context.tsx';
import { Terms } from '../glossary/Terms.tsx';
import { type Effect, toneOf } from '../model/effects.ts';
import type { Line } from '../model/lines.ts';

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

/** Nothing when nothing was moved. */
export function EffectList({ effects }: { readonly effects: readonly Effect[] }) {
  if (effects.length === 0) return null;
  return (
    <ul className="effects">
      {effects.map((effect) => (
        <EffectItem key={effect.id} effect={effect} />
      ))}
    </ul>
  );
}

function EffectItem({ effect }: { readonly effect: Effect }) {
  const words = useWords();
  const { text, side } = words;
  const tone = toneOf(words, effect);
  const by =
    effect.meter === 'risk'
      ? text.say('meter.percentMore', { percent: text.percent(effect.by) })
      : text.change(effect.by);
  const whose =
    effect.whose === side || SHARED.has(effect.meter) ? '' : `${text.say(`side.${effect.whose}`)}: `;
  return (
    <li className={`effect effect-${tone}`}>
      <span aria-hidden="true">{effect.by > 0 ? '▲' : '▼'} </span>
      {whose}
      {effect.name} {by}
    </li>
  );
}
