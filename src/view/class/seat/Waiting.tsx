/** Before the first turn: who one is, what the seat is for, who else is in the cabinet, and what comes next. */
import { themeOf, useWords } from '../../panels/context.tsx';
import { Cabinet } from './Cabinet.tsx';
import { ClassBar } from './ClassBar.tsx';
import { seatWords } from './model/seats.ts';
import type { Overlays } from './overlays.ts';
import { phaseMeans } from './phaseWords.ts';
import { Role } from './Role.tsx';
import type { Room } from './room.ts';

export interface WaitingProps {
  readonly room: Room;
  readonly overlays: Overlays;
}

export function Waiting({ room, overlays }: WaitingProps) {
  const { text, side } = useWords();
  const { view, seat } = room;
  return (
    <div className="waiting" data-theme={themeOf(side)}>
      <ClassBar room={room} update={null} overlays={overlays} />
      <main className="waiting-main">
        <section className="waiting-next">
          <p className="waiting-name">
            {text.say('seat.hello', { name: view.me.name, seat: seatWords(text, seat) })}
          </p>
          <p>{phaseMeans(text, view)}</p>
        </section>
        <Role seat={seat} />
        {view.class.clock.phase.kind === 'reading' && view.cabinet !== null ? <Known /> : null}
        {view.cabinet === null ? null : (
          <section className="waiting-cabinet" aria-labelledby="waiting-cabinet">
            <h2 id="waiting-cabinet">{text.say('seat.cabinet.of', { who: text.say(`side.${side}`) })}</h2>
            <Cabinet room={room} cabinet={view.cabinet} seen={null} taking={null} />
          </section>
        )}
      </main>
    </div>
  );
}

/** What the side knows and wants as the first talks begin: there is time for it now. */
function Known() {
  const { text, scenario, names, side } = useWords();
  const { situation, aims } = scenario.briefings[side];
  return (
    <section className="waiting-known" aria-labelledby="waiting-known">
      <h2 id="waiting-known">{text.say('one.step', { step: 'brief' })}</h2>
      {situation.map((claim) => (
        <p key={claim.text}>{names.of(claim.text)}</p>
      ))}
      <p>
        <b>{text.say('briefing.want')}</b> {aims.map((claim) => names.of(claim.text)).join(' ')}
      </p>
    </section>
  );
}
