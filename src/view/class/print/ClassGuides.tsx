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
/** The same pictures as in the documents. */
const PICTURES = {
  door: new URL('../../../../docs/pictures/class-door.webp', import.meta.url).href,
  control: new URL('../../../../docs/pictures/class-control.webp', import.meta.url).href,
  debrief: new URL('../../../../docs/pictures/class-debrief.webp', import.meta.url).href,
  join: new URL('../../../../docs/pictures/class-join.webp', import.meta.url).href,
  seat: new URL('../../../../docs/pictures/class-seat.webp', import.meta.url).href,
} as const;
type Picture = keyof typeof PICTURES;

/** After which line a picture stands. */
const AFTER: { readonly [line in Line]?: Picture } = {
  'teacher.1': 'door',
  'teacher.4': 'control',
  'teacher.6': 'debrief',
  'student.1': 'join',
  'student.4': 'seat',
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
          <li key={line}>
            {text.say(`classGuide.${line}`)}
            <PictureAfter text={text} picture={AFTER[line]} />
          </li>
        ))}
      </List>
    </section>
  );
}

interface PictureProps {
  readonly text: Text;
  readonly picture: Picture | undefined;
}

function PictureAfter({ text, picture }: PictureProps) {
  if (picture === undefined) return null;
  return (
    <img
      className="class-guide-picture"
      src={PICTURES[picture]}
      alt={text.say(`classGuide.picture.${picture}`)}
      width={1366}
      height={768}
      loading="lazy"
    />
  );
}
