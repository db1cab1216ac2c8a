/** Those outside both governments, and those who have no seat. */
import type { ControlView } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { isLost, outsiderRows, unseated } from './chairs.ts';
import { stateWords } from './chairWords.ts';
import { SeatMenu } from './SeatMenu.tsx';

export interface OutsideProps {
  readonly view: ControlView;
  readonly now: number;
}

export function Outside({ view, now }: OutsideProps) {
  const words = useWords();
  const { text } = words;
  const rows = view.worlds.flatMap((_, world) => outsiderRows(view, world, now));
  const waiting = unseated(view);
  if (rows.length === 0 && waiting.length === 0) return null;
  return (
    <section className="outside" aria-label={text.say('control.outside')}>
      <ul className="seats seats-row">
        {rows.map((row) => {
          const chair = text.say(`outsider.${row.outsider}`);
          const state = stateWords(words, row.state, row.lasting);
          return (
            <li
              key={`${row.world} ${row.outsider}`}
              className={`seat seat-${row.state === 'lost' ? 'lost' : 'even'}`}
            >
              <span className="seat-who">
                <span className="seat-names">
                  {row.people.map((person) => (
                    <SeatMenu
                      key={person.id}
                      view={view}
                      row={null}
                      person={person}
                      lost={isLost(person, now)}
                      chair={chair}
                      state={state}
                    />
                  ))}
                </span>
                <span className="seat-chair">
                  {chair}
                  {view.worlds.length > 1 ? ` · ${text.say('control.world', { n: row.world + 1 })}` : ''}
                </span>
              </span>
              <span className="seat-state">
                {row.state === 'lost' ? state : text.say('control.notices', { count: row.notices })}
              </span>
            </li>
          );
        })}
        {waiting.map((person) => (
          <li key={person.id} className="seat seat-wait">
            <span className="seat-who">
              <span className="seat-names">
                <SeatMenu
                  view={view}
                  row={null}
                  person={person}
                  lost={isLost(person, now)}
                  chair={text.say('control.unseated')}
                  state={stateWords(words, 'here', null)}
                />
              </span>
              <span className="seat-chair">{text.say('control.unseated')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
