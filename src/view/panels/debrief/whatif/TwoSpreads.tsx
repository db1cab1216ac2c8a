/** Two spreads beside each other, end by end: with the change, and without it under the same luck. */
import type { Share, Spread } from '../../../../debrief/lab/types.ts';
import { END_CODES, type EndCode } from '../../../../engine/types.ts';
import { SIDES } from '../../../../scenario/types.ts';
import { useWords } from '../../context.tsx';
import { Scrolling } from '../../Scrolling.tsx';
import { percentWords } from '../../words/riskWords.ts';
import { intervalWords } from '../risk/SpreadBars.tsx';

interface TwoProps {
  readonly changed: Spread;
  readonly unchanged: Spread;
  /** How this game ended. */
  readonly own: EndCode;
}

export function TwoSpreads({ changed, unchanged, own }: TwoProps) {
  const { text } = useWords();
  const came = END_CODES.filter((end) => shareOf(changed, end) !== null || shareOf(unchanged, end) !== null);
  return (
    <Scrolling className="two-spreads" label={text.say('whatif.table')}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.say('whatif.with')}</th>
            <th scope="col">{text.say('whatif.without')}</th>
          </tr>
        </thead>
        <tbody>
          {came.map((end) => (
            <tr key={end} className={end === own ? 'spread-own' : undefined}>
              <th scope="row">
                {text.say(`end.${end}.title`)}
                {end === own ? <em> {text.say('luck.own')}</em> : null}
              </th>
              <ShareCell share={shareOf(changed, end)} />
              <ShareCell share={shareOf(unchanged, end)} />
            </tr>
          ))}
          <tr>
            <th scope="row">{text.say('whatif.war')}</th>
            <ShareCell share={changed.risk} />
            <ShareCell share={unchanged.risk} />
          </tr>
          {SIDES.map((side) => (
            <tr key={side}>
              <th scope="row">{text.say('end.score', { who: text.say(`side.${side}`) })}</th>
              <ScoreCell spread={changed} side={side} />
              <ScoreCell spread={unchanged} side={side} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{text.say('whatif.figures')}</p>
    </Scrolling>
  );
}

const shareOf = ({ ends }: Spread, end: EndCode): Share | null =>
  ends.find((found) => found.end === end)?.share ?? null;

function ShareCell({ share }: { readonly share: Share | null }) {
  const words = useWords();
  if (share === null) return <td>{percentWords(words, 0)}</td>;
  return (
    <td>
      <b>{percentWords(words, share.ppm)}</b>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="spread-back" width="100" height="8" />
        <rect className="spread-full" width={share.ppm / 10_000} height="8" />
      </svg>
      <small>{intervalWords(words, share)}</small>
    </td>
  );
}

interface ScoreProps {
  readonly spread: Spread;
  readonly side: (typeof SIDES)[number];
}

function ScoreCell({ spread, side }: ScoreProps) {
  const { text } = useWords();
  const { middle, low, high } = spread.scores[side];
  return (
    <td>
      <b>{text.points(middle)}</b>{' '}
      <small>{text.say('luck.interval', { low: text.points(low), high: text.points(high) })}</small>
    </td>
  );
}
