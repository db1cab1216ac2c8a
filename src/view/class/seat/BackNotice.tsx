/** A paper has come back to whoever can write it anew: said above the page, until it is put away or written. */
import { useState } from 'react';
import type { Paper } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { mayRewrite } from './model/papers.ts';
import type { Overlays } from './overlays.ts';
import type { Room } from './room.ts';
import { Reason } from './SentBack.tsx';

export interface BackNoticeProps {
  readonly room: Room;
  readonly overlays: Overlays;
}

/** The same paper may come back again. */
const nameOf = ({ id, back }: Paper): string => `${id} ${back?.anew ?? 0}`;

export function BackNotice({ room, overlays }: BackNoticeProps) {
  const { text } = useWords();
  const [closed, setClosed] = useState<readonly string[]>([]);
  const paper = room.view.papers.findLast(
    (each) => mayRewrite(each, room.seat) && !closed.includes(nameOf(each)),
  );
  return (
    <div className="moved" role="alert">
      {paper === undefined ? null : (
        <div className="notice">
          <div className="notice-words">
            <p>{text.say('letters.back', { kind: paper.kind })}</p>
            <Reason paper={paper} />
          </div>
          <button
            type="button"
            className="button button-small"
            onClick={() => overlays.openRewrite(paper.id)}
          >
            {text.say('letters.back.write')}
          </button>
          <button
            type="button"
            className="button button-small"
            onClick={() => setClosed([...closed, nameOf(paper)])}
          >
            {text.say('notice.close')}
          </button>
        </div>
      )}
    </div>
  );
}
