/** The people of the side, desk by desk: what each would order now, why, and what he expects. */
import type { Desk } from '../../../scenario/types.ts';
import { JointSources } from '../Claim.tsx';
import { useWords } from '../context.tsx';
import { Terms } from '../glossary/Terms.tsx';
import { type DeskVoices, type Voice, voicesOf } from '../model/advisers.ts';
import { lettersOf } from '../model/letters.ts';
import { theirView } from '../model/theirView.ts';
import { briefly, groundsOf } from '../words/adviceWords.ts';
import type { DeskProps } from './actions.ts';
import { Foreseen } from './Foreseen.tsx';
import { OwnForecasts } from './OwnForecasts.tsx';

export function Advisers({ view, actions }: DeskProps) {
  const { text } = useWords();
  return (
    <div className="council">
      <OwnForecasts view={view} actions={actions} />
      <Council view={view} actions={actions} />
      <p className="quiet">{text.say('advisers.note')}</p>
    </div>
  );
}

function Council({ view, actions }: DeskProps) {
  const { text, scenario } = useWords();
  const { advice, update } = view;
  if (advice === null) return <p role="status">{text.say('advisers.thinking')}</p>;
  if (advice.length === 0) return <p className="quiet">{text.say('advisers.silent')}</p>;
  const look = (desk: Desk) => actions.select({ kind: 'desk', desk });
  return voicesOf(scenario, advice, update.observation.pub.turn).map((at) => (
    <AtDesk key={at.desk} at={at} view={view} onLook={look} />
  ));
}

interface AtDeskProps extends Pick<DeskProps, 'view'> {
  readonly at: DeskVoices;
  readonly onLook: (desk: Desk) => void;
}

function AtDesk({ at: { desk, voices, views }, view, onLook }: AtDeskProps) {
  const { text } = useWords();
  const name = text.say('advisers.desk', { desk: text.say(`desk.${desk}`) });
  return (
    <section aria-label={name}>
      <div className="council-head">
        <h3>
          {name} <span className="council-views">{text.say('advisers.views', { views })}</span>
        </h3>
        <button type="button" className="button button-small" onClick={() => onLook(desk)}>
          {text.say('advisers.take', { desk: text.say(`desk.${desk}`) })}
        </button>
      </div>
      <ul className="advisers">
        {voices.map((voice) => (
          <li key={voice.person.id}>
            <Adviser voice={voice} view={view} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AdviserProps extends Pick<DeskProps, 'view'> {
  readonly voice: Voice;
}

function Adviser({ voice: { person, advice, days }, view }: AdviserProps) {
  const words = useWords();
  const { text, names, scenario, side } = words;
  const { order } = advice;
  const { update } = view;
  const asked = { scenario, side, seen: update.observation, letters: lettersOf(update) };
  const grounds = groundsOf(words, person, advice, (bundle) => theirView(asked, bundle).signing);
  return (
    <article className="adviser">
      <h4>
        {names.of(person.name)} <span className="adviser-role">{names.of(person.role)}</span>
      </h4>
      <p className="adviser-favours">
        {order === null
          ? text.say('advisers.waits')
          : text.say('advisers.favours', { order: briefly(words, update.observation, order) })}
      </p>
      {grounds.map((ground) => (
        <p key={ground} className="adviser-reason">
          <Terms text={ground} most={1} />
        </p>
      ))}
      <Foreseen advice={advice} />
      <History person={person} days={days} />
    </article>
  );
}

/** What he wanted and feared, and what he held by now, with sources. */
function History({ person: { stance, fear }, days }: Pick<Voice, 'person' | 'days'>) {
  const { text, names } = useWords();
  return (
    <details className="adviser-history">
      <summary>{text.say('advisers.history')}</summary>
      <p>
        <Terms text={`${names.of(stance.text)} ${names.of(fear.text)}`} />
      </p>
      <ul className="facts">
        {days.map(({ date, claim }) => (
          <li key={date}>{text.say('advisers.day', { day: text.day(date), what: names.of(claim.text) })}</li>
        ))}
      </ul>
      <JointSources claims={[stance, fear, ...days.map(({ claim }) => claim)]} />
    </details>
  );
}
