/** What an ultimatum demands and risks, how much time it leaves, and the warning in the last turn of one. */
import { LAPSED_DEADLINE, paidOf } from '../../../engine/concessions.ts';
import { isSince } from '../../../engine/rulesVersion.ts';
import type { Observation } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import { hoursOnWay, runningOut, timeToAnswer, type Ultimatum } from '../model/ultimatum.ts';

interface FactsProps {
  readonly kind: Ultimatum['kind'];
  readonly seen: Observation;
}

export function UltimatumFacts({ kind, seen }: FactsProps) {
  const { text, scenario, side } = useWords();
  const [least = 0, ...longer] = hoursOnWay(scenario, seen, kind);
  const most = longer.at(-1);
  return (
    <ul className="detail-facts">
      <li>{text.say('ultimatum.demand', { side })}</li>
      <li>{text.say('ultimatum.good')}</li>
      <li>
        {kind === 'P2'
          ? text.say('ultimatum.lapse.public', { change: text.change(-lapseCost(seen)) })
          : text.say('ultimatum.lapse.private')}
      </li>
      {most === undefined ? null : <li>{text.say('ultimatum.way', { least, most })}</li>}
      {isSince(2, seen) ? <li>{text.say('ultimatum.leaves')}</li> : null}
    </ul>
  );
}

interface AnswerTurnsProps {
  readonly order: Ultimatum;
  readonly seen: Observation;
}

/** Under a deadline that can be chosen: how often they can answer it, and how long it runs where that is longer. */
export function AnswerTurns({ order, seen }: AnswerTurnsProps) {
  const { text, scenario } = useWords();
  const hours = hoursOnWay(scenario, seen, order.kind).at(-1) ?? 0;
  const soon = timeToAnswer(scenario, seen, order.hours, 0);
  const { turns } = soon;
  const late = timeToAnswer(scenario, seen, order.hours, hours).turns;
  return (
    <span className="variant-worth">
      <small>
        {turns === late
          ? text.say('ultimatum.turns', { turns })
          : text.say('ultimatum.turns.late', { turns, late, hours })}
      </small>
      {turns > 0 && soon.hours > order.hours ? (
        <small>{text.say('ultimatum.longer', { hours: soon.hours })}</small>
      ) : null}
    </span>
  );
}

/** In the last turn of a deadline of ours. */
export function Deadlines({ seen }: { readonly seen: Observation }) {
  const { text, scenario, side } = useWords();
  if (seen.pub.end !== null) return null;
  return runningOut(scenario, seen, side).map((kind) => (
    <p key={kind} className="deadline" role="status">
      {text.say('ultimatum.last', { kind, change: text.change(-lapseCost(seen)) })}
    </p>
  ));
}

const lapseCost = ({ settings }: Observation): number => paidOf(LAPSED_DEADLINE, settings);
