/** The question before a turn is taken back: in the game of the class, or in which of two. */
import type { ControlView } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { useAsk } from './ask.ts';
import { ControlSheet } from './ControlSheet.tsx';
import { turnBack } from './undo.ts';

interface UndoProps {
  readonly view: ControlView;
  readonly onClose: () => void;
}

/** A world that can be taken back, and to which turn, from 0. */
interface Back {
  readonly world: number;
  readonly turn: number;
}

const backsOf = ({ worlds }: ControlView): readonly Back[] =>
  worlds.flatMap((part, world) => {
    const turn = turnBack(part);
    return turn === null ? [] : [{ world, turn }];
  });

export function UndoSheet({ view, onClose }: UndoProps) {
  const { text } = useWords();
  const backs = backsOf(view);
  const two = view.worlds.length > 1;
  return (
    <ControlSheet title={text.say('control.undo')} onClose={onClose}>
      <p>{text.say(two ? 'control.undo.sure.worlds' : 'control.undo.sure')}</p>
      <div className="control-row">
        <button type="button" className="button button-main" onClick={onClose}>
          {text.say('control.cancel')}
        </button>
        {backs.map((back) => (
          <UndoButton key={back.world} backs={[back]} two={two} onClose={onClose} />
        ))}
        {backs.length > 1 ? <UndoButton backs={backs} two={two} onClose={onClose} /> : null}
      </div>
    </ControlSheet>
  );
}

interface ButtonProps extends Pick<UndoProps, 'onClose'> {
  readonly backs: readonly Back[];
  readonly two: boolean;
}

function UndoButton({ backs, two, onClose }: ButtonProps) {
  const { text } = useWords();
  const ask = useAsk();
  const [first] = backs;
  const said =
    first === undefined || !two
      ? text.say('control.undo.yes')
      : backs.length > 1
        ? text.say('control.undo.both')
        : text.say('control.undo.world', { n: first.world + 1, turn: first.turn + 1 });
  return (
    <button
      type="button"
      className="button button-grave"
      onClick={() => {
        for (const { world } of backs) ask({ kind: 'undo', world });
        onClose();
      }}
    >
      {said}
    </button>
  );
}
