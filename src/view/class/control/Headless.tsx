/** A cabinet whose leader has gone: what the game does meanwhile, and who of the cabinet could lead instead. */
import type { ControlView, Watched } from '../../../classroom/viewTypes.ts';
import type { Side } from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import { useAsk } from './ask.ts';
import { headlessIn } from './chairs.ts';

export interface HeadlessProps {
  readonly view: ControlView;
  readonly world: number;
  readonly side: Side;
}

/** Nothing where somebody leads, or nobody is left who could. */
export function Headless({ view, world, side }: HeadlessProps) {
  const { text } = useWords();
  const left = headlessIn(view, world, side);
  if (left.length === 0) return null;
  return (
    <div className="headless">
      <p>{text.say('control.headless')}</p>
      {left.map((person) => (
        <Promote key={person.id} person={person} world={world} side={side} />
      ))}
    </div>
  );
}

interface PromoteProps extends Omit<HeadlessProps, 'view'> {
  readonly person: Watched;
}

function Promote({ person, world, side }: PromoteProps) {
  const { text } = useWords();
  const ask = useAsk();
  const seat = { world, side, chair: 'leader', deputy: false } as const;
  return (
    <button
      type="button"
      className="button button-small"
      onClick={() => ask({ kind: 'seat', participant: person.id, seat })}
    >
      {text.say('control.headless.lead', { name: person.name })}
    </button>
  );
}
