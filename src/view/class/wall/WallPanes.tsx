/** One moment on the wall: what happened, and where somebody was wrong, what each side believed beside what was true. */
import { type Comparison, type Debrief, TOPICS, type Topic } from '../../../debrief/types.ts';
import { useWords } from '../../panels/context.tsx';
import { turningWords, whyWords } from '../../panels/debrief/debriefWords.ts';
import { Leaves } from '../../panels/debrief/Leaves.tsx';
import { momentOf } from '../../panels/words/words.ts';
import { momentsOf } from '../debrief/picks.ts';

/** What the sides saw least alike, even where neither was wrong. */
const ALWAYS: Topic = 'submarines';
/** Where nobody, or hardly anybody, was wrong these are worth a look. */
const FILLING: readonly Topic[] = ['launchers', 'ships', 'alert', 'risk'];
const LEAST = 4;

/** What is shown of a moment: what somebody had wrong and the submarines, filled up to a few. */
export const topicsOf = ({ wrong }: Comparison): readonly Topic[] => {
  const found = TOPICS.filter(
    (topic) => topic === ALWAYS || wrong.us.includes(topic) || wrong.ussr.includes(topic),
  );
  const more = FILLING.filter((topic) => !found.includes(topic)).slice(0, Math.max(0, LEAST - found.length));
  return TOPICS.filter((topic) => found.includes(topic) || more.includes(topic));
};

export function WallPanes({ debrief, at }: { readonly debrief: Debrief; readonly at: number }) {
  const words = useWords();
  const { text } = words;
  const page = debrief.turns[at] ?? debrief.end;
  const points = momentsOf(debrief).filter(({ turn }) => turn === at);
  return (
    <>
      <h2 id="debrief-title" className="hidden">
        {text.say('debrief.title')}
      </h2>
      <div className="wall-moment">
        <p className="debrief-when">{momentOf(words, page.hour)}</p>
        {points.map((point) => (
          <p key={`${point.code} ${point.params.side ?? ''}`}>
            <b>{turningWords(words, point)}</b> {whyWords(words, point)}
          </p>
        ))}
      </div>
      <Leaves page={page} only={topicsOf(page)} />
      <p className="class-question">{text.say('classDebrief.panes.ask')}</p>
    </>
  );
}
