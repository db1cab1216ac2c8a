/** How a player works the page: with the mouse, or with nothing but the keyboard. */
import type { ElementHandle, Locator } from '@playwright/test';

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

type Found = ElementHandle<SVGElement | HTMLElement>;

/** Null once the page has put another element in the place of this one. */
const hasFocus = (found: Found): Promise<boolean | null> =>
  found.evaluate((element) => (element.isConnected ? element === document.activeElement : null));

export const tabTo = (locator: Locator): Promise<void> => goTo(locator, 'Tab');

/** Within the group that has the focus. */
export const arrowTo = (locator: Locator, arrow: 'ArrowDown' | 'ArrowRight'): Promise<void> =>
  goTo(locator, arrow);

const elementOf = async (locator: Locator): Promise<Found> => {
  const found = await locator.elementHandle();
  if (found === null) throw new Error(`there is no ${locator}`);
  return found;
};

/** To find a thing by its name costs the page many times what a key does, so it is found once for as long as it is there. */
const goTo = async (locator: Locator, key: string): Promise<void> => {
  let found = await elementOf(locator);
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const reached = await hasFocus(found);
    if (reached === true) return;
    if (reached === null) found = await elementOf(locator);
    else await locator.page().keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${locator}`);
};
