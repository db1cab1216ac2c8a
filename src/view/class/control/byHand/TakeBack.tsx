/** Takes back what was keyed in for one side, asked again first: nothing while there is nothing to take, or the turn is being told. */
import { useState } from 'react';
import type { ControlView } from '../../../../classroom/viewTypes.ts';
import type { Side } from '../../../../scenario/types.ts';
import { useWords } from '../../../panels/context.tsx';
import { useAsk } from '../ask.ts';
import { mayTakeBack } from '../undo.ts';

export interface TakeBackProps {
  readonly view: ControlView;
  readonly world: number;
  readonly side: Side;
}

export function TakeBack({ view, world, side }: TakeBackProps) {
  const { text } = useWords();
  const ask = useAsk();
  const [asking, setAsking] = useState(false);
  if (!mayTakeBack(view, world, side)) return null;
  const who = text.say(`side.${side}`);
  if (!asking)
    return (
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {text.say('key.back', { who })}
      </button>
    );
  return (
    <div className="control-row">
      <p>{text.say('key.back.sure', { who })}</p>
      <button type="button" className="button button-main" onClick={() => setAsking(false)}>
        {text.say('control.cancel')}
      </button>
      <button
        type="button"
        className="button button-grave"
        onClick={() => {
          ask({ kind: 'take-back', world, side });
          setAsking(false);
        }}
      >
        {text.say('key.back.yes')}
      </button>
    </div>
  );
}
