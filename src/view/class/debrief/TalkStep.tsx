/** Five questions about this game, one at a time. */
import type { Debrief } from '../../../debrief/types.ts';
import { useWords } from '../../panels/context.tsx';
import { questionWords } from '../../panels/debrief/report/questionWords.ts';
import { questionsAsked } from './picks.ts';

interface TalkProps {
  readonly debrief: Debrief;
  /** Which of the questions, from 0. */
  readonly at: number;
}

export function TalkStep({ debrief, at }: TalkProps) {
  const words = useWords();
  const { text } = words;
  const questions = questionsAsked(debrief);
  const question = questions[at];
  return (
    <>
      <p>{text.say('classDebrief.talk.about')}</p>
      <div aria-live="polite">
        <p className="label">{text.say('classDebrief.talk.place', { n: at + 1, count: questions.length })}</p>
        {question === undefined ? null : <p className="class-asked">{questionWords(words, question)}</p>}
      </div>
    </>
  );
}
