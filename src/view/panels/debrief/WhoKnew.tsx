/** Who would have known what, and from when: offices with the people who held them, by fact. */
import { type KnownFact, type When, WORLD } from '../../../debrief/types.ts';
import type { Scenario, Seat } from '../../../scenario/types.ts';
import { themeOf, useWords } from '../context.tsx';
import { Scrolling } from '../Scrolling.tsx';
import { ArchivePart } from './ArchivePart.tsx';
import { factWords, whenWords } from './archiveWords.ts';

const officesOf = ({ seats }: Scenario): readonly (Seat & { readonly side: 'us' | 'ussr' })[] =>
  seats.flatMap((seat) => (seat.side === null ? [] : [{ ...seat, side: seat.side }]));

export function WhoKnew({ known }: { readonly known: readonly KnownFact[] }) {
  const words = useWords();
  const { text, scenario } = words;
  const title = text.say('archive.known');
  const out = known.filter(({ since }) => since[WORLD] != null).length;
  const gist = text.say('archive.known.gist', { count: known.length, out });
  return (
    <ArchivePart title={title} gist={gist}>
      <p className="quiet">{text.say('archive.known.about')}</p>
      <Scrolling className="archive-table" label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.say('archive.known.office')}</th>
              {known.map(({ fact }) => (
                <th key={JSON.stringify(fact)} scope="col">
                  {factWords(words, fact)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {officesOf(scenario).map((seat) => (
              <tr key={seat.id} data-theme={themeOf(seat.side)}>
                <Office seat={seat} />
                <Cells known={known} id={seat.id} />
              </tr>
            ))}
            <tr>
              <th scope="row">{text.say('archive.known.world')}</th>
              <Cells known={known} id={WORLD} />
            </tr>
          </tbody>
        </table>
      </Scrolling>
    </ArchivePart>
  );
}

function Office({ seat }: { readonly seat: Seat }) {
  const { names, scenario } = useWords();
  const held = scenario.people.filter(
    ({ side, desk }) => side === seat.side && (desk ?? 'leader') === seat.desk,
  );
  return (
    <th scope="row">
      {names.of(seat.name)}
      <small>{held.map(({ name }) => names.of(name)).join(', ')}</small>
    </th>
  );
}

interface CellsProps {
  readonly known: readonly KnownFact[];
  readonly id: string;
}

function Cells({ known, id }: CellsProps) {
  const words = useWords();
  const said = (when: When | null): string =>
    when === null ? words.text.say('archive.known.never') : whenWords(words, when);
  return known.map(({ fact, since }) => {
    const when = since[id] ?? null;
    return (
      <td key={JSON.stringify(fact)} className={when === null ? 'archive-never' : undefined}>
        {said(when)}
      </td>
    );
  });
}
