/** What went wrong, turn by turn, and the near miss of 1962 that each resembles: when, what made it likelier, how it ended. */
import type { Accident } from '../../../debrief/types.ts';
import type { NearMiss } from '../../../scenario/types.ts';
import { Sources } from '../Claim.tsx';
import { useWords } from '../context.tsx';
import { momentOf } from '../words/words.ts';
import { accidentWords, driversWords, precedentWords } from './debriefWords.ts';

interface AccidentsProps {
  readonly accidents: readonly Accident[];
  readonly shown: number;
  readonly onTurn: (turn: number) => void;
}

export function Accidents({ accidents, shown, onTurn }: AccidentsProps) {
  const words = useWords();
  const { text } = words;
  return (
    <section className="debrief-misreadings" aria-labelledby="debrief-accidents-title">
      <h2 id="debrief-accidents-title">{text.say('debrief.accidents')}</h2>
      {accidents.length === 0 ? <p className="quiet">{text.say('debrief.accidents.none')}</p> : null}
      <ol>
        {accidents.map((accident, index) => (
          <li
            key={`${accident.turn} ${accident.pattern} ${accidents.indexOf(accident)}`}
            className={accident.turn === shown ? 'debrief-now' : undefined}
          >
            <button
              type="button"
              aria-current={accident.turn === shown ? 'step' : undefined}
              onClick={() => onTurn(accident.turn)}
            >
              {momentOf(words, accident.hour)}
            </button>
            <span>
              {accidentWords(words, accident)} {driversWords(words, accident)}
            </span>
            <Precedent accident={accident} again={isToldBefore(accidents, index)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const isToldBefore = (accidents: readonly Accident[], index: number): boolean =>
  accidents.findIndex(({ pattern }) => pattern === accidents[index]?.pattern) < index;

interface PrecedentProps {
  readonly accident: Accident;
  /** It has been told further up the list. */
  readonly again: boolean;
}

function Precedent({ accident, again }: PrecedentProps) {
  const words = useWords();
  const { nearMisses } = words.scenario;
  const followed: NearMiss | undefined = nearMisses.find(({ id }) => id === accident.pattern);
  if (followed === undefined)
    return <p className="debrief-precedent">{words.text.say('debrief.accident.alone')}</p>;
  if (again)
    return (
      <p className="debrief-precedent">
        {words.text.say('debrief.accident.again', { day: words.text.day(followed.date) })}
      </p>
    );
  return (
    <div className="debrief-precedent">
      <p>{precedentWords(words, followed)}</p>
      <Sources claim={followed.precedent} />
    </div>
  );
}
