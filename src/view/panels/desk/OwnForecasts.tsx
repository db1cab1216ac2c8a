/** The player's own forecasts of this turn, if he gives any. */
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { OWN_QUESTIONS, type OwnQuestion } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import type { DeskProps } from './actions.ts';

export function OwnForecasts({ view, actions }: DeskProps) {
  const { text } = useWords();
  const { turn } = view.update.observation.pub;
  const given = view.forecasts.filter((forecast) => forecast.turn === turn);
  return (
    <details className="own-forecasts">
      <summary>
        {text.say('own.title')}{' '}
        <span className="quiet">{text.say(given.length === 0 ? 'own.none' : 'own.kept')}</span>
      </summary>
      <p className="quiet">{text.say('own.about')}</p>
      <div className="own-questions">
        {OWN_QUESTIONS.map((question) => (
          <Question
            key={`${question} ${turn}`}
            question={question}
            percent={given.find((forecast) => forecast.question === question)?.percent ?? null}
            onGive={(percent) => actions.forecast(question, percent)}
          />
        ))}
      </div>
    </details>
  );
}

interface QuestionProps {
  readonly question: OwnQuestion;
  readonly percent: number | null;
  readonly onGive: (percent: number | null) => void;
}

function Question({ question, percent, onGive }: QuestionProps) {
  const { text } = useWords();
  return (
    <div className="own-question">
      <NumberField
        value={percent ?? Number.NaN}
        minValue={0}
        maxValue={100}
        onChange={(value) => onGive(Number.isNaN(value) ? null : Math.round(value))}
      >
        <Label>{text.say(`own.${question}`)}</Label>
        <Group className="own-field">
          <Button slot="decrement" aria-label={text.say('own.less')} className="button button-small">
            −
          </Button>
          <Input className="own-input" />
          <Button slot="increment" aria-label={text.say('own.more')} className="button button-small">
            +
          </Button>
        </Group>
      </NumberField>
      {percent === null ? null : (
        <button type="button" className="button button-small" onClick={() => onGive(null)}>
          {text.say('own.clear')}
        </button>
      )}
    </div>
  );
}
