/** The full equal of the map in words, with the same orders behind each entry. */
import type { Event, Observation } from '../../../engine/types.ts';
import type { Target } from '../../../store/types.ts';
import { useWords } from '../context.tsx';
import { Terms } from '../glossary/Terms.tsx';
import { countFacts } from '../model/counts.ts';
import { forcesOf } from '../model/forces.ts';
import { type Row, rowsOf, SECTIONS, type Section } from '../model/situation.ts';
import { Mark } from './Mark.tsx';
import { Standings } from './Standings.tsx';

export interface SituationProps {
  readonly seen: Observation;
  /** What the viewer has been told so far. */
  readonly log: readonly Event[];
  readonly onOrders: (target: Target) => void;
}

export function Situation({ seen, log, onOrders }: SituationProps) {
  const words = useWords();
  const { text } = words;
  return (
    <div className="situation">
      {SECTIONS.map((section) => (
        <SituationSection key={section} section={section} seen={seen} log={log} onOrders={onOrders} />
      ))}
      <section>
        <h3>{text.say('situation.forces')}</h3>
        <ul className="facts">
          {forcesOf(words, seen).map((fact) => (
            <li key={fact}>
              <Terms text={fact} most={1} />
            </li>
          ))}
        </ul>
      </section>
      <Standings seen={seen} />
    </div>
  );
}

function SituationSection({ section, seen, log, onOrders }: SituationProps & { readonly section: Section }) {
  const words = useWords();
  const rows = rowsOf(words, seen, section);
  return (
    <section>
      <h3>{words.text.say(`situation.${section}`)}</h3>
      {rows.length === 0 ? <p className="quiet">{words.text.say('situation.submarine.none')}</p> : null}
      {section === 'sites'
        ? countFacts(words, seen, log).map((fact) => (
            <p key={fact} className="situation-facts">
              {fact}
            </p>
          ))
        : null}
      <ul>
        {rows.map((row) => (
          <SituationRow key={row.key} row={row} onOrders={onOrders} />
        ))}
      </ul>
    </section>
  );
}

function SituationRow({ row, onOrders }: { readonly row: Row; readonly onOrders: (target: Target) => void }) {
  const { text } = useWords();
  return (
    <li className="situation-row">
      <Mark target={row.target} />
      <span>
        <b>{row.uncertain ? `${row.name} ?` : row.name}</b>
        <span className="situation-facts">
          <Terms text={row.facts.join(' · ')} most={1} />
        </span>
      </span>
      <button
        type="button"
        className="button button-small"
        aria-label={text.say('situation.orders', { what: row.name })}
        onClick={() => onOrders(row.target)}
      >
        {text.say('situation.ordersShort')}
      </button>
    </li>
  );
}
