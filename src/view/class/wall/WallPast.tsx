/** One turn of the game beside the same days of 1962, on the wall: the orders, or what happened where none can be compared. */
import '../../styles/beside.css';
import type { TurnBeside } from '../../../debrief/beside/types.ts';
import type { Debrief } from '../../../debrief/types.ts';
import { useWords } from '../../panels/context.tsx';
import { OrdersTable } from '../../panels/debrief/SameDays.tsx';
import { momentOf } from '../../panels/words/words.ts';

export function WallPast({ debrief, at }: { readonly debrief: Debrief; readonly at: number }) {
  const words = useWords();
  const { text } = words;
  const { turns, compared } = debrief.beside;
  const turn = turns[at];
  const when = momentOf(words, (turn ?? debrief.end).hour);
  return (
    <>
      <p className="debrief-when">
        {turn === undefined
          ? text.say('debrief.overAt', { when })
          : text.say('debrief.when', { when, turn: at + 1, all: turns.length })}
      </p>
      {turn === undefined ? <p>{text.say('beside.over')}</p> : null}
      {turn !== undefined && compared ? <OrdersTable turn={turn} claims={false} /> : null}
      {turn !== undefined && !compared ? <Days turn={turn} /> : null}
      <p className="class-question">{text.say('classDebrief.past.ask')}</p>
    </>
  );
}

function Days({ turn: { days } }: { readonly turn: TurnBeside }) {
  const { names } = useWords();
  return days.map(({ text }) => <p key={text}>{names.of(text)}</p>);
}
