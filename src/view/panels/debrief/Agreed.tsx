/** What is agreed between the two sides, clause by clause, and whether it was kept. An offer that still awaits an answer is no agreement. */
import type { Debrief } from '../../../debrief/types.ts';
import { useWords } from '../context.tsx';
import { pledgeKey, pledgeState, pledgeWords, publicityWords } from '../words/offerWords.ts';

export function Agreed({ debrief: { pledges } }: { readonly debrief: Pick<Debrief, 'pledges'> }) {
  const words = useWords();
  const { text } = words;
  const binding = pledges.filter(({ awaits }) => awaits === null);
  return (
    <section>
      <h3>{text.say('report.agreed')}</h3>
      {binding.length === 0 ? <p>{text.say('report.agreed.none')}</p> : null}
      <ul className="facts">
        {binding.map((pledge) => (
          <li key={pledgeKey(pledge)}>
            {text.say('report.pledge', {
              who: text.say(`side.${pledge.by}`),
              clause: pledgeWords(words, pledge),
              publicity: publicityWords(words, pledge.publicity),
              state: pledgeState(words, pledge),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
