/** The questions for discussion, each with lines to write on. */
import type { Debrief } from '../../../../debrief/types.ts';
import { useWords } from '../../context.tsx';
import { questionWords } from './questionWords.ts';

export function ReportQuestions({ questions }: Pick<Debrief, 'questions'>) {
  const words = useWords();
  return (
    <section className="report-questions">
      <h3>{words.text.say('report.questions')}</h3>
      <ol>
        {questions.map((question) => (
          <li key={question.code}>
            <p>{questionWords(words, question)}</p>
            <WritingLines />
          </li>
        ))}
      </ol>
    </section>
  );
}

const WritingLines = () => (
  <div className="report-lines" aria-hidden="true">
    <span />
    <span />
    <span />
  </div>
);
