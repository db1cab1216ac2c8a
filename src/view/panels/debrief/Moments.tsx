/** The moments that mattered and the misreadings, each a way to its turn. */
import type { Debrief, Misreading, TurningPoint } from '../../../debrief/types.ts';
import { useWords } from '../context.tsx';
import { percentWords } from '../words/riskWords.ts';
import { momentOf } from '../words/words.ts';
import { ledToWords, misreadingWords, turningWords, whyWords } from './debriefWords.ts';

interface PointsProps {
  readonly points: readonly TurningPoint[];
  readonly shown: number;
  readonly onTurn: (turn: number) => void;
}

export function TurningPoints({ points, shown, onTurn }: PointsProps) {
  const words = useWords();
  return (
    <section className="debrief-points" aria-labelledby="debrief-points-title">
      <h2 id="debrief-points-title">{words.text.say('debrief.points')}</h2>
      <ol>
        {points.map((point) => (
          <li key={`${point.turn} ${point.code} ${point.params.side ?? ''}`}>
            <button
              type="button"
              aria-current={point.turn === shown ? 'step' : undefined}
              onClick={() => onTurn(point.turn)}
            >
              <span className="debrief-when">{momentOf(words, point.hour)}</span>
              <b>{turningWords(words, point)}</b>
              <span>{whyWords(words, point)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface MisreadingsProps {
  readonly debrief: Debrief;
  readonly shown: number;
  readonly onTurn: (turn: number) => void;
}

export function Misreadings({ debrief, shown, onTurn }: MisreadingsProps) {
  const { misreadings, riskByTurn, riskFrom } = debrief;
  const words = useWords();
  const { text } = words;
  return (
    <section className="debrief-misreadings" aria-labelledby="debrief-misreadings-title">
      <h2 id="debrief-misreadings-title">{text.say('debrief.misreadings')}</h2>
      {misreadings.length === 0 ? <p className="quiet">{text.say('debrief.misreadings.none')}</p> : null}
      <ul>
        {misreadings.map((reading) => (
          <li
            key={`${reading.side} ${reading.code}`}
            className={reading.turn === shown ? 'debrief-now' : undefined}
          >
            <button
              type="button"
              aria-current={reading.turn === shown ? 'step' : undefined}
              onClick={() => onTurn(reading.turn)}
            >
              {text.say('debrief.misreading.who', {
                who: text.say(`side.${reading.side}`),
                when: momentOf(words, reading.hour),
              })}
            </button>
            <span>
              {misreadingWords(words, reading)}{' '}
              <span className="quiet">{ledToWords(words, reading, runIn(reading))}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );

  function runIn({ turn }: Misreading): string | null {
    return riskFrom === 'pending' ? null : percentWords(words, riskByTurn[turn]?.ppm ?? 0);
  }
}
