/** Orders keyed in from paper, for either side of any world. */
import { useState } from 'react';
import type { ControlView } from '../../../../classroom/types.ts';
import { SIDES, type Side } from '../../../../scenario/types.ts';
import { useWords } from '../../../panels/context.tsx';
import { Choices } from '../Choices.tsx';
import { ControlSheet } from '../ControlSheet.tsx';
import { WorldChoice } from '../WorldChoice.tsx';
import { SideForm } from './SideForm.tsx';

export interface KeySheetProps {
  readonly view: ControlView;
  readonly onClose: () => void;
}

export function KeySheet({ view, onClose }: KeySheetProps) {
  const { text } = useWords();
  const [side, setSide] = useState<Side>('us');
  const [world, setWorld] = useState(0);
  return (
    <ControlSheet title={text.say('key.title')} wide onClose={onClose}>
      <p className="quiet">{text.say('key.about')}</p>
      <WorldChoice view={view} world={world} onWorld={setWorld} />
      <Choices
        legend={text.say('key.side')}
        values={SIDES}
        value={side}
        onChoose={setSide}
        words={(each) => text.say(`side.${each}`)}
      />
      <SideForm key={`${world} ${side}`} view={view} world={world} side={side} votes={false} />
    </ControlSheet>
  );
}
