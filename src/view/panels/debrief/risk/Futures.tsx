/** Games that went otherwise, each to be opened as if it had been played. */
import type { Future } from '../../../../debrief/lab/types.ts';
import { useWords } from '../../context.tsx';
import { isScored } from '../scored.ts';

export type OpenFuture = (future: Future) => void;

interface FuturesProps {
  readonly title: string;
  readonly futures: readonly Future[];
  readonly onOpen: OpenFuture;
}

export function Futures({ title, futures, onOpen }: FuturesProps) {
  const { text } = useWords();
  if (futures.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="futures">
        {futures.map((future) => (
          <li key={future.seed}>
            <span>
              {text.say('luck.future', {
                end: text.say(`end.${future.end}.title`),
                turns: future.turns,
                scored: isScored(future.end) ? 'yes' : 'no',
                us: text.points(future.scores.us),
                ussr: text.points(future.scores.ussr),
                misfits: future.misfits,
              })}
            </span>
            <button
              type="button"
              className="button button-small"
              aria-label={text.say('luck.open.named', { end: text.say(`end.${future.end}.title`) })}
              onClick={() => onOpen(future)}
            >
              {text.say('luck.open')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
