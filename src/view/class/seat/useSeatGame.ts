/** The game at a seat of a class, in the store that the panels of a game read. */
import { useLayoutEffect, useMemo, useState } from 'react';
import type { Action } from '../../../engine/types.ts';
import type { ByDesk } from '../../../scenario/types.ts';
import { seeClass, takeSeat } from '../../../store/classSeat.ts';
import type { ViewStore } from '../../../store/page.ts';
import { createViewStore, openPanel, setPreferences, setTexts } from '../../../store/view.ts';
import type { LoadedScenario } from '../useScenario.ts';
import { type AskPort, openAskPort } from './model/askPort.ts';
import { carriesWords } from './model/proposals.ts';
import { sideOf } from './model/seats.ts';
import { tellingOf, updateOf } from './model/update.ts';
import type { Room } from './room.ts';

/** The words of a letter at each desk, as far as they are written. */
export type LetterWords = ByDesk<string>;
const NO_WORDS: LetterWords = { military: '', public: '', intelligence: '', private: '' };

export interface SeatGame {
  readonly store: ViewStore;
  readonly port: AskPort;
  readonly letters: LetterWords;
  readonly setLetters: (letters: LetterWords) => void;
}

/** Milliseconds to wait for the room's news of an order it has taken. */
const PATIENCE_MS = 4_000;

const openSeatGame = ({ view, page, state, seat }: Room, { scenario, texts }: LoadedScenario) => {
  const side = sideOf(seat) ?? 'us';
  const written = { letters: NO_WORDS };
  const store = createViewStore(state.preferences);
  takeSeat(store, { scenario, texts }, side);
  openPanel(store, 'advisers');
  const letterOf = (action: Action): string | null => {
    if (action.kind !== 'order' || !carriesWords(action.order)) return null;
    const words = written.letters[action.desk].trim();
    return words === '' ? null : words;
  };
  const first = updateOf(scenario, view);
  const { viewer } = first.observation;
  const port = openAskPort({ viewer, first, ask: page.ask, letterOf, patience: PATIENCE_MS });
  return { store, port, side, written };
};

/** One game for as long as a student keeps the seat; every piece of news is put into its store before it is drawn. */
export function useSeatGame(room: Room, loaded: LoadedScenario): SeatGame {
  const { scenario, texts } = loaded;
  const { game, log } = room.view;
  const { clock } = room.view.class;
  const { preferences } = room.state;
  const [{ store, port, side, written }] = useState(() => openSeatGame(room, loaded));
  const [letters, setLetters] = useState(NO_WORDS);
  useLayoutEffect(() => {
    written.letters = letters;
  }, [written, letters]);
  const update = useMemo(() => updateOf(scenario, { game, log }), [scenario, game, log]);
  const telling = tellingOf({ clock }, update);
  const { turn } = update.observation.pub;
  const [writtenIn, setWrittenIn] = useState(turn);
  if (writtenIn !== turn) {
    // A letter is of its turn.
    setWrittenIn(turn);
    setLetters(NO_WORDS);
  }
  useLayoutEffect(() => setPreferences(store, preferences), [store, preferences]);
  useLayoutEffect(() => setTexts(store, texts), [store, texts]);
  useLayoutEffect(() => {
    seeClass(store, { side, update, telling });
    port.tell(update);
  }, [store, port, side, update, telling]);
  return { store, port, letters, setLetters };
}
