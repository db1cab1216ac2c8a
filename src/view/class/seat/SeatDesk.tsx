/** The desk of a seat: the map and the papers of the game as that seat sees them, the cabinet, and the own orders. */
import { type ReactNode, useMemo, useState } from 'react';
import type { CabinetPart } from '../../../classroom/viewTypes.ts';
import { themeOf, useWords } from '../../panels/context.tsx';
import type { DeskProps } from '../../panels/desk/actions.ts';
import { Meters } from '../../panels/desk/Meters.tsx';
import { Picker } from '../../panels/desk/Picker.tsx';
import { RopePanel } from '../../panels/desk/RopePanel.tsx';
import { metersOf } from '../../panels/model/meters.ts';
import { ReactionDialog } from '../../panels/story/ReactionDialog.tsx';
import { ClassBar } from './ClassBar.tsx';
import { AnswerClock } from './ClassClock.tsx';
import { LeaderOrders } from './LeaderOrders.tsx';
import { placeOf } from './model/seats.ts';
import { OwnDesk } from './OwnDesk.tsx';
import type { Overlays } from './overlays.ts';
import type { Taking } from './ProposalList.tsx';
import type { Room } from './room.ts';
import { SeatTabs } from './SeatTabs.tsx';
import { SheetSwitch, type ShownSheet } from './SheetSwitch.tsx';
import type { SeatGame } from './useSeatGame.ts';

export interface SeatDeskProps extends DeskProps {
  readonly room: Room;
  readonly game: SeatGame;
  readonly cabinet: CabinetPart;
  readonly map: ReactNode;
  readonly overlays: Overlays;
}

export function SeatDesk({ room, game, cabinet, view, actions, map, overlays }: SeatDeskProps) {
  const words = useWords();
  const { text, side } = words;
  const [sheet, setSheet] = useState<ShownSheet>('desk');
  const { update } = view;
  const meters = useMemo(() => metersOf(words, update), [words, update]);
  const place = placeOf(room.seat);
  const taking = takingOf({ view, actions });
  const given = { room, cabinet, view, actions };
  const { answerBy } = room.view.me;
  return (
    <div className={`desk class-desk desk-${sheet}`} data-theme={themeOf(side)}>
      <a className="skip" href="#panel">
        {text.say('title.skip')}
      </a>
      <ClassBar room={room} update={update} alert={meters[0]} overlays={overlays} />
      <Meters meters={meters} />
      <SheetSwitch
        shown={sheet}
        onShow={setSheet}
        orders={text.say(place === 'leader' ? 'orders.title' : 'seat.own.short')}
      />
      <main className="desk-main">
        <section className="desk-map" aria-label={text.say('map.label')}>
          {map}
        </section>
        <section id="panel" className="panel" tabIndex={-1} aria-label={text.say('tabs.label')}>
          <SeatTabs {...given} overlays={overlays} taking={place === 'leader' ? taking : null} />
        </section>
      </main>
      {place === 'leader' ? <LeaderOrders {...given} game={game} taking={taking} /> : null}
      {place === 'military' || place === 'public' || place === 'intelligence' || place === 'private' ? (
        <OwnDesk {...given} desk={place} />
      ) : null}
      <RopePanel update={update} />
      <Picker view={view} actions={actions} />
      <ReactionDialog
        update={update}
        sending={view.sending}
        onChoose={actions.react}
        clock={
          answerBy === undefined ? null : (
            <AnswerClock text={text} room={room.view.class} ahead={room.state.ahead} by={answerBy} />
          )
        }
      />
    </div>
  );
}

/** Taking a proposal makes it the leader's draft; one that leaves the desk alone empties it. */
const takingOf = ({ view, actions }: DeskProps): Taking => ({
  take: (desk, order) => (order === null ? actions.clear(desk) : actions.choose(desk, order)),
  refusal: actions.refusal,
  standing: (desk) => view.update.observation.own?.orders[desk] ?? view.drafts[desk],
});
