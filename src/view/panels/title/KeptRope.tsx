/**
 * The rope across the title as the page came with it. It never moves, so it is not worked out a second time; a page that came
 * without it, as during development, fetches what draws it.
 */
import { lazy, Suspense } from 'react';
import { RopeFrame } from '../rope/RopeFrame.tsx';
import { TITLE_ROPE, type TitleRope } from './titleRope.ts';

const LazyRope = lazy(async () => ({ default: (await import('./DrawnRope.tsx')).DrawnRope }));

const LaterRope: TitleRope = ({ label }) => (
  <Suspense fallback={null}>
    <LazyRope label={label} />
  </Suspense>
);

/** To be called before the element's content is touched. */
export const keepRope = (root: HTMLElement): TitleRope => {
  const drawn = root.querySelector(`.${TITLE_ROPE.className}`)?.innerHTML;
  if (drawn === undefined) return LaterRope;
  return ({ label }) => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own drawing, without a word of anybody's in it
    <RopeFrame {...TITLE_ROPE} label={label} dangerouslySetInnerHTML={{ __html: drawn }} />
  );
};
