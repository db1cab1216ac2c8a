/** Words of ours that are still under way: answers, warnings, reassurances. */
import type { ChannelFacts } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import { momentOf } from '../words/words.ts';

export function Couriers({ couriers }: Pick<ChannelFacts, 'couriers'>) {
  const words = useWords();
  const { text } = words;
  if (couriers.length === 0) return null;
  return (
    <ul className="facts" aria-label={text.say('talks.couriers')}>
      {couriers.map((courier) => (
        <li key={`${courier.act}${courier.arrivesHour}`}>
          {text.say('talks.courier', { act: courier.act, when: momentOf(words, courier.arrivesHour) })}
        </li>
      ))}
    </ul>
  );
}
