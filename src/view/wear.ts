/** What a reader prefers, worn by the whole document, so that the style sheets and what lies over the page see it. */
import { DEFAULT_PREFERENCES, type Preferences } from '../store/preferences.ts';
import { tagOf } from '../text/languages.ts';

export const wearPreferences = (root: HTMLElement, preferences: Preferences): void => {
  root.lang = tagOf(preferences.language);
  root.dataset.contrast = preferences.contrast;
  root.dataset.motion = preferences.motion;
  // The usual size is that of the styles: to write it once more would have everything laid out again.
  const { textSize } = preferences;
  root.style.fontSize = textSize === DEFAULT_PREFERENCES.textSize ? '' : `calc(${textSize}% * var(--screen))`;
};
