/** Five questions about this game, one at a time. */
import { useState } from 'react';
import type { Debrief } from '../../../debrief/types.ts';
import { useWords } from '../../panels/context.tsx';
import { questionWords } from '../../panels/debrief/report/questionWords.ts';
import { questionsAsked } from './picks.ts';

export function TalkStep({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { text } = words;
  const questions = questionsAsked(debrief);
  const [at, setAt] = useState(0);
  const question = questions[at];
  return (
    <>
      <p>{text.say('classDebrief.talk.about')}</p>
      <div aria-live="polite">
        <p className="label">{text.say('classDebrief.talk.place', { n: at + 1, count: questions.length })}</p>
        {question === undefined ? null : <p className="class-asked">{questionWords(words, question)}</p>}
      </div>
      <div className="row">
        {at === 0 ? null : (
          <button type="button" className="button" onClick={() => setAt(at - 1)}>
            {text.say('classDebrief.talk.back')}
          </button>
        )}
        {at + 1 >= questions.length ? null : (
          <button type="button" className="button" onClick={() => setAt(at + 1)}>
            {text.say('classDebrief.talk.next')}
          </button>
        )}
      </div>
    </>
  );
}
