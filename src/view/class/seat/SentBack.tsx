/** A paper that the teacher has given back: why, and the way to other words for whoever may write them. */
import type { Paper } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { mayRewrite } from './model/papers.ts';
import type { Overlays } from './overlays.ts';
import type { Room } from './room.ts';

/** In the teacher's words, where there are any. */
export function Reason({ paper: { back } }: Pick<SentBackProps, 'paper'>) {
  const { text } = useWords();
  const reason = back?.reason ?? '';
  return reason === '' ? null : (
    <p className="paper-back" dir="auto">
      {text.say('letters.back.reason', { reason })}
    </p>
  );
}

export interface SentBackProps {
  readonly paper: Paper;
  readonly room: Pick<Room, 'seat'>;
  readonly overlays: Pick<Overlays, 'openRewrite'>;
}

export function SentBack({ paper, room, overlays }: SentBackProps) {
  const { text } = useWords();
  if (paper.state !== 'rewrite') return null;
  return (
    <>
      <Reason paper={paper} />
      {mayRewrite(paper, room.seat) ? (
        <button type="button" className="button button-small" onClick={() => overlays.openRewrite(paper.id)}>
          {text.say('letters.back.write')}
        </button>
      ) : null}
    </>
  );
}
