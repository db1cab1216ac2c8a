/** What a reader prefers, worn by the whole document, so that the style sheets and what lies over the page see it. */
import type { Preferences } from '../store/preferences.ts';
import { tagOf } from '../text/languages.ts';

export const wearPreferences = (root: HTMLElement, preferences: Preferences): void => {
  root.lang = tagOf(preferences.language);
  root.dataset.contrast = preferences.contrast;
  root.dataset.motion = preferences.motion;
  root.style.fontSize = `calc(${preferences.textSize}% * var(--screen))`;
};
