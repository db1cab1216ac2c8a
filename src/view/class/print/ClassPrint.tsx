/** What a teacher prints before and after a class: a choice of packs, and the sheets as they will come out of the printer. */
import { type ReactNode, useState } from 'react';
import '../../styles/classPrint.css';
import type { ControlView, DebriefPart, Participant } from '../../../classroom/viewTypes.ts';
import type { ClassPage } from '../../../store/classroom.ts';
import { useWords, WordsProvider } from '../../panels/context.tsx';
import type { Words } from '../../panels/words/words.ts';
import { EvidenceSheets, ReportSheets } from './AfterSheets.tsx';
import { CodeSheets } from './CodeSheets.tsx';
import { PaperForms } from './PaperForms.tsx';
import { RoleSheets } from './RoleSheets.tsx';
import { type Readings, useReadings } from './useReadings.ts';

/** What of a class there is to print. */
export interface Printed {
  readonly class: Pick<ControlView['class'], 'scenario' | 'language' | 'reading' | 'worlds' | 'turns'>;
  /** Null before a room is open: there are no code cards then. */
  readonly code: string | null;
  readonly people: readonly Participant[];
  readonly evidence: ControlView['evidence'];
  readonly keyed: ControlView['keyed'];
  /** Null before the debrief: there are no reports then. */
  readonly debrief: DebriefPart | null;
}

export const printedOf = (view: ControlView): Printed => ({
  class: view.class,
  code: view.class.code,
  people: view.people,
  evidence: view.evidence,
  keyed: view.keyed,
  debrief: view.debrief,
});

export interface ClassPrintProps extends Printed {
  readonly page: Pick<ClassPage, 'scenario' | 'after'>;
  readonly onClose: () => void;
}

const PACKS = ['roles', 'codes', 'forms', 'report', 'evidence'] as const;
type Pack = (typeof PACKS)[number];
const LEVELS = ['full', 'plain', 'both'] as const;
export type Level = (typeof LEVELS)[number];

const offered = ({ code, debrief }: Printed): readonly Pack[] =>
  PACKS.filter((pack) => (pack === 'codes' ? code !== null : true)).filter((pack) =>
    pack === 'report' || pack === 'evidence' ? debrief !== null : true,
  );

/** Needs words around it for its buttons; the sheets are in the language of the class. */
export function ClassPrint({ onClose, page, ...printed }: ClassPrintProps) {
  const { text } = useWords();
  const packs = offered(printed);
  const [chosen, setChosen] = useState<readonly Pack[]>([printed.debrief === null ? 'roles' : 'evidence']);
  const [level, setLevel] = useState<Level>(printed.class.reading);
  const readings = useReadings(page, printed.class.scenario, printed.class.language);
  const toggle = (pack: Pack) => setChosen(PACKS.filter((each) => (each === pack) !== chosen.includes(each)));
  return (
    <section className="class-print" aria-labelledby="class-print-title">
      <header className="class-print-head">
        <h2 id="class-print-title">{text.say('classPrint.title')}</h2>
        <button type="button" className="button" onClick={onClose}>
          {text.say('classPrint.close')}
        </button>
      </header>
      <Packs packs={packs} chosen={chosen} onToggle={toggle} />
      {chosen.includes('roles') ? <LevelChoice level={level} onLevel={setLevel} /> : null}
      <div className="row">
        <button
          type="button"
          className="button button-main"
          disabled={readings === null || chosen.length === 0}
          onClick={() => window.print()}
        >
          {text.say('classPrint.print')}
        </button>
        <p className="quiet">{text.say('classPrint.hint')}</p>
      </div>
      {readings === null ? (
        <p role="status">{text.say('classPrint.loading')}</p>
      ) : (
        <Sheets printed={printed} page={page} chosen={chosen} level={level} readings={readings} />
      )}
    </section>
  );
}

interface PacksProps {
  readonly packs: readonly Pack[];
  readonly chosen: readonly Pack[];
  readonly onToggle: (pack: Pack) => void;
}

function Packs({ packs, chosen, onToggle }: PacksProps) {
  const { text } = useWords();
  return (
    <fieldset className="class-packs">
      <legend>{text.say('classPrint.what')}</legend>
      {packs.map((pack) => (
        <label key={pack}>
          <input type="checkbox" checked={chosen.includes(pack)} onChange={() => onToggle(pack)} />
          <span>
            <b>{text.say(`classPrint.pack.${pack}`)}</b> {text.say(`classPrint.pack.${pack}.about`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function LevelChoice({
  level,
  onLevel,
}: {
  readonly level: Level;
  readonly onLevel: (level: Level) => void;
}) {
  const { text } = useWords();
  return (
    <fieldset className="class-levels row">
      <legend>{text.say('classPrint.level')}</legend>
      {LEVELS.map((each) => (
        <label key={each}>
          <input type="radio" name="class-level" checked={each === level} onChange={() => onLevel(each)} />
          {text.say(`classPrint.level.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

interface SheetsProps {
  readonly printed: Printed;
  readonly page: Pick<ClassPage, 'after'>;
  readonly chosen: readonly Pack[];
  readonly level: Level;
  readonly readings: Readings;
}

function Sheets({ printed, page, chosen, level, readings }: SheetsProps) {
  const { people, debrief, code } = printed;
  const { worlds, turns, reading } = printed.class;
  const words: Words = readings[reading];
  const made: { readonly [pack in Pack]: () => ReactNode } = {
    roles: () => <RoleSheets readings={readings} level={level} />,
    codes: () => (code === null ? null : <CodeSheets code={code} people={people} worlds={worlds} />),
    forms: () => <PaperForms turns={turns} />,
    report: () => (debrief === null ? null : <ReportSheets debrief={debrief} after={page.after} />),
    evidence: () =>
      debrief === null ? null : <EvidenceSheets debrief={debrief} after={page.after} seated={printed} />,
  };
  return (
    <WordsProvider words={words}>
      <div className="class-sheets" lang={words.text.tag}>
        {PACKS.filter((pack) => chosen.includes(pack)).map((pack) => (
          <div key={pack} className="class-pack">
            {made[pack]()}
          </div>
        ))}
      </div>
    </WordsProvider>
  );
}
