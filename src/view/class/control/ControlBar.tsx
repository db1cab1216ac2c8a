/** The head of the control room: the code, who is there, the day and turn, the period. */
import { useWords } from '../../panels/context.tsx';
import { isOverForAll } from '../over.ts';
import { PeriodBar, type PeriodProps } from './PeriodBar.tsx';
import { shownTurn } from './period.ts';

export function ControlBar({ view, now }: PeriodProps) {
  const { text, scenario } = useWords();
  const { phase } = view.class.clock;
  const pub = view.worlds[0]?.game.observation.pub;
  const begun = phase.kind === 'reading' || phase.kind === 'talks' || phase.kind === 'watching';
  const seated = view.people.filter(({ seat }) => seat !== null).length;
  return (
    <header className="control-bar" data-on="dark">
      <h1 className="control-code">
        <span className="hidden">{text.say('control.title')} </span>
        {view.class.code}
      </h1>
      <p>{text.say('control.seats', { count: seated, door: view.locked ? 'locked' : 'open' })}</p>
      {isOverForAll(view) ? (
        <p className="control-over" role="status">
          {text.say('control.over')}
        </p>
      ) : pub === undefined || !begun ? null : (
        <p>
          {text.say('control.when', {
            date: text.date(pub.hour, 'us'),
            turn: shownTurn(view.class, pub.turn) + 1,
            turns: scenario.calendar.length,
          })}
        </p>
      )}
      <PeriodBar view={view} now={now} />
    </header>
  );
}
