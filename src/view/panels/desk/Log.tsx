/** Everything that happened, latest turn first, each line with what it moved. */
import { memo, useMemo } from 'react';
import type { Update } from '../../../session/port.ts';
import { useWords } from '../context.tsx';
import { turnHour } from '../model/clock.ts';
import { type Line, linesOf } from '../model/lines.ts';
import { momentOf } from '../words/words.ts';
import { LineItem } from './Lines.tsx';

export interface LogProps {
  readonly update: Update;
  /** A turn that is over shall be told once more. */
  readonly onAgain: (turn: number) => void;
}

export const Log = memo(function Log({ update, onAgain }: LogProps) {
  const words = useWords();
  const { side: reader } = update.observation;
  const lines = useMemo(() => linesOf(words, update.log, { reader }), [words, update.log, reader]);
  const turns = [...new Set(lines.map(({ turn }) => turn))].sort((one, two) => two - one);
  if (turns.length === 0) return <p className="quiet">{words.text.say('log.none')}</p>;
  return (
    <div className="log">
      {turns.map((turn) => (
        <LogTurn
          key={turn}
          turn={turn}
          lines={lines.filter((line) => line.turn === turn)}
          onAgain={turn < update.observation.pub.turn ? onAgain : null}
        />
      ))}
    </div>
  );
});

interface LogTurnProps {
  readonly turn: number;
  readonly lines: readonly Line[];
  /** Null while the turn is not over. */
  readonly onAgain: LogProps['onAgain'] | null;
}

function LogTurn({ turn, lines, onAgain }: LogTurnProps) {
  const words = useWords();
  const when = momentOf(words, turnHour(words.scenario, turn));
  const heading = turn < words.scenario.calendar.length ? 'log.turn' : 'log.after';
  return (
    <section className="log-turn">
      <header className="log-head">
        <h3>{words.text.say(heading, { turn: turn + 1, when })}</h3>
        {onAgain === null ? null : (
          <button type="button" className="button button-small" onClick={() => onAgain(turn)}>
            {words.text.say('log.again', { turn: turn + 1 })}
          </button>
        )}
      </header>
      <ol className="lines">
        {lines.map((line) => (
          <LineItem key={line.at} line={line} />
        ))}
      </ol>
    </section>
  );
}
