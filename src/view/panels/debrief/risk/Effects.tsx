/** What each order added to the chance of war of the whole run, or took away from it. Worked out when asked for. */
import type { EffectsReport, OrderEffect } from '../../../../debrief/lab/types.ts';
import type { Debrief } from '../../../../debrief/types.ts';
import type { LabState } from '../../../../store/lab.ts';
import { useWords } from '../../context.tsx';
import { orderTold } from '../../words/orderTold.ts';
import { percentChangeWords } from '../../words/riskWords.ts';
import { momentOf } from '../../words/words.ts';
import { Progress } from './OtherLuck.tsx';

/** Effects listed before the rest is folded. */
const AT_ONCE = 8;

interface EffectsProps {
  readonly debrief: Debrief;
  readonly effects: EffectsReport | null;
  readonly state: LabState | null;
  readonly onAsk: () => void;
  readonly onStop: () => void;
}

export function Effects({ debrief, effects, state, onAsk, onStop }: EffectsProps) {
  const { text } = useWords();
  return (
    <section className="luck" aria-labelledby="effects-title">
      <h2 id="effects-title">{text.say('luck.effects')}</h2>
      <p className="quiet">{text.say('luck.effects.about')}</p>
      {state === null ? (
        <button type="button" className="button" onClick={onAsk}>
          {text.say('luck.effects.ask')}
        </button>
      ) : (
        <Progress state={state} report={effects} onStop={onStop} onAgain={onAsk} />
      )}
      {effects === null ? null : <Found debrief={debrief} effects={effects} />}
    </section>
  );
}

interface FoundProps {
  readonly debrief: Debrief;
  readonly effects: EffectsReport;
}

function Found({ debrief, effects: { done, of, effects, orders } }: FoundProps) {
  const { text } = useWords();
  const ranked = effects.toSorted((one, two) => Math.abs(two.byPpm) - Math.abs(one.byPpm));
  const most = Math.max(1, Math.abs(ranked[0]?.byPpm ?? 0));
  const [great, small] = [ranked.slice(0, AT_ONCE), ranked.slice(AT_ONCE)];
  return (
    <>
      <EffectList debrief={debrief} effects={great} most={most} />
      {small.length === 0 ? null : (
        <details>
          <summary>{text.say('luck.effects.small', { count: small.length })}</summary>
          <EffectList debrief={debrief} effects={small} most={most} />
        </details>
      )}
      {done < of ? null : (
        <p className="quiet">
          {text.say('luck.effects.rest', {
            told: effects.length,
            all: orders,
          })}
        </p>
      )}
    </>
  );
}

interface ListProps {
  readonly debrief: Debrief;
  readonly effects: readonly OrderEffect[];
  /** The greatest effect of all, ppm. */
  readonly most: number;
}

const EffectList = ({ debrief, effects, most }: ListProps) => (
  <ul className="order-effects">
    {effects.map((effect) => (
      <EffectLine
        key={`${effect.turn} ${effect.side} ${effect.desk}`}
        effect={effect}
        hour={debrief.riskByTurn[effect.turn]?.hour ?? 0}
        most={most}
      />
    ))}
  </ul>
);

interface LineProps {
  readonly effect: OrderEffect;
  /** Hour at which its turn began. */
  readonly hour: number;
  /** The greatest effect of all, ppm. */
  readonly most: number;
}

function EffectLine({ effect, hour, most }: LineProps) {
  const words = useWords();
  const { text } = words;
  const { side, order, byPpm, low, high } = effect;
  const width = (Math.abs(byPpm) * 50) / most;
  return (
    <li className={byPpm > 0 ? 'effect-more' : 'effect-less'}>
      <b>{percentChangeWords(words, byPpm)}</b>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <path className="effect-middle" d="M50 0V10" vectorEffect="non-scaling-stroke" />
        <rect className="effect-bar" x={byPpm > 0 ? 50 : 50 - width} width={width} y="1" height="8" />
      </svg>
      <span>
        {text.say('luck.effect', {
          who: text.say(`side.${side}`),
          when: momentOf(words, hour),
          order: orderTold(words, order),
        })}{' '}
        <small>
          {text.say('luck.interval', {
            low: percentChangeWords(words, low),
            high: percentChangeWords(words, high),
          })}
        </small>
      </span>
    </li>
  );
}
