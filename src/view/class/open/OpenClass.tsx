/** A teacher opens a class: how long, when the bell rings, for whom; everything else has a usual answer. */
import { useEffect, useState } from 'react';
import '../../styles/classControl.css';
import '../../styles/classOpen.css';
import type { ClassRefusal } from '../../../classroom/types.ts';
import type { Opened } from '../../../classroom/wire.ts';
import type { ClassPage } from '../../../store/classroom.ts';
import type { Text } from '../../../text/text.ts';
import { keepForm, lastForm } from './lastForm.ts';
import { OpenedRoom } from './OpenedRoom.tsx';
import { CLASS_LANGUAGES, type SetupForm, usualBell, usualForm, wantedClass } from './presets.ts';
import { SelfCheckList } from './SelfCheckList.tsx';
import { SetupFields } from './SetupFields.tsx';

export interface OpenClassProps {
  readonly text: Text;
  readonly page: Pick<ClassPage, 'open' | 'takeControl'>;
}

export function OpenClass({ text, page }: OpenClassProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    if (opened !== null) document.getElementById('opened-title')?.focus();
  }, [opened]);
  return (
    <main className="open-class" data-theme="control">
      {opened === null ? (
        <Setup text={text} page={page} onOpened={setOpened} />
      ) : (
        <OpenedRoom text={text} opened={opened} onControl={() => page.takeControl(opened.control)} />
      )}
    </main>
  );
}

interface SetupProps extends Pick<OpenClassProps, 'text' | 'page'> {
  readonly onOpened: (opened: Opened) => void;
}

/** Opens one room at a time, and keeps the form of the last that was opened. */
function useOpening({ page, onOpened }: SetupProps) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ClassRefusal | null>(null);
  const open = async (form: SetupForm, bell: number | null): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setRefused(null);
    const answer = await page.open(wantedClass(form, bell));
    setBusy(false);
    if (!answer.ok) return setRefused(answer);
    keepForm(form);
    onOpened(answer.value);
  };
  return { busy, refused, open };
}

function Setup(props: SetupProps) {
  const { text } = props;
  const { busy, refused, open } = useOpening(props);
  const [last] = useState(lastForm);
  const [form, setForm] = useState<SetupForm>(
    () => last ?? usualForm(CLASS_LANGUAGES.find((known) => known === text.tag) ?? 'en'),
  );
  const [bell, setBell] = useState(() => usualBell(form.preset, Date.now()));
  const change = (with_: Partial<SetupForm>) => {
    setForm({ ...form, ...with_ });
    if (with_.preset !== undefined) setBell(usualBell(with_.preset, Date.now()));
  };
  return (
    <form
      className="setup"
      onSubmit={(event) => {
        event.preventDefault();
        void open(form, bell);
      }}
    >
      <header className="setup-head">
        <div>
          <h1>{text.say('setup.title')}</h1>
          <p>{text.say('setup.about')}</p>
        </div>
        {last === null ? null : (
          <button
            type="button"
            className="button"
            onClick={() => void open(last, usualBell(last.preset, Date.now()))}
          >
            {text.say('setup.again', { preset: text.say(`setup.preset.${last.preset}`) })}
          </button>
        )}
      </header>
      <SetupFields text={text} form={form} bell={bell} onForm={change} onBell={setBell} />
      <footer className="setup-foot">
        <button type="submit" className="button button-main setup-open" aria-disabled={busy}>
          {text.say('setup.open')}
        </button>
        <p role="status">
          {refused === null ? '' : text.say('control.refused', { code: refused.code.replaceAll('-', '_') })}
        </p>
        <SelfCheckList text={text} />
      </footer>
    </form>
  );
}
