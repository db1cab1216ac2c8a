/** One cabinet: how it stands as a whole, then chair by chair who sits there, what was decided and what is the matter. */
import type { ControlView } from '../../../classroom/viewTypes.ts';
import type { Side } from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import { orderTold } from '../../panels/words/orderTold.ts';
import type { Words } from '../../panels/words/words.ts';
import { type ChairRow, chairRows, givenOf, isLost, toneOf } from './chairs.ts';
import { chairName, stateWords } from './chairWords.ts';
import { glanceWords } from './glance.ts';
import { Headless } from './Headless.tsx';
import { SeatMenu } from './SeatMenu.tsx';

export interface CabinetProps {
  readonly view: ControlView;
  readonly world: number;
  readonly side: Side;
  readonly now: number;
}

export function Cabinet({ view, world, side, now }: CabinetProps) {
  const words = useWords();
  const { text } = words;
  const sealed = view.worlds[world]?.game.observation.pub.sealed[side] === true;
  const id = `cabinet-${world}-${side}`;
  const several = view.worlds.length > 1;
  return (
    <section className={`cabinet cabinet-${side}`} aria-labelledby={id}>
      <header className="cabinet-head">
        <h2 id={id}>
          {text.say(`side.${side}`)}
          {several ? <small> {text.say('control.world', { n: world + 1 })}</small> : null}
        </h2>
        <p className="cabinet-glance">{glanceWords({ ...words, side }, view, world)}</p>
        <p className="cabinet-given">
          {text.say('control.given', { ...givenOf(view, world, side), sealed: sealed ? 'yes' : 'no' })}
        </p>
      </header>
      <Headless view={view} world={world} side={side} />
      <ul className="seats">
        {chairRows(view, world, side, now).map((row) => (
          <SeatRow key={row.chair} view={view} row={row} now={now} />
        ))}
      </ul>
    </section>
  );
}

interface SeatRowProps extends Pick<CabinetProps, 'view' | 'now'> {
  readonly row: ChairRow;
}

function SeatRow({ view, row, now }: SeatRowProps) {
  const words = useWords();
  const { side, chair, people, state, lasting } = row;
  const name = chairName(words, side, chair);
  const how = stateWords(words, state, lasting);
  const shared = { view, row, chair: name, state: how };
  return (
    <li className={`seat seat-${toneOf(state)}`}>
      <span className="seat-who">
        <span className="seat-names">
          {people.length === 0 ? <SeatMenu {...shared} person={null} lost={false} /> : null}
          {people.map((person) => (
            <SeatMenu key={person.id} {...shared} person={person} lost={isLost(person, now)} />
          ))}
        </span>
        <span className="seat-chair">
          {name}
          <DecisionWords decision={decisionOf({ ...words, side }, view, row)} />
        </span>
      </span>
      <span className="seat-state">{how}</span>
    </li>
  );
}

function DecisionWords({ decision }: { readonly decision: string }) {
  return decision === '' ? null : (
    <span className="seat-decision" title={decision}>
      {' · '}
      {decision}
    </span>
  );
}

/** What a desk has ordered, or else what was proposed for it last. */
function decisionOf(words: Words, view: ControlView, { world, side, chair }: ChairRow): string {
  if (chair === 'leader') return '';
  const found = view.worlds[world];
  const order = found?.game.observation.truth?.[side].orders[chair] ?? null;
  if (order !== null) return orderTold(words, order);
  const proposal = found?.cabinets[side].proposals.findLast(({ desk }) => desk === chair);
  if (proposal === undefined) return '';
  const proposed =
    proposal.order === null ? words.text.say('control.leave') : orderTold(words, proposal.order);
  return words.text.say('control.proposes', { order: proposed });
}
