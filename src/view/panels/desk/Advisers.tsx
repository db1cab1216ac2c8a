/** The people of the side: what each favours now, and his odds. */
import type { Observation, Order } from '../../../engine/types.ts';
import type { Desk, Person } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';
import { ClaimTexts } from '../Claim.tsx';
import { useWords } from '../context.tsx';
import { type Stance, stancesOf } from '../model/advisers.ts';
import { orderName, orderPick } from '../words/orderWords.ts';
import type { Words } from '../words/words.ts';

export interface AdvisersProps {
  readonly update: Update;
  readonly onLook: (desk: Desk) => void;
}

export function Advisers({ update, onLook }: AdvisersProps) {
  const { text, scenario, side } = useWords();
  const stances = stancesOf(scenario, update.observation, update.choices, side);
  return (
    <>
      <ul className="advisers">
        {stances.map((stance) => (
          <li key={stance.person.id}>
            <Adviser stance={stance} update={update} onLook={onLook} />
          </li>
        ))}
      </ul>
      <p className="quiet modelling">{text.say('advisers.note')}</p>
    </>
  );
}

interface AdviserProps extends AdvisersProps {
  readonly stance: Stance;
}

function Adviser({ stance: { person, order, odds }, update, onLook }: AdviserProps) {
  const words = useWords();
  const { text, names } = words;
  const { desk } = person;
  return (
    <article className="adviser">
      <h3>{names.of(person.name)}</h3>
      <p className="adviser-role">
        {names.of(person.role)} · {text.say(`advisers.lean.${leanOf(person)}`)}
      </p>
      <p className="adviser-favours">
        {order === null
          ? text.say('advisers.waits')
          : text.say('advisers.favours', { order: briefly(words, update.observation, order) })}
      </p>
      <p className="adviser-odds">{text.say('advisers.odds', { tenths: odds / 100_000 })}</p>
      <ClaimTexts claims={[person.stance, person.fear]} />
      {order === null || desk === null ? null : (
        <button type="button" className="button button-small" onClick={() => onLook(desk)}>
          {text.say('advisers.take', { desk: text.say(`desk.${desk}`) })}
        </button>
      )}
    </article>
  );
}

/** An offer is too long for a stance: only how it would be sent. */
const briefly = (words: Words, seen: Observation, order: Order): string =>
  'message' in order || 'bundle' in order ? orderName(words, order.kind) : orderPick(words, seen, order);

function leanOf({ lean }: Person): 'press' | 'even' | 'restrain' {
  if (lean === 0) return 'even';
  return lean > 0 ? 'press' : 'restrain';
}
