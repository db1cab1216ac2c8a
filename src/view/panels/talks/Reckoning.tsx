/** The live reckoning under an offer: each side's gain as a bar and a number, and what leaking would cost. */
import { bundleWorth, leaksOf } from '../../../engine/worth.ts';
import type { Scenario, Side } from '../../../scenario/types.ts';
import type { Composer } from '../../../store/types.ts';
import { useWords } from '../context.tsx';
import { clausesOf, clauseWords } from '../words/offerWords.ts';

export interface ReckoningProps {
  readonly scenario: Scenario;
  readonly composer: Composer;
  readonly own: Side;
  readonly other: Side;
}

export function Reckoning({ scenario, composer, own, other }: ReckoningProps) {
  const words = useWords();
  const { text } = words;
  const { bundle, channel } = composer;
  const leaks = leaksOf(scenario, bundle);
  if (clausesOf(bundle).length === 0)
    return <p className="reckoning quiet">{text.say('talks.reckoning.none')}</p>;
  return (
    <section className="reckoning" aria-label={text.say('talks.reckoning')} aria-live="polite">
      {[own, other].map((side) => (
        <Gain
          key={side}
          name={text.say(`talks.reckoning.${side}`)}
          milli={bundleWorth(scenario, bundle, side)}
        />
      ))}
      <p className="label">{text.say('talks.leaks')}</p>
      {leaks.length === 0 ? (
        <p className="quiet">{text.say('talks.leak.none')}</p>
      ) : (
        <ul className="leaks">
          {leaks.map((leak) => (
            <li key={leak.issue}>
              {text.say('talks.leak.line', {
                clause: clauseWords(words, leak.issue, bundle.terms[leak.issue] ?? 0),
                own: text.change(leak[own]),
                other: text.change(leak[other]),
              })}
            </li>
          ))}
          <li className="quiet">
            {text.say('talks.leak.chance', {
              chance: text.say('meter.percent', {
                percent: text.percent(scenario.channels[channel].leakPpm),
              }),
            })}
          </li>
        </ul>
      )}
      <p className="quiet">{text.say('talks.reckoning.note')}</p>
    </section>
  );
}

/** Half the bar is loss, half gain; 50 points fill it. */
const FULL = 50_000;

function Gain({ name, milli }: { readonly name: string; readonly milli: number }) {
  const { text } = useWords();
  const width = Math.min(50, (Math.abs(milli) / FULL) * 50);
  return (
    <div className="gain">
      <span>{name}</span>
      <span className="gain-number">{text.change(milli)}</span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="6" className="meter-back" />
        <rect
          x={milli < 0 ? 50 - width : 50}
          width={width}
          height="6"
          className={milli < 0 ? 'gain-loss' : 'gain-gain'}
        />
        <rect x="49.7" width="0.6" height="6" className="gain-zero" />
      </svg>
    </div>
  );
}
