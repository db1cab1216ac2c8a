/** Other words for a letter or a notice that has come back. They go to the teacher's tray; the order itself is not touched. */
import { useState } from 'react';
import { Heading } from 'react-aria-components';
import { LETTER_LENGTH, TALK_LENGTH } from '../../../classroom/types.ts';
import type { Paper } from '../../../classroom/viewTypes.ts';
import { themeOf, useWords } from '../../panels/context.tsx';
import { Sheet } from '../../panels/Sheet.tsx';
import { mayRewrite } from './model/papers.ts';
import { isDeputy } from './model/seats.ts';
import { Refused } from './Refused.tsx';
import type { Room } from './room.ts';
import { Reason } from './SentBack.tsx';
import { useAsk } from './useAsk.ts';
import { Written } from './Written.tsx';

export interface RewriteSheetProps {
  readonly room: Room;
  /** The id of the paper; null closes the sheet, and so does a paper that is not to be rewritten any more. */
  readonly of: number | null;
  readonly onClose: () => void;
}

export function RewriteSheet({ room, of, onClose }: RewriteSheetProps) {
  const { text, side } = useWords();
  const paper = room.view.papers.find((each) => each.id === of && mayRewrite(each, room.seat));
  return (
    <Sheet open={paper !== undefined} theme={themeOf(side)} className="seat-sheet" onClose={onClose}>
      {paper === undefined ? null : (
        <>
          <header className="picker-head">
            <Heading slot="title">{text.say('letters.back.title')}</Heading>
            <button type="button" className="button button-small" onClick={onClose}>
              {text.say('picker.close')}
            </button>
          </header>
          <Rewriting key={paper.id} room={room} paper={paper} onDone={onClose} />
        </>
      )}
    </Sheet>
  );
}

interface RewritingProps extends Pick<RewriteSheetProps, 'room'> {
  readonly paper: Paper;
  readonly onDone: () => void;
}

function Rewriting({ room, paper, onDone }: RewritingProps) {
  const { text } = useWords();
  const { ask, busy, refused } = useAsk(room);
  const [words, setWords] = useState(paper.text);
  const { muted } = room.view.me;
  const send = async () => {
    if (await ask({ kind: 'rewrite', paper: paper.id, text: words })) onDone();
  };
  return (
    <div className="seat-sheet-body">
      <Reason paper={paper} />
      <p>{text.say('letters.back.means', { kind: paper.kind })}</p>
      {isDeputy(room.seat) ? <p className="quiet">{text.say('seat.deputy.leader')}</p> : null}
      {muted ? <p className="quiet">{text.say('seat.muted.about')}</p> : null}
      <Written
        label={text.say('seat.letter.words')}
        value={words}
        most={paper.kind === 'letter' ? LETTER_LENGTH : TALK_LENGTH}
        rows={7}
        disabled={muted}
        onChange={setWords}
      />
      <Refused refused={refused} />
      <button
        type="button"
        className="button button-main"
        disabled={muted || busy || words.trim() === ''}
        onClick={() => void send()}
      >
        {text.say('letters.back.send')}
      </button>
    </div>
  );
}
