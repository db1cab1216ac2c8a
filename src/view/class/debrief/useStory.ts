/** The story of a world's game, worked out once the debrief is there. */
import { useCallback, useEffect, useState } from 'react';
import type { ClassStory } from '../../../debrief/classTypes.ts';
import type { Episode } from '../../../engine/types.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { AfterClass } from '../../../store/afterClass.ts';

export type Story =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed' }
  | ({ readonly kind: 'told' } & ClassStory);

const OPENING: Story = { kind: 'opening' };

/** `again` tries once more after a failure. A record is known by its length: it only ever grows. */
export function useStory(
  after: Pick<AfterClass, 'story'>,
  scenario: Scenario,
  episode: Episode | undefined,
): { readonly story: Story; readonly again: () => void } {
  const [story, setStory] = useState<Story>(OPENING);
  const [tries, setTries] = useState(0);
  const [kept, setKept] = useState(episode);
  if (kept?.seed !== episode?.seed || kept?.actions.length !== episode?.actions.length) setKept(episode);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a try is counted, not read.
  useEffect(() => {
    let current = true;
    setStory(kept === undefined ? { kind: 'failed' } : OPENING);
    if (kept === undefined) return;
    after.story(scenario, kept).then(
      (told) => current && setStory(told === null ? { kind: 'failed' } : { kind: 'told', ...told }),
      () => current && setStory({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [after, scenario, kept, tries]);
  return { story, again: useCallback(() => setTries((count) => count + 1), []) };
}
