/** The same days twice: desk by desk what was ordered here and in 1962, and what happened then. */
import type { DeskBeside, LaterDay, Stand, TurnBeside } from '../../../debrief/beside/types.ts';
import { type Claim, SIDES, type Side } from '../../../scenario/types.ts';
import { ClaimText } from '../Claim.tsx';
import { useWords } from '../context.tsx';
import { momentOf } from '../words/words.ts';
import { type Mark, Shape } from './BesideShape.tsx';
import { datedWords, givenWords, standWords } from './besideWords.ts';
import type { TurnProps } from './HappenedLeaf.tsx';
import { Scrubber } from './Scrubber.tsx';

export function SameDays({ debrief, at, onTurn }: TurnProps) {
  const { text } = useWords();
  const { turns, later, compared } = debrief.beside;
  const turn = turns[at];
  return (
    <section className="beside" aria-labelledby="beside-title">
      <h2 id="beside-title">{text.say('beside.title')}</h2>
      <Scrubber debrief={debrief} at={at} onTurn={onTurn} />
      {compared ? (
        <Thread turns={turns} at={at} onTurn={onTurn} />
      ) : (
        <p className="quiet">{text.say('beside.uncompared')}</p>
      )}
      {turn === undefined ? (
        <p className="quiet">{text.say('beside.over')}</p>
      ) : (
        <OneTurn turn={turn} compared={compared} />
      )}
      <LaterDays later={later} />
    </section>
  );
}

const MARKS: readonly Mark[] = ['kept', 'left', 'none'];

const markOf = (desks: readonly DeskBeside[]): Mark => {
  if (desks.some(({ stand }) => stand !== 'same' && stand !== 'overtaken')) return 'left';
  return desks.some(({ stand }) => stand === 'same') ? 'kept' : 'none';
};

interface ThreadProps {
  readonly turns: readonly TurnBeside[];
  readonly at: number;
  readonly onTurn: (at: number) => void;
}

/** All turns at a glance, each a way to itself. */
function Thread({ turns, at, onTurn }: ThreadProps) {
  const { text } = useWords();
  return (
    <>
      <ol className="beside-thread" aria-label={text.say('beside.thread')}>
        {turns.map((turn, index) => (
          <li key={turn.turn}>
            <TurnButton turn={turn} shown={index === at} onPress={() => onTurn(index)} />
          </li>
        ))}
      </ol>
      <p className="beside-key">
        {MARKS.map((mark) => (
          <span key={mark}>
            <span className={`beside-mark beside-${mark}`}>
              <Shape mark={mark} />
            </span>{' '}
            {text.say(`beside.mark.${mark}`)}
          </span>
        ))}
      </p>
    </>
  );
}

interface TurnButtonProps {
  readonly turn: TurnBeside;
  readonly shown: boolean;
  readonly onPress: () => void;
}

function TurnButton({ turn, shown, onPress }: TurnButtonProps) {
  const words = useWords();
  const { text } = words;
  const said = (side: Side): string => text.say(`beside.mark.${markOf(turn.desks[side])}`);
  return (
    <button
      type="button"
      aria-current={shown ? 'step' : undefined}
      aria-label={text.say('beside.turn', {
        when: momentOf(words, turn.hour),
        us: said('us'),
        ussr: said('ussr'),
      })}
      onClick={onPress}
    >
      <span className="beside-number">{text.number(turn.turn + 1)}</span>
      {SIDES.map((side) => (
        <span key={side} className={`beside-mark beside-${markOf(turn.desks[side])}`}>
          <span className="beside-letter">{text.say(`beside.letter.${side}`)}</span>
          <Shape mark={markOf(turn.desks[side])} />
        </span>
      ))}
    </button>
  );
}

interface OneTurnProps {
  readonly turn: TurnBeside;
  /** Orders are told only beside those of 1962. */
  readonly compared: boolean;
}

function OneTurn({ turn, compared }: OneTurnProps) {
  return (
    <div className="beside-turn">
      {compared ? <OrdersTable turn={turn} /> : null}
      {compared || turn.days.length > 0 ? <Days days={turn.days} /> : null}
    </div>
  );
}

function Days({ days }: { readonly days: readonly Claim[] }) {
  const { text } = useWords();
  return (
    <div className="beside-days">
      <h3>{text.say('beside.days')}</h3>
      {days.length === 0 ? <p className="quiet">{text.say('debrief.history.none')}</p> : null}
      {days.map((claim) => (
        <ClaimText key={claim.text} claim={claim} />
      ))}
    </div>
  );
}

interface OrdersProps {
  readonly turn: TurnBeside;
  /** What the orders of 1962 rest on is told with them. */
  readonly claims?: boolean;
}

export function OrdersTable({ turn, claims = true }: OrdersProps) {
  const { text } = useWords();
  const sides = SIDES.filter((side) => turn.desks[side].length > 0);
  if (sides.length === 0) return <p className="quiet">{text.say('beside.quiet')}</p>;
  return (
    <table className="beside-orders" aria-label={text.say('beside.orders')}>
      <thead>
        <tr>
          <td />
          <th scope="col">{text.say('beside.here')}</th>
          <th scope="col">{text.say('beside.then')}</th>
        </tr>
      </thead>
      {sides.map((side) => (
        <tbody key={side}>
          <tr className="beside-side">
            <th scope="rowgroup" colSpan={3}>
              {text.say(`side.${side}`)}
            </th>
          </tr>
          {turn.desks[side].map((desk) => (
            <DeskRow key={desk.desk} desk={desk} hour={turn.hour} claims={claims} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface DeskProps {
  readonly desk: DeskBeside;
  /** When the turn began. */
  readonly hour: number;
  readonly claims: boolean;
}

function DeskRow({ desk: beside, hour, claims }: DeskProps) {
  const words = useWords();
  const { desk, claim, stand } = beside;
  const { text } = words;
  return (
    <tr className={isOff(stand) ? 'beside-off' : undefined}>
      <th scope="row">{text.say(`desk.${desk}`)}</th>
      <td>
        <span className="beside-who" aria-hidden="true">
          {text.say('beside.here')}
        </span>
        {givenWords(words, beside)} <StandBadge desk={beside} hour={hour} />
      </td>
      <td>
        <span className="beside-who" aria-hidden="true">
          {text.say('beside.then')}
        </span>
        {datedWords(words, beside)}
        {claim === null || !claims ? null : <ClaimText claim={claim} />}
      </td>
    </tr>
  );
}

const isOff = (stand: Stand): boolean => stand !== 'same' && stand !== 'overtaken';

function StandBadge({ desk, hour }: Omit<DeskProps, 'claims'>) {
  const words = useWords();
  const { stand } = desk;
  const mark = isOff(stand) ? 'left' : stand === 'same' ? 'kept' : 'none';
  return (
    <em className={isOff(stand) ? 'beside-badge beside-left' : 'beside-badge'}>
      <Shape mark={mark} /> {standWords(words, desk, hour)}
    </em>
  );
}

function LaterDays({ later }: { readonly later: readonly LaterDay[] }) {
  const words = useWords();
  if (later.length === 0) return null;
  return (
    <details className="beside-fold">
      <summary>{words.text.say('beside.later', { count: later.length })}</summary>
      <ol className="beside-later">
        {later.map(({ hour, claim }) => (
          <li key={claim.text}>
            <span className="debrief-when">{momentOf(words, hour)}</span>
            <ClaimText claim={claim} />
          </li>
        ))}
      </ol>
    </details>
  );
}
