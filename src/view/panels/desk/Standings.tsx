/** What is told as a change and has no meter in the strip: where it stands, on what scale, and what it means. */
import type { Observation } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import { standingsOf } from '../model/standings.ts';
import { Gauge } from './Meters.tsx';

export function Standings({ seen }: { readonly seen: Observation }) {
  const words = useWords();
  return (
    <section>
      <h3>{words.text.say('standing.title')}</h3>
      <ul className="standings">
        {standingsOf(words, seen).map(({ id, name, value, level, from, about }) => (
          <li key={id} className="standing">
            <b>{name}</b>
            <span className="standing-value">{value}</span>
            <Gauge level={level} spread={0} from={from} />
            {about === '' ? null : <span className="situation-facts">{about}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
