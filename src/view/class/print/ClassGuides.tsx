/** The guides of a class, read in the page: for the teacher, for students, standards, and for whoever approves it. */
import { useState } from 'react';
import '../../styles/classPrint.css';
import type { CodeOf } from '../../../text/keys.ts';
import type { Text } from '../../../text/text.ts';

const LEAVES = ['teacher', 'student', 'standards', 'district'] as const;
export type GuideLeaf = (typeof LEAVES)[number];

type Line = Extract<CodeOf<'classGuide.'>, `${GuideLeaf}.${number}`>;

const LINES: { readonly [leaf in GuideLeaf]: readonly Line[] } = {
  teacher: [
    'teacher.1',
    'teacher.2',
    'teacher.3',
    'teacher.4',
    'teacher.5',
    'teacher.6',
    'teacher.7',
    'teacher.8',
  ],
  student: ['student.1', 'student.2', 'student.3', 'student.4', 'student.5', 'student.6', 'student.7'],
  standards: ['standards.1', 'standards.2', 'standards.3', 'standards.4', 'standards.5'],
  district: ['district.1', 'district.2', 'district.3', 'district.4', 'district.5', 'district.6'],
};
/** What is done one after the other. */
const NUMBERED: readonly GuideLeaf[] = ['teacher', 'student'];

interface GuidesProps {
  readonly text: Text;
  /** The one that is open at first. */
  readonly leaf?: GuideLeaf;
}

export function ClassGuides({ text, leaf = 'teacher' }: GuidesProps) {
  const [shown, setShown] = useState<GuideLeaf>(leaf);
  const List = NUMBERED.includes(shown) ? 'ol' : 'ul';
  return (
    <section className="class-guides" aria-labelledby="class-guides-title">
      <h2 id="class-guides-title">{text.say('classGuide.title')}</h2>
      <fieldset className="class-guides-tabs">
        <legend className="hidden">{text.say('classGuide.leaves')}</legend>
        {LEAVES.map((each) => (
          <button key={each} type="button" aria-pressed={each === shown} onClick={() => setShown(each)}>
            {text.say(`classGuide.${each}`)}
          </button>
        ))}
      </fieldset>
      <h3>{text.say(`classGuide.${shown}`)}</h3>
      <p>{text.say(`classGuide.${shown}.lead`)}</p>
      <List className={List === 'ol' ? 'class-guide-lines class-guide-steps' : 'class-guide-lines'}>
        {LINES[shown].map((line) => (
          <li key={line}>{text.say(`classGuide.${line}`)}</li>
        ))}
      </List>
    </section>
  );
}
