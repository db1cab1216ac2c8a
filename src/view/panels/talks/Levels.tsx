/** The slips of one clause, of which one can be laid on the paper. What is grey says why. */
import { type KeyboardEvent, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { ISSUES, LEVELS } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { levelCount, levelNamed, levelRefusal, type Setting } from '../model/clauseChoices.ts';
import { levelWords } from '../words/offerWords.ts';
import { type Column, type Held, usePickUp } from './slips.ts';

export interface LevelsProps {
  readonly issue: number;
  readonly column: Column;
  readonly setting: Setting;
  /** A slip has been picked up, or let go. */
  readonly onHold: (held: Held | null) => void;
  /** 0 strikes the clause out. */
  readonly onLevel: (level: number) => void;
}

/** `level`: the slip that is on the paper, 0 for none. */
export function Levels({
  name,
  level,
  ...each
}: LevelsProps & { readonly name: string; readonly level: number }) {
  const { issue, onLevel } = each;
  return (
    <ToggleButtonGroup
      className="slips"
      aria-label={name}
      orientation="vertical"
      selectionMode="single"
      selectedKeys={level === 0 ? [] : [String(level)]}
      onSelectionChange={(keys) => onLevel(Number([...keys][0] ?? 0))}
    >
      {Array.from({ length: levelCount(issue) }, (_, at) => (
        <Slip key={LEVELS[ISSUES[issue] ?? 'weapons'][at + 1]} {...each} level={at + 1} />
      ))}
    </ToggleButtonGroup>
  );
}

function Slip({ issue, column, level, setting, onHold, onLevel }: LevelsProps & { readonly level: number }) {
  const words = useWords();
  const refused = levelRefusal(setting, issue, level);
  const { dragProps, isDragging } = usePickUp({ kind: 'slip', column, issue, level }, refused !== null, {
    onHold,
  });
  const byDigit = (event: KeyboardEvent) => {
    const named = levelNamed(event.key, issue);
    if (named === null) return event.continuePropagation();
    if (levelRefusal(setting, issue, named) === null) onLevel(named);
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
