/** Hands counted for and against, to see where the room stands. Kept nowhere. */
import { useId } from 'react';
import { useWords } from '../../../panels/context.tsx';

export function Votes() {
  const { text } = useWords();
  const id = useId();
  return (
    <fieldset className="votes">
      <legend className="label">{text.say('one.votes')}</legend>
      {(['for', 'against'] as const).map((way) => (
        <label key={way} htmlFor={`${id}-${way}`}>
          {text.say(`one.votes.${way}`)} <input id={`${id}-${way}`} type="number" min={0} max={40} />
        </label>
      ))}
    </fieldset>
  );
}
