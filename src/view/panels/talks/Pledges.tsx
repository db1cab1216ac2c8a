/** What was promised, by whom, and whether it is kept. */
import type { Observation } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import { pledgeKey, pledgeState, pledgeWords, publicityWords } from '../words/offerWords.ts';
import { momentOf } from '../words/words.ts';

const MARKS = { made: '○', 'in-progress': '◐', verified: '●', broken: '✕' } as const;

export function Pledges({ seen }: { readonly seen: Observation }) {
  const words = useWords();
  const { text } = words;
  if (seen.pledges.length === 0) return <p className="quiet">{text.say('talks.pledges.none')}</p>;
  return (
    <ul className="pledges">
      {seen.pledges.map((pledge) => (
        <li key={pledgeKey(pledge)}>
          <span aria-hidden="true">{MARKS[pledge.status]}</span>
          <span>
            {text.say('talks.pledge.line', {
              who: text.say(`side.${pledge.by}`),
              clause: pledgeWords(words, pledge),
            })}
            <small>
              {pledgeState(words, pledge)} · {publicityWords(words, pledge.publicity)} ·{' '}
              {text.say('talks.pledge.made', { when: momentOf(words, pledge.madeHour) })}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
