/** An outsider's one standing instruction, with what it does said in a plain sentence. A historian has none. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Instruction } from '../../../classroom/types.ts';
import { useWords } from '../../panels/context.tsx';
import { Refused } from './Refused.tsx';
import type { Room } from './room.ts';
import { useAsk } from './useAsk.ts';

const INSTRUCTIONS: readonly Instruction[] = ['urge', 'hinder', 'chance'];

export function Instruct({ room }: { readonly room: Room }) {
  const { text } = useWords();
  const { ask, refused } = useAsk(room);
  const who = 'outsider' in room.seat ? room.seat.outsider : 'historian';
  if (who === 'historian') {
    return (
      <section className="orders instruct" aria-label={text.say('seat.instruct.short')}>
        <p>{text.say('seat.historian')}</p>
      </section>
    );
  }
  return (
    <section className="orders instruct" aria-label={text.say('seat.instruct.short')}>
      <RadioGroup
        className="instruct-choices"
        value={room.view.me.instruction}
        onChange={(instruction) => void ask({ kind: 'instruct', instruction: instruction as Instruction })}
      >
        <Label className="label">{text.say('seat.instruct')}</Label>
        <div className="instruct-list">
          {INSTRUCTIONS.map((instruction) => (
            <Radio key={instruction} value={instruction} className="variant">
              {text.say(`seat.instruct.${who}`, { instruction })}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <Refused refused={refused} />
    </section>
  );
}
