/** A student's page: the seat, its game and its cabinet, by the clock of the class. */
import { lazy, Suspense, useMemo, useState } from 'react';
import type { SeatView } from '../../../classroom/viewTypes.ts';
import '../../styles/rope.css';
import '../../styles/game.css';
import '../../styles/classSeat.css';
import type { ClassProps } from '../../classApp.tsx';
import { themeOf, useWords, WordsProvider } from '../../panels/context.tsx';
import { Glossary } from '../../panels/glossary/Glossary.tsx';
import { useNowIn } from '../../panels/useNowIn.ts';
import { useTheme } from '../../panels/useTheme.ts';
import { openWords } from '../../panels/words/words.ts';
import { SeatDebrief } from '../debrief/pages.tsx';
import { type LoadedScenario, useScenario } from '../useScenario.ts';
import { Afterwards } from './Afterwards.tsx';
import { AtTable } from './AtTable.tsx';
import { BackNotice } from './BackNotice.tsx';
import { isNewAtTable } from './late.ts';
import { Moved } from './Moved.tsx';
import { seatKey, sideOf } from './model/seats.ts';
import type { Overlays } from './overlays.ts';
import { RewriteSheet } from './RewriteSheet.tsx';
import { RoleSheet } from './Role.tsx';
import type { Room } from './room.ts';
import { Unseated } from './Unseated.tsx';
import { useSeatGame } from './useSeatGame.ts';
import { Voice } from './Voice.tsx';
import { Waiting } from './Waiting.tsx';

const Settings = lazy(async () => ({
  default: (await import('../../panels/settings/Settings.tsx')).Settings,
}));

export interface SeatProps extends ClassProps {
  readonly view: SeatView;
}

export function SeatPage({ view, text, page, state }: SeatProps) {
  const loaded = useScenario(page, view.class.scenario, state.preferences);
  const { seat } = view.me;
  const side = seat === null ? 'us' : (sideOf(seat) ?? 'us');
  useTheme(side);
  const now = useNowIn(loaded?.scenario ?? null, view.game.observation);
  const [lateAt] = useState(() => (isNewAtTable({ view, state }) ? seatKey(seat) : null));
  const words = useMemo(
    () => (loaded === null ? null : openWords(text, loaded.scenario, loaded.texts, side, now)),
    [text, loaded, side, now],
  );
  return (
    <>
      <Voice view={view} state={state} text={text} />
      <Moved seat={seat} text={text} />
      {seat === null ? <Unseated view={view} text={text} state={state} /> : null}
      {seat === null || loaded === null || words === null ? null : (
        <WordsProvider words={words}>
          <Seated
            key={seatKey(seat)}
            room={{ view, page, state, seat }}
            loaded={loaded}
            isLate={lateAt === seatKey(seat)}
          />
        </WordsProvider>
      )}
    </>
  );
}

interface SeatedProps {
  readonly room: Room;
  readonly loaded: LoadedScenario;
  /** Has come to the table without having read what the seat is for. */
  readonly isLate: boolean;
}

type Over = 'role' | 'settings' | 'glossary';

function Seated({ room, loaded, isLate }: SeatedProps) {
  const game = useSeatGame(room, loaded);
  const [over, setOver] = useState<Over | null>(isLate ? 'role' : null);
  const [rewriting, setRewriting] = useState<number | null>(null);
  const overlays = useMemo<Overlays>(
    () => ({
      openRole: () => setOver('role'),
      openSettings: () => setOver('settings'),
      openGlossary: () => setOver('glossary'),
      openRewrite: setRewriting,
    }),
    [],
  );
  const { kind } = room.view.class.clock.phase;
  const close = () => setOver(null);
  return (
    <>
      {kind === 'door' || kind === 'reading' ? <Waiting room={room} overlays={overlays} /> : null}
      {kind === 'talks' || kind === 'watching' ? (
        <>
          <BackNotice room={room} overlays={overlays} />
          <AtTable room={room} game={game} overlays={overlays} />
          <RewriteSheet room={room} of={rewriting} onClose={() => setRewriting(null)} />
        </>
      ) : null}
      {kind === 'debrief' || kind === 'closed' ? (
        <Afterwards room={room} overlays={overlays}>
          <SeatDebrief page={room.page} view={room.view} />
        </Afterwards>
      ) : null}
      <RoleSheet seat={room.seat} open={over === 'role'} onClose={close} />
      <Glossary open={over === 'glossary'} onClose={close} />
      <SettingsOver room={room} open={over === 'settings'} onClose={close} />
    </>
  );
}

interface SettingsOverProps extends Pick<SeatedProps, 'room'> {
  readonly open: boolean;
  readonly onClose: () => void;
}

function SettingsOver({ room, open, onClose }: SettingsOverProps) {
  const { text, side } = useWords();
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Settings
        text={text}
        theme={themeOf(side)}
        preferences={room.state.preferences}
        prefer={(change) => room.page.prefer(change)}
        onClose={onClose}
      />
    </Suspense>
  );
}
