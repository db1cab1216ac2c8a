/** One clause beside the paper: a line to add it by; opened, how far it goes and who may know of it. */
import { type KeyboardEvent, useId } from 'react';
import type { Bundle, Publicity } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import { firstLevel, levelNamed, levelRefusal } from '../model/clauseChoices.ts';
import { issueName, levelWords } from '../words/offerWords.ts';
import { Levels, type LevelsProps } from './Levels.tsx';
import { PublicityChoice } from './PublicityChoice.tsx';
import { usePickUp } from './slips.ts';
import { Theirs } from './Theirs.tsx';

export interface ClauseProps extends LevelsProps {
  readonly bundle: Bundle;
  /** The offer that is being countered. */
  readonly theirs: Bundle | null;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onPublicity: (publicity: Publicity) => void;
}

export function Clause(props: ClauseProps) {
  const { issue, bundle, theirs, isOpen } = props;
  const body = useId();
  return (
    <div className={isOpen ? 'clause clause-open' : 'clause'} ref={isOpen ? intoSight : undefined}>
      <Head {...props} body={body} />
      <Theirs issue={issue} theirs={theirs} bundle={bundle} always={isOpen} />
      {isOpen ? (
        <div id={body}>
          <Terms {...props} />
        </div>
      ) : null}
    </div>
  );
}

const intoSight = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

function Head(props: ClauseProps & { readonly body: string }) {
  const { issue, column, bundle, setting, isOpen, body, onHold, onLevel, onOpen } = props;
  const words = useWords();
  const level = firstLevel(setting, issue);
  const fixed = level === 0 || (bundle.terms[issue] ?? 0) > 0;
  const { dragProps, isDragging } = usePickUp({ kind: 'slip', column, issue, level }, fixed, { onHold });
  const byDigit = ({ key }: KeyboardEvent) => {
    const named = levelNamed(key, issue);
    if (named === null || levelRefusal(setting, issue, named) !== null) return;
    onLevel(named);
    onOpen(true);
  };
  return (
    <div {...dragProps} className={isDragging ? 'slip-hold draft-lifted' : 'slip-hold'}>
      <button
        type="button"
        className="clause-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={() => onOpen(!isOpen)}
        onKeyDown={byDigit}
      >
        {issueName(words, issue)}
      </button>
    </div>
  );
}

function Terms({ bundle, onPublicity, ...slips }: ClauseProps) {
  const words = useWords();
  const { issue, setting } = slips;
  const level = bundle.terms[issue] ?? 0;
  const name = issueName(words, issue);
  return (
    <>
      {level === 0 && firstLevel(setting, issue) > 0 ? (
        <p className="clause-without">{levelWords(words, issue, 0)}</p>
      ) : null}
      <Levels {...slips} name={name} level={level} />
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
    </>
  );
}
