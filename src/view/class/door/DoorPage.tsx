/** The door of a class: type or paste the code, or come by a link that has it; the name and the seat are dealt. */
import { type FormEvent, lazy, Suspense, useState } from 'react';
import '../../styles/classDoor.css';
import type { ClassRefusal } from '../../../classroom/types.ts';
import type { Text } from '../../../text/text.ts';
import type { ClassProps } from '../../classApp.tsx';

const Guides = lazy(async () => ({ default: (await import('../print/ClassGuides.tsx')).ClassGuides }));
const OpenClass = lazy(async () => ({ default: (await import('../open/OpenClass.tsx')).OpenClass }));

/** Codes have no more letters than this. */
const LONGEST = 10;

/** What was typed or pasted as a code: a whole link may be pasted too. */
export const codeIn = (typed: string): string =>
  (typed.includes('#') ? typed.slice(typed.lastIndexOf('#') + 1) : typed)
    .replaceAll(/[^a-z0-9]/gi, '')
    .slice(0, LONGEST)
    .toUpperCase();

export function DoorPage(props: ClassProps) {
  const [teaching, setTeaching] = useState(props.state.opening);
  return teaching ? (
    <Suspense fallback={<main className="loading" data-theme="washington" aria-busy="true" />}>
      <OpenClass text={props.text} page={props.page} />
    </Suspense>
  ) : (
    <Door {...props} onTeach={() => setTeaching(true)} />
  );
}

interface DoorProps extends ClassProps {
  readonly onTeach: () => void;
}

function Door({ text, page, state, onTeach }: DoorProps) {
  const { code, seated, gone, line } = state;
  const [typed, setTyped] = useState(code);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ClassRefusal | null>(null);
  const wanted = codeIn(typed);
  const isBack = seated && wanted === code;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (wanted === '' || busy) return;
    setBusy(true);
    setRefused(null);
    setRefused(await page.join(wanted));
    setBusy(false);
  };
  const [reading, setReading] = useState(false);
  const why =
    refused === null
      ? gone === null
        ? ''
        : goneWords(text, gone)
      : text.say(`class.refusal.${refused.code}`);
  return (
    <main className="door" data-theme="washington">
      <h1>{text.say('door.title')}</h1>
      <form className="door-card" onSubmit={(event) => void onSubmit(event)}>
        <label htmlFor="door-code">{text.say('door.code')}</label>
        <input
          id="door-code"
          className="door-code"
          type="text"
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="door-about"
          onChange={(event) =>
            setTyped(
              event.currentTarget.value.includes('#')
                ? codeIn(event.currentTarget.value)
                : event.currentTarget.value,
            )
          }
        />
        <p id="door-about" className="quiet">
          {text.say('door.code.where')}
        </p>
        <button type="submit" className="button button-main door-join" disabled={busy}>
          {text.say(isBack ? 'door.back' : 'door.join')}
        </button>
        <p className="seat-refused" role="alert">
          {why}
        </p>
        <p className="quiet" role="status">
          {line === 'held' ? text.say('seat.line.held') : ''}
          {line !== 'held' && (busy || line === 'connecting') ? text.say('door.wait') : ''}
        </p>
      </form>
      <section className="door-about">
        <h2>{text.say('door.next')}</h2>
        <ul>
          <li>{text.say('door.name')}</li>
          <li>{text.say('door.seat')}</li>
          <li>{text.say('door.kept')}</li>
        </ul>
      </section>
      <nav className="row">
        <button type="button" className="button" onClick={onTeach}>
          {text.say('door.teacher')}
        </button>
        <a className="button" href="/">
          {text.say('door.solo')}
        </a>
      </nav>
      <details className="door-guides" onToggle={(event) => setReading(event.currentTarget.open)}>
        <summary>{text.say('door.guides')}</summary>
        {reading ? (
          <Suspense fallback={null}>
            <Guides text={text} />
          </Suspense>
        ) : null}
      </details>
    </main>
  );
}

/** Whoever had a place here typed no wrong code. */
const goneWords = (text: Text, { code }: ClassRefusal): string =>
  text.say(code === 'no-such-room' ? 'door.wiped' : `class.refusal.${code}`);
