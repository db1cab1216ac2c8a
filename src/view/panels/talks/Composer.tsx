/** The offer being written, as a paper in two columns; under it what it is worth, live, and how it travels. */

import { useState } from 'react';
import type { Offer } from '../../../engine/types.ts';
import { otherSide } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import type { DeskActions, DeskProps } from '../desk/actions.ts';
import { publicityFor, settingOf } from '../model/clauseChoices.ts';
import { compare } from '../model/comparison.ts';
import type { Letter } from '../model/letters.ts';
import { letterName } from '../words/letterWords.ts';
import { DraftColumn } from './DraftColumn.tsx';
import { Prices } from './Prices.tsx';
import { Stamp } from './PublicityMark.tsx';
import { type Reckoned, Reckoning, ReckoningLine, reckon } from './Reckoning.tsx';
import { SendRow } from './SendRow.tsx';
import type { Held } from './slips.ts';

interface ComposerProps extends DeskProps {
  readonly letters: readonly Letter[];
}

export function Composer({ view, actions, letters }: ComposerProps) {
  const words = useWords();
  const { side } = words;
  const { composer, update } = view;
  const seen = update.observation;
  const answered =
    composer.answering === null ? null : (seen.offers[otherSide(side)][composer.answering] ?? null);
  const reckoned = reckon(words, seen, letters, composer.bundle);
  return (
    <div className="composer">
      <Draft view={view} actions={actions} answered={answered} reckoned={reckoned} />
      {reckoned === null ? null : <Reckoning {...reckoned} seen={seen} bundle={composer.bundle} />}
      <Prices seen={seen} composer={composer} />
      <SendRow view={view} actions={actions} />
    </div>
  );
}

interface DraftProps extends DeskProps {
  /** Their letter that this one counters. */
  readonly answered: Offer | null;
  readonly reckoned: Reckoned | null;
}

function Draft({ view, actions, answered, reckoned }: DraftProps) {
  const { text, side } = useWords();
  const { bundle, channel } = view.composer;
  const setting = settingOf(view.update.observation, channel);
  const [held, setHeld] = useState<Held | null>(null);
  return (
    <div className={`draft letter-${side}`}>
      <header className="draft-head">
        <p>{text.say('offers.to', { who: text.say(`side.${otherSide(side)}`) })}</p>
        {bundle.terms.some((level) => level > 0) ? <Stamp bundle={bundle} /> : null}
      </header>
      {answered === null ? null : <Changed answered={answered} bundle={bundle} />}
      <div className="draft-columns">
        {(['ask', 'give'] as const).map((column) => (
          <DraftColumn
            key={column}
            column={column}
            giver={column === 'give' ? side : otherSide(side)}
            held={held}
            bundle={bundle}
            theirs={answered?.bundle ?? null}
            setting={setting}
            onHold={setHeld}
            onLevel={(issue, level) => place(actions, view, issue, level)}
            onPublicity={actions.setPublicity}
          />
        ))}
      </div>
      <p className="draft-keys">{text.say('offers.keys')}</p>
      <ReckoningLine reckoned={reckoned} />
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

/** What the counter-offer changes against the letter it answers. */
function Changed({ answered, bundle }: { readonly answered: Offer; readonly bundle: Offer['bundle'] }) {
  const words = useWords();
  const { text, scenario, side } = words;
  const { rows, own, other } = compare(scenario, side, answered.bundle, bundle);
  return (
    <p className="draft-changed">
      {text.say('offers.changed', {
        letter: letterName(words, answered),
        count: rows.filter(({ differs }) => differs).length,
        own: text.change(own.two - own.one),
        other: text.change(other.two - other.one),
      })}
    </p>
  );
}
