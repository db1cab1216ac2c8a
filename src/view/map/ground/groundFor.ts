/** Which ground a picture wants under a view. */
import type { MapPicture } from '../picture.ts';
import { type View, wider } from '../view.ts';
import type { GroundOrder } from './ground.ts';

/** Pixels of a ground: on a wall of fine ones it may be a little soft. */
const MOST_PIXELS = 9_000_000;

/** The ground for a view, wider than the screen; `density` is that of the screen in pixels a CSS pixel. */
export function groundFor({ theme, cuba }: MapPicture, looked: View, density: number): GroundOrder {
  const view = wider(looked);
  const most = Math.sqrt(MOST_PIXELS / (view.width * view.height));
  return { view, theme, cuba, density: Math.min(most, density) };
}
