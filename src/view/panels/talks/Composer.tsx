/** The offer being written, as a paper: how it travels, then two columns; under it what it costs, and at the foot what it is worth. */

import { type ReactNode, useState } from 'react';
import type { Offer } from '../../../engine/types.ts';
import { otherSide } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import type { DeskActions, DeskProps } from '../desk/actions.ts';
import { publicityFor, settingOf } from '../model/clauseChoices.ts';
import { compare } from '../model/comparison.ts';
import type { Letter } from '../model/letters.ts';
import { letterName } from '../words/letterWords.ts';
import { bundleWords, clausesOf } from '../words/offerWords.ts';
import { DraftColumn } from './DraftColumn.tsx';
import { Envelope } from './Envelope.tsx';
import { Foot } from './Foot.tsx';
import { Stamp } from './PublicityMark.tsx';
import { Reckoning, reckon } from './Reckoning.tsx';
import type { Held } from './slips.ts';
import { Word } from './Word.tsx';

interface ComposerProps extends DeskProps {
  readonly letters: readonly Letter[];
  /** What the paper is called. */
  readonly heading: ReactNode;
}

export function Composer({ view, actions, letters, heading }: ComposerProps) {
  const words = useWords();
  const { text, side } = words;
  const { composer, update } = view;
  const seen = update.observation;
  const answered =
    composer.answering === null ? null : (seen.offers[otherSide(side)][composer.answering] ?? null);
  const reckoned = reckon(words, seen, letters, composer.bundle);
  return (
    <div className="composer">
      <Draft view={view} actions={actions} answered={answered} heading={heading} />
      {reckoned === null ? null : <Reckoning {...reckoned} seen={seen} composer={composer} />}
      <Foot view={view} actions={actions} reckoned={reckoned} />
      <div className="composer-rest">
        <p className="quiet">{text.say('offers.keys')}</p>
        <button type="button" className="button button-small" onClick={actions.clearComposer}>
          {text.say(composer.answering === null ? 'talks.clear' : 'talks.cancelCounter')}
        </button>
        <Word view={view} actions={actions} />
      </div>
    </div>
  );
}

interface DraftProps extends DeskProps {
  /** Their letter that this one counters. */
  readonly answered: Offer | null;
  readonly heading: ReactNode;
}

function Draft({ view, actions, answered, heading }: DraftProps) {
  const { side } = useWords();
  const { bundle, channel } = view.composer;
  const setting = settingOf(view.update.observation, channel, answered?.bundle);
  const [held, setHeld] = useState<Held | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  return (
    <div className={`draft letter-${side}`}>
      <header className="draft-head">
        {heading}
        {clausesOf(bundle).length === 0 ? null : <Stamp bundle={bundle} />}
      </header>
      {answered === null ? null : <Changed answered={answered} bundle={bundle} />}
      <Envelope view={view} actions={actions} />
      <div className="draft-columns">
        {(['ask', 'give'] as const).map((column) => (
          <DraftColumn
            key={column}
            column={column}
            giver={column === 'give' ? side : otherSide(side)}
            held={held}
            open={open}
            bundle={bundle}
            theirs={answered?.bundle ?? null}
            setting={setting}
            onHold={setHeld}
            onOpen={setOpen}
            onLevel={(issue, level) => place(actions, view, issue, level)}
            onPublicity={actions.setPublicity}
          />
        ))}
      </div>
    </div>
  );
}

/** Writes a clause in, known to whom it may be known; level 0 strikes it out. */
function place(actions: DeskActions, { composer, update }: DeskProps['view'], issue: number, level: number) {
  const setting = settingOf(update.observation, composer.channel);
  const now = composer.bundle.publicity[issue] ?? 0;
  actions.setTerm(issue, level);
  if (level > 0) actions.setPublicity(issue, publicityFor(setting, issue, level, now));
}

/** What the counter-offer changes against the letter it answers; unfolded, that letter. */
function Changed({ answered, bundle }: { readonly answered: Offer; readonly bundle: Offer['bundle'] }) {
  const words = useWords();
  const { text, scenario, side } = words;
  const { rows, own, other } = compare(scenario, side, answered.bundle, bundle);
  return (
    <details className="draft-changed">
      <summary>
        {text.say('offers.changed', {
          letter: letterName(words, answered),
          count: rows.filter(({ differs }) => differs).length,
          own: text.change(own.two - own.one),
          other: text.change(other.two - other.one),
        })}
      </summary>
      <p>{bundleWords(words, answered.bundle)}</p>
    </details>
  );
}
