/** Somebody outside both governments: what the world sees, words for everybody, and one standing instruction. */
import { type ReactNode, useState } from 'react';
import type { Observation } from '../../../engine/types.ts';
import { SIDES } from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import type { DeskProps } from '../../panels/desk/actions.ts';
import { Log } from '../../panels/desk/Log.tsx';
import { RopePanel } from '../../panels/desk/RopePanel.tsx';
import { standsWords } from '../../panels/words/meterWords.ts';
import { alertWords } from '../../panels/words/orderWords.ts';
import { branch, momentOf } from '../../panels/words/words.ts';
import { ClassBar } from './ClassBar.tsx';
import { Instruct } from './Instruct.tsx';
import type { Overlays } from './overlays.ts';
import { Papers } from './Papers.tsx';
import { Publish } from './Publish.tsx';
import type { Room } from './room.ts';
import { SheetSwitch, type ShownSheet } from './SheetSwitch.tsx';

export interface OutsideProps extends DeskProps {
  readonly room: Room;
  readonly map: ReactNode;
  readonly overlays: Overlays;
}

export function Outside({ room, view, actions, map, overlays }: OutsideProps) {
  const { text } = useWords();
  const [sheet, setSheet] = useState<ShownSheet>('desk');
  const { update } = view;
  return (
    <div className={`desk class-desk class-outside desk-${sheet}`} data-theme="washington">
      <a className="skip" href="#panel">
        {text.say('title.skip')}
      </a>
      <ClassBar room={room} update={update} overlays={overlays} />
      <WorldSees seen={update.observation} />
      <SheetSwitch shown={sheet} onShow={setSheet} orders={text.say('seat.instruct.short')} />
      <main className="desk-main">
        <section className="desk-map" aria-label={text.say('map.label')}>
          {map}
        </section>
        <section id="panel" className="panel" tabIndex={-1} aria-label={text.say('tabs.label')}>
          <div className="outside-panel">
            <h2 className="hidden">{text.say('seat.public')}</h2>
            <Publish room={room} />
            <Papers room={room} overlays={overlays} />
            <h2 className="label">{text.say('seat.public.log')}</h2>
            <Log update={update} onAgain={actions.watchAgain} />
          </div>
        </section>
      </main>
      <Instruct room={room} />
      <RopePanel update={update} />
    </div>
  );
}

/** In a few words what anybody can see: both alerts, the line at sea, the opinion of the world. */
function WorldSees({ seen: { pub } }: { readonly seen: Observation }) {
  const words = useWords();
  const { text } = words;
  return (
    <section className="world-sees" aria-label={text.say('seat.public')}>
      <dl>
        {SIDES.map((side) => (
          <div key={side}>
            <dt>{text.say(`side.${side}`)}</dt>
            <dd>{alertWords(words, side, pub.alertShown[side])}</dd>
          </div>
        ))}
        <div>
          <dt>{text.say('situation.line')}</dt>
          <dd>
            {text.say('situation.line.status', {
              status: branch(pub.blockade),
              when: momentOf(words, pub.blockadeHour),
            })}
          </dd>
        </div>
        <div>
          <dt>{text.say('meter.world')}</dt>
          <dd>{standsWords(words, 'world', pub.world)}</dd>
        </div>
      </dl>
    </section>
  );
}
