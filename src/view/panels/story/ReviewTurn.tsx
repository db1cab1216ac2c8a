/** Three panes of one turn, and what happened then in 1962. */
import type { TurnReview } from '../../../session/port.ts';
import { ClaimText } from '../Claim.tsx';
import { useWords } from '../context.tsx';
import { turnHour } from '../model/clock.ts';
import { panesOf, type ReviewLine } from '../model/review.ts';
import { momentOf } from '../words/words.ts';

export function ReviewTurn({ review }: { readonly review: TurnReview }) {
  const words = useWords();
  const { text, scenario } = words;
  const panes = panesOf(words, review);
  const when = momentOf(words, turnHour(scenario, review.turn));
  const history = scenario.historyDays.filter(({ turn }) => turn === review.turn);
  return (
    <div className="review" aria-live="polite">
      <h3>{text.say('end.turn', { turn: review.turn + 1, when })}</h3>
      <div className="panes">
        <Pane title={text.say('end.believed.us')} theme="washington" lines={panes.us} />
        <Pane title={text.say('end.true')} theme="truth" lines={panes.truth} />
        <Pane title={text.say('end.believed.ussr')} theme="moscow" lines={panes.ussr} />
      </div>
      <section className="review-history">
        <h4>{text.say('end.history')}</h4>
        {history.length === 0 ? <p className="quiet">{text.say('end.history.none')}</p> : null}
        {history.map(({ claim }) => (
          <ClaimText key={claim.text} claim={claim} />
        ))}
      </section>
    </div>
  );
}

interface PaneProps {
  readonly title: string;
  readonly theme: 'washington' | 'moscow' | 'truth';
  readonly lines: readonly ReviewLine[];
}

function Pane({ title, theme, lines }: PaneProps) {
  const { text } = useWords();
  return (
    <section className="pane" data-theme={theme}>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line.text} className={line.wrong ? 'pane-wrong' : undefined}>
            {line.text} {line.wrong ? <em>{text.say('end.wrong')}</em> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
