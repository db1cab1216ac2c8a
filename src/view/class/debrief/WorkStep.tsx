/** Every seat's part at a glance for the teacher, and the lines by which work is read. */

import type { ControlView } from '../../../classroom/viewTypes.ts';
import type { Ask } from '../../../store/classroom.ts';
import { useWords } from '../../panels/context.tsx';
import { Scrolling } from '../../panels/Scrolling.tsx';
import { everySeat, TALLIED, tallyOf } from './everySeat.ts';
import { RubricForm } from './RubricForm.tsx';
import { seatsHeld } from './seatWords.ts';

interface WorkProps {
  readonly view: ControlView;
  readonly rubric: readonly string[];
  readonly ask: Ask;
}

export function WorkStep({ view, rubric, ask }: WorkProps) {
  const { text } = useWords();
  return (
    <>
      <p>{text.say('classDebrief.work.about')}</p>
      <Scrolling className="class-work" label={text.say('classDebrief.work.about')}>
        <SeatTable view={view} />
      </Scrolling>
      <RubricForm lines={rubric} ask={ask} />
    </>
  );
}

const COLUMNS = ['name', 'seat', ...TALLIED, 'answers'] as const;

function SeatTable({ view }: Pick<WorkProps, 'view'>) {
  const words = useWords();
  const { text } = words;
  const seats = everySeat(words, view);
  if (seats.length === 0) return <p className="quiet">{text.say('classDebrief.work.none')}</p>;
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {text.say(`classDebrief.work.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {seats.map(({ key, name, seat, evidence: own }) => {
          const tally = tallyOf(own);
          return (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{seatsHeld(words, seat, own, view.worlds.length)}</td>
              {TALLIED.map((counted) => (
                <td key={counted}>{text.number(tally[counted])}</td>
              ))}
              <td>{(own?.answers ?? []).filter((answer) => answer !== '').join(' / ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
