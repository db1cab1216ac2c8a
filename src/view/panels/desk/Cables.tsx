/** Reports and letters as paper on the desk. */
import type { Update } from '../../../session/port.ts';
import { Sources } from '../Claim.tsx';
import { useWords } from '../context.tsx';
import { Terms } from '../glossary/Terms.tsx';
import { type Cable, cablesOf } from '../model/cables.ts';
import { momentOf } from '../words/words.ts';

export interface CablesProps {
  readonly update: Update;
  readonly onAnswer: () => void;
}

export function Cables({ update, onAnswer }: CablesProps) {
  const words = useWords();
  const cables = cablesOf(words, update.log);
  if (cables.length === 0) return <p className="quiet">{words.text.say('cables.none')}</p>;
  return (
    <ol className="cables">
      {cables.map((cable) => (
        <li key={cable.key}>
          <Paper cable={cable} isNew={cable.turn === update.observation.pub.turn} onAnswer={onAnswer} />
        </li>
      ))}
    </ol>
  );
}

interface PaperProps {
  readonly cable: Cable;
  readonly isNew: boolean;
  readonly onAnswer: () => void;
}

function Paper({ cable, isNew, onAnswer }: PaperProps) {
  const words = useWords();
  const { text } = words;
  return (
    <article className={isNew ? 'paper paper-new' : 'paper'}>
      <header className="paper-head">
        <span>
          {text.say(`cables.priority.${cable.priority}`)}
          {isNew ? ` · ${text.say('cables.new')}` : ''}
        </span>
        <span>{cable.from}</span>
      </header>
      {cable.title === '' ? null : <h3>{cable.title}</h3>}
      <p className="paper-body">
        <Terms text={cable.body} />
      </p>
      <footer className="paper-foot">
        <time>{momentOf(words, cable.hour)}</time>
        {cable.claim === null ? null : <Sources claim={cable.claim} />}
        {cable.answerable ? (
          <button type="button" className="button button-small" onClick={onAnswer}>
            {text.say('cables.answer')}
          </button>
        ) : null}
      </footer>
    </article>
  );
}
