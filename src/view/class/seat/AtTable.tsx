/** Talks and watching: the desk of a cabinet's seat or the room of somebody outside, and the turn that is told to both. */
import { useMemo, useState } from 'react';
import { finishResolution } from '../../../store/seating.ts';
import { useWords } from '../../panels/context.tsx';
import { deskActions } from '../../panels/deskActions.ts';
import { openReels } from '../../panels/map/reels.ts';
import { SoundButton } from '../../panels/story/SoundButton.tsx';
import { WatchedTurn } from '../../panels/story/WatchedTurn.tsx';
import { useScene } from '../../panels/useScene.tsx';
import { useView } from '../../useView.ts';
import { isOverAt } from '../over.ts';
import { Afterwards } from './Afterwards.tsx';
import { ClassClock } from './ClassClock.tsx';
import { Outside } from './Outside.tsx';
import type { Overlays } from './overlays.ts';
import type { Room } from './room.ts';
import { SeatDesk } from './SeatDesk.tsx';
import { SeatNotices } from './SeatNotices.tsx';
import type { SeatGame } from './useSeatGame.ts';

export interface AtTableProps {
  readonly room: Room;
  readonly game: SeatGame;
  readonly overlays: Overlays;
}

const nothing = (): void => undefined;

export function AtTable({ room, game, overlays }: AtTableProps) {
  const words = useWords();
  const { store, port } = game;
  const { page, state } = room;
  const view = useView(store);
  const { update, screen, preferences } = view;
  const mapPage = useMemo(() => ({ store, options: page.options }), [store, page]);
  const [reels] = useState(openReels);
  const scene = useScene(mapPage, view, words, reels);
  const actions = useMemo(
    () => actionsOf({ room: { page }, game: { store, port }, overlays }),
    [page, store, port, overlays],
  );
  if (update === null) return null;
  const isOver = isOverAt(room.view);
  if (screen === 'resolution') {
    return (
      <WatchedTurn
        goOn={isOver ? undefined : words.text.say('seat.told.desk')}
        view={view}
        update={update}
        scene={scene}
        sound={
          <>
            <ClassClock text={words.text} room={room.view.class} ahead={state.ahead} over={isOver} />
            <SoundButton sound={preferences.sound} prefer={(change) => page.prefer(change)} />
          </>
        }
        onContinue={() => finishResolution(store)}
      />
    );
  }
  if (isOver)
    return (
      <Afterwards room={room} overlays={overlays}>
        {null}
      </Afterwards>
    );
  const desk = { ...view, update, seenHints: null };
  const { cabinet } = room.view;
  return (
    <>
      {cabinet === null ? (
        <Outside room={room} view={desk} actions={actions} map={scene.map} overlays={overlays} />
      ) : (
        <SeatDesk
          room={room}
          game={game}
          cabinet={cabinet}
          view={desk}
          actions={actions}
          map={scene.map}
          overlays={overlays}
        />
      )}
      <SeatNotices store={store} notices={view.notices} />
    </>
  );
}

interface ActionsOf {
  readonly room: Pick<Room, 'page'>;
  readonly game: Pick<SeatGame, 'store' | 'port'>;
  readonly overlays: Overlays;
}

/** A class has no files, hints and forecasts of one's own. */
const actionsOf = ({ room: { page }, game: { store, port }, overlays }: ActionsOf) =>
  deskActions(
    {
      store,
      port: () => port,
      forecast: nothing,
      exportGame: nothing,
      leave: () => page.leave(),
      prefer: (change) => page.prefer(change),
      seeHint: nothing,
      showHintsAgain: nothing,
    },
    overlays.openRole,
    overlays.openSettings,
  );
