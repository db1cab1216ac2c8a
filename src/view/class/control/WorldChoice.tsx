/** Which of two worlds is meant; nothing where there is only one. */
import type { ControlView } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { Choices } from './Choices.tsx';

export interface WorldChoiceProps {
  readonly view: Pick<ControlView, 'worlds'>;
  readonly world: number;
  readonly onWorld: (world: number) => void;
}

export function WorldChoice({ view, world, onWorld }: WorldChoiceProps) {
  const { text } = useWords();
  if (view.worlds.length < 2) return null;
  return (
    <Choices
      legend={text.say('control.world.which')}
      values={[...view.worlds.keys()]}
      value={world}
      onChoose={onWorld}
      words={(n) => text.say('control.world', { n: n + 1 })}
    />
  );
}
