/** Words of ours that are still under way: answers, warnings, reassurances. */
import type { ChannelFacts } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import { lateness, momentOf } from '../words/words.ts';

interface CouriersProps extends Pick<ChannelFacts, 'couriers'> {
  /** Hour of the desk's clock. */
  readonly now: number;
}

export function Couriers({ couriers, now }: CouriersProps) {
  const words = useWords();
  const { text } = words;
  if (couriers.length === 0) return null;
  return (
    <ul className="facts" aria-label={text.say('talks.couriers')}>
      {couriers.map((courier) => (
        <li key={`${courier.act}${courier.arrivesHour}`}>
          {text.say('talks.courier', {
            act: courier.act,
            when: momentOf(words, courier.arrivesHour),
            late: lateness(courier, now),
          })}
        </li>
      ))}
    </ul>
  );
}
