/** Orders keyed in from paper, for either side of any world. */
import { useState } from 'react';
import type { ControlView } from '../../../../classroom/viewTypes.ts';
import { SIDES, type Side } from '../../../../scenario/types.ts';
import { useWords } from '../../../panels/context.tsx';
import { useAsk } from '../ask.ts';
import { Choices } from '../Choices.tsx';
import { ControlSheet } from '../ControlSheet.tsx';
import { sideDue } from '../sides.ts';
import { WorldChoice } from '../WorldChoice.tsx';
import { SideForm } from './SideForm.tsx';

export interface KeySheetProps {
  readonly view: ControlView;
  readonly onClose: () => void;
}

export function KeySheet({ view, onClose }: KeySheetProps) {
  const { text } = useWords();
  const [world, setWorld] = useState(0);
  const told = view.class.clock.phase.kind === 'watching';
  return (
    <ControlSheet title={text.say('key.title')} wide onClose={onClose}>
      <p className="quiet">{text.say('key.about')}</p>
      <WorldChoice view={view} world={world} onWorld={setWorld} />
      {told ? <Told /> : <Sides key={world} view={view} world={world} />}
    </ControlSheet>
  );
}

/** A side that is asked what cannot wait comes before the one that was chosen. */
function Sides({ view, world }: Pick<KeySheetProps, 'view'> & { readonly world: number }) {
  const { text } = useWords();
  const [chosen, setChosen] = useState<Side>('us');
  const game = view.worlds[world]?.game;
  const asked = game === undefined ? undefined : SIDES.find((side) => sideDue(game, side) === 'answer');
  const side = asked ?? chosen;
  return (
    <>
      <Choices
        legend={text.say('key.side')}
        values={SIDES}
        value={side}
        onChoose={setChosen}
        words={(each) => text.say(`side.${each}`)}
      />
      <SideForm key={side} view={view} world={world} side={side} votes={false} />
    </>
  );
}

/** Between turns there is nothing to key in. */
function Told() {
  const { text } = useWords();
  const ask = useAsk();
  return (
    <div className="control-row">
      <p role="status">{text.say('key.told')}</p>
      <button type="button" className="button button-main" onClick={() => ask({ kind: 'next' })}>
        {text.say('control.next', { kind: 'watching' })}
      </button>
    </div>
  );
}
