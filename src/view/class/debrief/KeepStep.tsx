/** What the teacher takes along: a table, one file, paper, and the way to each whole game. */
import { useCallback } from 'react';
import '../../styles/report.css';
import type { ControlView, DebriefPart } from '../../../classroom/viewTypes.ts';
import type { ClassStory } from '../../../debrief/classTypes.ts';
import type { Episode } from '../../../engine/types.ts';
import type { AfterClass } from '../../../store/afterClass.ts';
import { useWords } from '../../panels/context.tsx';
import { KeepRow } from '../../panels/debrief/KeepLeaf.tsx';
import { useLink } from '../../panels/debrief/ShareLink.tsx';
import { keptOf, rowsOf } from './keptOf.ts';

interface KeepProps {
  readonly view: ControlView;
  readonly debrief: DebriefPart;
  readonly story: ClassStory;
  /** Of the world shown. */
  readonly episode: Episode | undefined;
  readonly after: AfterClass;
  readonly onPrint: () => void;
}

export function KeepStep({ view, debrief, story, episode, after, onPrint }: KeepProps) {
  const words = useWords();
  const { text } = words;
  return (
    <ul className="keep">
      <KeepRow
        title={text.say('classDebrief.keep.table')}
        about={text.say('classDebrief.keep.table.about')}
        button={text.say('classDebrief.keep.table.button')}
        onPress={() => void after.offerTable(view.class.code, rowsOf(words, view))}
      />
      <KeepRow
        title={text.say('classDebrief.keep.file')}
        about={text.say('classDebrief.keep.file.about')}
        button={text.say('classDebrief.keep.file.button')}
        onPress={() => after.offerClass(keptOf(words, view, debrief))}
      />
      <KeepRow
        title={text.say('classDebrief.keep.print')}
        about={text.say('classDebrief.keep.print.about')}
        button={text.say('classDebrief.keep.print.button')}
        onPress={onPrint}
      />
      {episode === undefined ? null : <BookRow episode={episode} stopped={story.stopped} after={after} />}
    </ul>
  );
}

interface BookProps {
  readonly episode: Episode;
  readonly stopped: boolean;
  readonly after: Pick<AfterClass, 'bookLink'>;
}

/** The game with its whole debrief, as the page for one or two players tells it. */
export function BookRow({ episode, stopped, after }: BookProps) {
  const { text } = useWords();
  return (
    <li className="keep-row">
      <div>
        <h3>{text.say('classDebrief.keep.book')}</h3>
        <p>{text.say(stopped ? 'classDebrief.keep.book.stopped' : 'classDebrief.keep.book.about')}</p>
      </div>
      <BookLink episode={episode} after={after} />
    </li>
  );
}

function BookLink({ episode, after }: Omit<BookProps, 'stopped'>) {
  const { text, scenario } = useWords();
  const share = useCallback(() => after.bookLink(scenario, episode), [after, scenario, episode]);
  const link = useLink(share);
  if (link === undefined) return null;
  if (link === 'failed') return <p role="status">{text.say('classDebrief.keep.book.failed')}</p>;
  if (link === null) return <p className="quiet">{text.say('classDebrief.keep.book.none')}</p>;
  return (
    <a className="button class-book" href={link.address} target="_blank" rel="noreferrer">
      {text.say('classDebrief.keep.book.open')}
    </a>
  );
}
