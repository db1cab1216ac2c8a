/** One clause of the draft: how far it goes, and who may know of it. What is grey says why. */
import type { KeyboardEvent } from 'react-aria-components';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Bundle, Publicity } from '../../../engine/types.ts';
import { ISSUES, LEVELS } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { levelCount, levelRefusal, type Setting } from '../model/clauseChoices.ts';
import { clauseDiffers } from '../model/comparison.ts';
import { levelWords, publicityWords } from '../words/offerWords.ts';
import { PublicityChoice } from './PublicityChoice.tsx';
import { type Column, type Held, usePickUp } from './slips.ts';

export interface ClauseProps {
  readonly issue: number;
  readonly column: Column;
  readonly bundle: Bundle;
  /** The offer that is being countered. */
  readonly theirs: Bundle | null;
  readonly setting: Setting;
  /** A slip has been picked up, or let go. */
  readonly onHold: (held: Held | null) => void;
  /** 0 strikes the clause out. */
  readonly onLevel: (level: number) => void;
  readonly onPublicity: (publicity: Publicity) => void;
}

export function Clause(props: ClauseProps) {
  const { issue, column, bundle, theirs, setting, onHold, onLevel, onPublicity } = props;
  const words = useWords();
  const { text } = words;
  const level = bundle.terms[issue] ?? 0;
  const name = text.say(`issue.${ISSUES[issue] ?? 'weapons'}`);
  return (
    <div className={level === 0 ? 'clause' : 'clause clause-set'}>
      <p className="clause-name">{name}</p>
      {level === 0 ? <p className="clause-without">{levelWords(words, issue, 0)}</p> : null}
      <ToggleButtonGroup
        className="slips"
        aria-label={name}
        orientation="vertical"
        selectionMode="single"
        selectedKeys={level === 0 ? [] : [String(level)]}
        onSelectionChange={(keys) => onLevel(Number([...keys][0] ?? 0))}
      >
        {Array.from({ length: levelCount(issue) }, (_, at) => (
          <Slip
            key={LEVELS[ISSUES[issue] ?? 'weapons'][at + 1]}
            issue={issue}
            column={column}
            level={at + 1}
            setting={setting}
            onHold={onHold}
            onLevel={onLevel}
          />
        ))}
      </ToggleButtonGroup>
      {level === 0 ? null : (
        <PublicityChoice
          name={name}
          issue={issue}
          level={level}
          value={bundle.publicity[issue] ?? 0}
          setting={setting}
          onChange={onPublicity}
        />
      )}
      {theirs === null ? null : <Theirs issue={issue} theirs={theirs} bundle={bundle} />}
    </div>
  );
}

interface SlipProps extends Pick<ClauseProps, 'issue' | 'column' | 'setting' | 'onHold' | 'onLevel'> {
  readonly level: number;
}

function Slip({ issue, column, level, setting, onHold, onLevel }: SlipProps) {
  const words = useWords();
  const refused = levelRefusal(setting, issue, level);
  const { dragProps, isDragging } = usePickUp({ kind: 'slip', column, issue, level }, refused !== null, {
    onHold,
  });
  const byDigit = (event: KeyboardEvent) => {
    const digit = Number(event.key);
    const named = event.key.trim() !== '' && digit >= 0 && digit <= levelCount(issue);
    if (!named) return event.continuePropagation();
    if (levelRefusal(setting, issue, digit) === null) onLevel(digit);
  };
  return (
    <div {...dragProps} className={isDragging ? 'slip-hold draft-lifted' : 'slip-hold'}>
      <ToggleButton
        id={String(level)}
        className="slip"
        isDisabled={refused !== null}
        aria-keyshortcuts={String(level)}
        onKeyDown={byDigit}
      >
        <span className="slip-box" aria-hidden="true">
          {level}
        </span>
        <span className="slip-words">
          {levelWords(words, issue, level)}
          {refused === null ? null : (
            <small className="slip-why"> {words.text.say(`refusal.${refused}`)}</small>
          )}
        </span>
      </ToggleButton>
    </div>
  );
}

/** What their letter says on the same issue. */
function Theirs({
  issue,
  theirs,
  bundle,
}: {
  readonly issue: number;
  readonly theirs: Bundle;
  readonly bundle: Bundle;
}) {
  const words = useWords();
  const level = theirs.terms[issue] ?? 0;
  const said = levelWords(words, issue, level);
  const clause =
    level === 0
      ? said
      : `${said} (${publicityWords(words, theirs.publicity[issue] ?? 0).toLocaleLowerCase()})`;
  const differs = clauseDiffers(theirs, bundle, issue);
  return (
    <p className={differs ? 'clause-theirs clause-differs' : 'clause-theirs'}>
      <span aria-hidden="true">{differs ? '≠ ' : '= '}</span>
      {words.text.say(differs ? 'offers.theirs' : 'offers.asTheirs', { clause })}
    </p>
  );
}
