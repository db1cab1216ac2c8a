/** Every seat's part at a glance for the teacher, and the lines by which work is read. */

import type { ControlView } from '../../../classroom/viewTypes.ts';
import type { Ask } from '../../../store/classroom.ts';
import { useWords } from '../../panels/context.tsx';
import { Scrolling } from '../../panels/Scrolling.tsx';
import { everySeat } from './everySeat.ts';
import { RubricForm } from './RubricForm.tsx';
import { seatWords } from './seatWords.ts';

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

const COLUMNS = ['name', 'seat', 'proposed', 'taken', 'remarks', 'answers'] as const;

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
          const proposals = own?.proposals ?? [];
          return (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{seatWords(words, seat, view.worlds.length)}</td>
              <td>{text.number(proposals.length)}</td>
              <td>{text.number(proposals.filter(({ taken }) => taken).length)}</td>
              <td>{text.number(own?.remarks ?? 0)}</td>
              <td>{(own?.answers ?? []).filter((answer) => answer !== '').join(' / ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
