/** The games kept in this browser: each to go on with or, asked twice, to delete; and the doors for one kept in a file or a link. */
import { useState } from 'react';
import type { SaveLine } from '../../../store/types.ts';
import type { TitleText } from '../../../text/text.ts';
import { WhyButton } from '../WhyButton.tsx';

interface SavedGamesProps {
  readonly text: TitleText;
  readonly saves: readonly SaveLine[];
  /** Why none can be opened or deleted now, or null. */
  readonly why: string | null;
  readonly onResume: (slot: string) => void;
  readonly onForget: (slot: string) => void;
}

export function SavedGames({ text, saves, why, onResume, onForget }: SavedGamesProps) {
  if (saves.length === 0) return <p className="quiet">{text.say('title.resume.none')}</p>;
  return (
    <ul className="title-saves">
      {saves.map((save) => (
        <SavedGame
          key={save.slot}
          name={nameOf(text, save)}
          text={text}
          why={why}
          onResume={() => onResume(save.slot)}
          onForget={() => onForget(save.slot)}
        />
      ))}
    </ul>
  );
}

const nameOf = (text: TitleText, { about }: SaveLine): string =>
  text.say('title.saved', {
    who: text.say(`title.resume.${about.mode}`),
    turn: about.turn + 1,
    when: text.local(new Date(about.savedAt)),
  });

interface SavedGameProps {
  readonly name: string;
  readonly text: TitleText;
  readonly why: string | null;
  readonly onResume: () => void;
  readonly onForget: () => void;
}

function SavedGame({ name, text, why, onResume, onForget }: SavedGameProps) {
  const [asked, setAsked] = useState(false);
  const label = asked
    ? text.say('title.forget.sure.name', { name })
    : text.say('title.forget.name', { name });
  return (
    <li>
      <WhyButton className="button button-small" why={why} onPress={onResume}>
        {text.say('title.resume.line', { name })}
      </WhyButton>
      <WhyButton
        className="button button-small"
        why={why}
        aria-label={label}
        onPress={asked ? onForget : () => setAsked(true)}
        onBlur={() => setAsked(false)}
      >
        {text.say(asked ? 'title.forget.sure' : 'title.forget')}
      </WhyButton>
    </li>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly onText: (text: string) => void;
}

/** A file opens at once; the same file can be chosen again after a refusal. */
export function FileButton({ label, onText }: FileButtonProps) {
  return (
    <label className="button title-file">
      {label}
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          input.value = '';
          if (file !== undefined) void file.text().then(onText);
        }}
      />
    </label>
  );
}

interface LinkFieldProps {
  readonly text: TitleText;
  /** Why nothing can be opened now, or null. */
  readonly why: string | null;
  readonly onText: (text: string) => void;
}

/** For a link that was sent as text: what is pasted opens as the address itself would. */
export function LinkField({ text, why, onText }: LinkFieldProps) {
  const [link, setLink] = useState('');
  return (
    <form
      className="title-link"
      onSubmit={(event) => {
        event.preventDefault();
        if (why === null && link.trim() !== '') onText(link);
      }}
    >
      <label>
        {text.say('title.link')}
        <input
          value={link}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setLink(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="button button-small">
        {text.say('title.link.open')}
      </button>
    </form>
  );
}
