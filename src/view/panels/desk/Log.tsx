/** Everything that happened, latest turn first, each line with what it moved. */
import { memo, useMemo } from 'react';
import type { Update } from '../../../session/port.ts';
import { useWords } from '../context.tsx';
import { turnHour } from '../model/clock.ts';
import { type Line, linesOf } from '../model/lines.ts';
import { momentOf } from '../words/words.ts';
import { LineItem } from './Lines.tsx';

export const Log = memo(function Log({ update }: { readonly update: Update }) {
  const words = useWords();
  const lines = useMemo(() => linesOf(words, update.log), [words, update.log]);
  const turns = [...new Set(lines.map(({ turn }) => turn))].sort((one, two) => two - one);
  if (turns.length === 0) return <p className="quiet">{words.text.say('log.none')}</p>;
  return (
    <div className="log">
      {turns.map((turn) => (
        <LogTurn key={turn} turn={turn} lines={lines.filter((line) => line.turn === turn)} />
      ))}
    </div>
  );
});

function LogTurn({ turn, lines }: { readonly turn: number; readonly lines: readonly Line[] }) {
  const words = useWords();
  const when = momentOf(words, turnHour(words.scenario, turn));
  return (
    <section className="log-turn">
      <h3>{words.text.say('log.turn', { turn: turn + 1, when })}</h3>
      <ol className="lines">
        {lines.map((line) => (
          <LineItem key={line.at} line={line} />
        ))}
      </ol>
    </section>
  );
}
