/** What is heard of the work at a desk; after the game nothing is. */
import { useEffect, useRef } from 'react';
import type { View } from '../../store/types.ts';
import { cueBetween, type Heard } from '../sound/cues.ts';
import type { Player } from '../sound/useSound.ts';

/** Seconds, for cues that follow the length of what is heard. */
const BRIEF = 0.5;

export function useDeskSound({ screen, drafts, update }: View, player: Player): void {
  const before = useRef<Heard | null>(null);
  const sealed = Object.values(drafts).filter((order) => order !== null).length;
  const urgent = update?.observation.own?.reaction != null;
  const atDesk = screen === 'desk';
  useEffect(() => {
    const now = { sealed, urgent };
    const cue = before.current === null ? null : cueBetween(before.current, now);
    before.current = atDesk ? now : { sealed, urgent: false };
    if (cue !== null && atDesk) player.play(cue, BRIEF);
  }, [player, sealed, urgent, atDesk]);
  const over = screen === 'end';
  useEffect(() => {
    if (!over) return undefined;
    player.quiet(true);
    return () => player.quiet(false);
  }, [player, over]);
}
