/** Where the game stood when it was over, or when the class stopped; nothing is shown as won. */
import type { ClassStory } from '../../../debrief/classTypes.ts';
import { SIDES } from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import { Agreed } from '../../panels/debrief/Agreed.tsx';
import { momentOf } from '../../panels/words/words.ts';

export function EndedStep({ story }: { readonly story: ClassStory }) {
  const words = useWords();
  const { text } = words;
  const { outcome, end, turns } = story.debrief;
  return (
    <>
      {story.stopped ? (
        <p className="class-lead">{text.say('classDebrief.stopped', { turns: turns.length })}</p>
      ) : (
        <>
          <h3 className="class-end">{text.say(`end.${outcome.end}.title`)}</h3>
          <p className="class-lead">
            {text.say(`end.${outcome.end}.about`, { when: momentOf(words, end.hour) })}
          </p>
        </>
      )}
      {SIDES.filter((side) => outcome.removed[side]).map((side) => (
        <p key={side} className="line-grave">
          {text.say('end.removed', { who: text.say(`side.${side}`) })}
        </p>
      ))}
      <Agreed debrief={story.debrief} />
    </>
  );
}
