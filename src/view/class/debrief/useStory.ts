/** The story of a world's game, worked out once the debrief is there. */
import { useEffect, useState } from 'react';
import type { ClassStory } from '../../../debrief/classTypes.ts';
import type { Episode } from '../../../engine/types.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { AfterClass } from '../../../store/afterClass.ts';

export type Story =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed' }
  | ({ readonly kind: 'told' } & ClassStory);

const OPENING: Story = { kind: 'opening' };
const FAILED: Story = { kind: 'failed' };

/** A record is known by its length: it only ever grows. */
const isSame = (one: Episode | undefined, two: Episode | undefined): boolean =>
  one?.seed === two?.seed && one?.actions.length === two?.actions.length;

/** One try at telling an episode; a new object is a new try. */
interface Asked {
  readonly episode: Episode | undefined;
}

/** `again` tries once more after a failure. Nothing is shown of another episode than the one asked for. */
export function useStory(
  after: Pick<AfterClass, 'story'>,
  scenario: Scenario,
  episode: Episode | undefined,
): { readonly story: Story; readonly again: () => void } {
  const [asked, setAsked] = useState<Asked>({ episode });
  const [found, setFound] = useState<{ readonly asked: Asked; readonly story: Story } | null>(null);
  if (!isSame(asked.episode, episode)) setAsked({ episode });
  useEffect(() => {
    let current = true;
    const find = (story: Story) => current && setFound({ asked, story });
    if (asked.episode !== undefined)
      after.story(scenario, asked.episode).then(
        (told) => find(told === null ? FAILED : { kind: 'told', ...told }),
        () => find(FAILED),
      );
    return () => {
      current = false;
    };
  }, [after, scenario, asked]);
  const told = found?.asked === asked ? found.story : OPENING;
  return { story: asked.episode === undefined ? FAILED : told, again: () => setAsked({ episode }) };
}
