/** What is known of the desk or thing whose orders are listed, until one of them is chosen. */
import type { Observation } from '../../../engine/types.ts';
import type { Claim, Desk } from '../../../scenario/types.ts';
import type { Selection, Target } from '../../../store/types.ts';
import { ClaimText } from '../Claim.tsx';
import { useWords } from '../context.tsx';
import { rowFor } from '../model/situation.ts';

export interface SubjectProps {
  readonly selection: Selection;
  readonly seen: Observation;
  /** Whether the list beside it is empty: there is nothing to choose. */
  readonly idle: boolean;
}

export function Subject({ selection, seen, idle }: SubjectProps) {
  const { text } = useWords();
  return (
    <article className="detail">
      {selection.kind === 'desk' ? <DeskSubject desk={selection.desk} /> : null}
      {selection.kind === 'target' ? <TargetSubject target={selection.target} seen={seen} /> : null}
      {idle ? null : <p className="quiet">{text.say('picker.pickOne')}</p>}
    </article>
  );
}

function DeskSubject({ desk }: { readonly desk: Desk }) {
  const { text, scenario, side } = useWords();
  return (
    <>
      <h3>{text.say(`desk.${desk}.body`, { side })}</h3>
      {scenario.briefings[side].deskNotes[desk].map((claim) => (
        <ClaimText key={claim.text} claim={claim} />
      ))}
    </>
  );
}

function TargetSubject({ target, seen }: { readonly target: Target; readonly seen: Observation }) {
  const words = useWords();
  const row = rowFor(words, seen, target);
  const claim = claimOf(words.scenario, target);
  return (
    <>
      <h3>{words.names.target(target)}</h3>
      {row === undefined ? null : (
        <ul className="facts">
          {row.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {claim === undefined ? null : <ClaimText claim={claim} />}
    </>
  );
}

type Kept = ReturnType<typeof useWords>['scenario'];

function claimOf({ ships, warships, sites, submarines }: Kept, { kind, id }: Target): Claim | undefined {
  const lists = {
    ship: [...ships, ...warships],
    site: sites,
    submarine: submarines,
    line: [],
    capital: [],
    place: [],
  };
  return lists[kind].find((entry) => entry.id === id)?.about;
}
