/** How a player works the page: with the mouse, or with nothing but the keyboard. */
import type { Locator } from '@playwright/test';

export interface Hand {
  /** Presses a button. */
  press(button: Locator): Promise<void>;
  /** Chooses a radio button. */
  choose(radio: Locator): Promise<void>;
}

export const MOUSE: Hand = {
  press: (button) => button.click(),
  choose: (radio) => radio.check(),
};

/** Tab and Shift+Tab to get there, arrows within a group, Enter to press. Whatever cannot be reached so fails the test. */
export const KEYBOARD: Hand = {
  press: async (button) => {
    await tabTo(button);
    await button.page().keyboard.press('Enter');
  },
  choose: async (radio) => {
    const group = (await radio.getAttribute('name')) ?? '';
    await tabTo(radio.page().locator(`input[type=radio][name="${group}"]:checked`));
    await arrowTo(radio, 'ArrowDown');
  },
};

/** More than any screen has stops. */
const MOST_STOPS = 200;

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

export const tabTo = (locator: Locator): Promise<void> => goTo(locator, 'Tab');

/** Within the group that has the focus. */
export const arrowTo = (locator: Locator, arrow: 'ArrowDown' | 'ArrowRight'): Promise<void> =>
  goTo(locator, arrow);

const goTo = async (locator: Locator, key: string): Promise<void> => {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await hasFocus(locator)) return;
    await locator.page().keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${locator}`);
};
