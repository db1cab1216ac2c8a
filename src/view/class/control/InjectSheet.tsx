/** News that the teacher brings into the game: from the scenario's list, or in the teacher's own words. */
import { useId, useState } from 'react';
import { LETTER_LENGTH } from '../../../classroom/types.ts';
import type { ControlView } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { useAsk } from './ask.ts';
import { Choices } from './Choices.tsx';
import { ControlSheet } from './ControlSheet.tsx';
import { injectsLeft } from './injects.ts';

export interface InjectSheetProps {
  readonly view: ControlView;
  readonly onClose: () => void;
}

const BOTH = 'both';

export function InjectSheet({ view, onClose }: InjectSheetProps) {
  const { text } = useWords();
  const [world, setWorld] = useState<number | null>(null);
  return (
    <ControlSheet title={text.say('control.inject.title')} onClose={onClose}>
      <p className="quiet">{text.say('control.inject.about')}</p>
      {view.worlds.length > 1 ? (
        <Choices
          legend={text.say('control.inject.world')}
          values={[BOTH, ...view.worlds.keys()]}
          value={world ?? BOTH}
          onChoose={(chosen) => setWorld(chosen === BOTH ? null : chosen)}
          words={(each) =>
            each === BOTH ? text.say('control.inject.both') : text.say('control.world', { n: each + 1 })
          }
        />
      ) : null}
      <InjectList view={view} world={world} onClose={onClose} />
      <OwnWords world={world} onClose={onClose} />
    </ControlSheet>
  );
}

interface PartProps {
  readonly world: number | null;
  readonly onClose: () => void;
}

function InjectList({ view, world, onClose }: PartProps & Pick<InjectSheetProps, 'view'>) {
  const { text, scenario, names } = useWords();
  const ask = useAsk();
  const injects = injectsLeft(scenario, view);
  if (injects.length === 0) return null;
  return (
    <section>
      <h3 className="label">{text.say('control.inject.list')}</h3>
      <ul className="move-list">
        {injects.map(({ id, title, claim }) => (
          <li key={id}>
            <button
              type="button"
              className="move-place"
              onClick={() => {
                ask({ kind: 'inject', world, inject: id, text: '' });
                onClose();
              }}
            >
              <b>{names.of(title)}</b>
              <small>{names.of(claim.text)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnWords({ world, onClose }: PartProps) {
  const { text } = useWords();
  const ask = useAsk();
  const id = useId();
  const [written, setWritten] = useState('');
  return (
    <form
      className="control-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (written.trim() === '') return;
        ask({ kind: 'inject', world, inject: null, text: written.trim() });
        onClose();
      }}
    >
      <label className="label" htmlFor={id}>
        {text.say('control.inject.own')}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={LETTER_LENGTH}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
      />
      <button type="submit" className="button button-main">
        {text.say('control.inject.send')}
      </button>
    </form>
  );
}
