/** What whoever opens a map says of it, and what it says back. */
import type { Target } from './picture.ts';
import type { RendererChoice } from './scene.ts';

export interface MapOptions {
  readonly renderer: RendererChoice;
  /** Animations are applied at once. */
  readonly reducedMotion: boolean;
  onPick(target: Target): void;
  /** One worded line for what the pointer rests on; an empty string shows nothing. */
  describe?(target: Target): string;
}
