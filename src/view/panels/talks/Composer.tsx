/** The offer being written: what we ask, what we give, who may know, how it travels; and what it is worth, live. */
import { isSecretClause } from '../../../engine/worth.ts';
import { ISSUES, type Issue, LEVELS } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import type { DeskProps } from '../desk/actions.ts';
import { giverOf, pickWords } from '../words/offerWords.ts';
import { otherSide } from '../words/words.ts';
import { PublicityChoice } from './PublicityChoice.tsx';
import { Reckoning } from './Reckoning.tsx';
import { SendRow } from './SendRow.tsx';

export function Composer({ view, actions }: DeskProps) {
  const { text, side } = useWords();
  const issues = ISSUES.map((issue, index) => ({ issue, index }));
  const column = (gives: boolean) => issues.filter(({ index }) => (giverOf(index) === side) === gives);
  return (
    <div className="composer">
      <div className="composer-columns">
        {[false, true].map((gives) => (
          <fieldset key={gives ? 'give' : 'ask'} className="composer-column">
            <legend>{text.say(gives ? 'talks.give' : 'talks.ask')}</legend>
            {column(gives).map(({ issue, index }) => (
              <Clause key={issue} issue={issue} index={index} view={view} actions={actions} />
            ))}
          </fieldset>
        ))}
      </div>
      <Reckoning scenario={useWords().scenario} composer={view.composer} own={side} other={otherSide(side)} />
      <SendRow view={view} actions={actions} />
    </div>
  );
}

interface ClauseProps extends DeskProps {
  readonly issue: Issue;
  readonly index: number;
}

function Clause({ issue, index, view, actions }: ClauseProps) {
  const words = useWords();
  const { text } = words;
  const { bundle, channel } = view.composer;
  const { secrecy } = view.update.observation.settings;
  const level = bundle.terms[index] ?? 0;
  const id = `clause-${issue}`;
  return (
    <div className={level === 0 ? 'clause-row' : 'clause-row clause-set'}>
      <label htmlFor={id}>{text.say(`issue.${issue}`)}</label>
      <select
        id={id}
        value={level}
        onChange={(event) => actions.setTerm(index, Number(event.currentTarget.value))}
      >
        {LEVELS[issue].map((name, at) => (
          <option key={name} value={at} disabled={!secrecy && isSecretClause(index, at, 0)}>
            {pickWords(words, issue, name)}
          </option>
        ))}
      </select>
      {level === 0 ? null : (
        <PublicityChoice
          name={text.say(`issue.${issue}`)}
          value={bundle.publicity[index] ?? 0}
          locked={channel === 'broadcast'}
          secrecy={secrecy}
          onChange={(publicity) => actions.setPublicity(index, publicity)}
        />
      )}
    </div>
  );
}
