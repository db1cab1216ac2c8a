/** Words of people: letters that have come and own ones with how they stand, notices, and news the teacher has put in. */
import type { Paper } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import type { Words } from '../../panels/words/words.ts';
import { isSide } from '../../panels/words/words.ts';
import { injectWords } from './injectWords.ts';
import { isOwn } from './model/papers.ts';
import type { Overlays } from './overlays.ts';
import type { Room } from './room.ts';
import { SentBack } from './SentBack.tsx';

export interface PapersProps {
  readonly room: Room;
  readonly overlays: Overlays;
}

export function Papers({ room, overlays }: PapersProps) {
  const words = useWords();
  const { papers } = room.view;
  if (papers.length === 0) return null;
  return (
    <section className="papers" aria-label={words.text.say('seat.papers')}>
      <h3 className="label">{words.text.say('seat.papers')}</h3>
      <ol>
        {papers.toReversed().map((paper) => (
          <li key={paper.id} className={`paper paper-${paper.kind}`}>
            <p className="paper-head">
              <b>{fromWords(words, paper, isOwn(paper, room.seat))}</b>{' '}
              <small>{words.text.say('seat.papers.turn', { turn: paper.turn + 1 })}</small>
              {isOwn(paper, room.seat) ? (
                <em>{words.text.say('seat.papers.state', { state: paper.state })}</em>
              ) : null}
            </p>
            <p className="paper-text">
              {paper.inject === null ? paper.text : injectWords(words, paper.inject)}
            </p>
            <SentBack paper={paper} room={room} overlays={overlays} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function fromWords({ text }: Words, { kind, from }: Paper, own: boolean): string {
  if (kind === 'inject' || from === 'control') return text.say('seat.papers.news');
  if (own) return text.say('seat.papers.own', { kind });
  if (isSide(from)) return text.say('seat.papers.letter', { who: text.say(`side.${from}`) });
  return text.say('seat.papers.notice', { who: text.say(`outsider.${from}`) });
}
