/** One turn as four models of the literature see it, each with what it says of this moment, its limit and its source. */
import type { ReactNode } from 'react';
import '../../styles/theory.css';
import type { Theory } from '../../../debrief/theoryTypes.ts';
import type { Debrief } from '../../../debrief/types.ts';
import { useWords } from '../context.tsx';
import { isScored } from './scored.ts';
import { BargainSet } from './theory/BargainSet.tsx';
import { Brink } from './theory/Brink.tsx';
import { OptionForm } from './theory/OptionForm.tsx';
import { Square } from './theory/Square.tsx';
import { bargainWords, brinkWords, meantWords, optionsWords, squareWords } from './theory/theoryWords.ts';

export interface TheoryLeafProps {
  readonly debrief: Debrief;
  /** Index of the turn; one past the last is the moment at which it was over. */
  readonly at: number;
  readonly onTurn: (at: number) => void;
  /** Of that turn; null where there is none. */
  readonly theory: Theory | null;
}

export function TheoryLeaf({ debrief, at, onTurn, theory }: TheoryLeafProps) {
  const { text } = useWords();
  return (
    <section className="theory" aria-labelledby="theory-title">
      <h2 id="theory-title">{text.say('theory.title')}</h2>
      {theory === null || at >= debrief.turns.length ? (
        <div className="theory-over">
          <p>{text.say('theory.over')}</p>
          <button type="button" className="button" onClick={() => onTurn(debrief.turns.length - 1)}>
            {text.say('theory.toLast')}
          </button>
        </div>
      ) : (
        <Panels theory={theory} scored={isScored(debrief.outcome.end)} />
      )}
    </section>
  );
}

interface PanelsProps {
  readonly theory: Theory;
  readonly scored: boolean;
}

function Panels({ theory, scored }: PanelsProps) {
  const words = useWords();
  const { square, options, brink, bargain } = theory;
  return (
    <>
      <p className="theory-about quiet">
        {words.text.say('theory.about')} {meantWords(words, theory)}
      </p>
      <div className="theory-panels">
        <Panel model="square" now={squareWords(words, square)}>
          <Square square={square} now={options.now} />
        </Panel>
        <Panel model="brink" now={brinkWords(words, theory)}>
          <Brink brink={brink} />
        </Panel>
        <Panel model="options" now={optionsWords(words, options)}>
          <OptionForm options={options} />
        </Panel>
        <Panel model="bargain" now={bargainWords(words, theory)}>
          <BargainSet bargain={bargain} scored={scored} />
        </Panel>
      </div>
    </>
  );
}

interface PanelProps {
  readonly model: 'square' | 'options' | 'brink' | 'bargain';
  /** What it says of this moment. */
  readonly now: string;
  readonly children: ReactNode;
}

/** A heading, two sentences, the picture, how to read it, and whose it is. */
function Panel({ model, now, children }: PanelProps) {
  const { text } = useWords();
  const id = `theory-${model}`;
  return (
    <section className={`theory-panel theory-panel-${model}`} aria-labelledby={id}>
      <h3 id={id}>{text.say(`theory.${model}.title`)}</h3>
      <p>
        {now} {text.say(`theory.${model}.limit`)}
      </p>
      <p className="quiet">{text.say(`theory.${model}.read`)}</p>
      {children}
      <p className="theory-source quiet">{text.say(`theory.${model}.source`)}</p>
    </section>
  );
}
