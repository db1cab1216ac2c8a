/** The pages of a class: the door, a seat, the control room, the wall. Each is loaded when it is asked for. */
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { ClassPage, ClassState } from '../store/classroom.ts';
import type { Preferences } from '../store/preferences.ts';
import { openText, type Text } from '../text/text.ts';
import './styles/class.css';
import { useWordsOf } from './useWordsOf.ts';
import { wearPreferences } from './wear.ts';

const Door = lazy(async () => ({ default: (await import('./class/door/DoorPage.tsx')).DoorPage }));
const Seat = lazy(async () => ({ default: (await import('./class/seat/SeatPage.tsx')).SeatPage }));
const Control = lazy(async () => ({
  default: (await import('./class/control/ControlPage.tsx')).ControlPage,
}));
const Wall = lazy(async () => ({ default: (await import('./class/wall/WallPage.tsx')).WallPage }));

/** What every page of a class is given. `text` is in the reader's language, on the wall in that of the class. */
export interface ClassProps {
  readonly text: Text;
  readonly page: ClassPage;
  readonly state: ClassState;
}

export function showClass(root: HTMLElement, page: ClassPage): void {
  createRoot(root).render(<ClassApp page={page} />);
}

function ClassApp({ page }: { readonly page: ClassPage }) {
  const state = useSyncExternalStore(page.store.subscribe, page.store.getState);
  const { preferences, shown } = state;
  const wanted = wordsFor(state);
  const text = useWordsOf(openText, wanted, true, null);
  useEffect(
    () => wearPreferences(document.documentElement, { ...preferences, language: wanted.language }),
    [preferences, wanted.language],
  );
  if (text === null) return <main className="loading" data-theme="washington" aria-busy="true" />;
  const given = { text, page, state };
  return (
    <Suspense fallback={<main className="loading" data-theme="washington" aria-busy="true" />}>
      {shown === null ? <Door {...given} /> : null}
      {shown?.role === 'seat' ? <Seat {...given} view={shown.view} /> : null}
      {shown?.role === 'control' ? <Control {...given} view={shown.view} /> : null}
      {shown?.role === 'projector' ? <Wall {...given} view={shown.view} /> : null}
    </Suspense>
  );
}

/** The wall speaks as the teacher has set it; everybody else as they like. */
const wordsFor = ({ preferences, shown }: ClassState): Pick<Preferences, 'language' | 'reading'> =>
  shown?.role === 'projector' ? shown.view.class : preferences;
