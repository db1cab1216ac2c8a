/** What can be wrong with a layout as far as a program can tell. */
import type { Page } from '@playwright/test';

/** Sideways scrolling of the page, words that are cut off, and controls that lie over each other or off the screen. */
export const layoutFaults = async (page: Page): Promise<readonly string[]> => {
  await mapFits(page);
  return faultsNow(page);
};

/** The map's canvas follows a new size of its place some frames late. */
const mapFits = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('.map-slot')].every((slot) => {
      const canvas = slot.querySelector('canvas');
      if (canvas === null || !slot.checkVisibility()) return true;
      return canvas.clientWidth <= slot.clientWidth && canvas.clientHeight <= slot.clientHeight;
    }),
  );

const faultsNow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    // What follows the size of the screen does so in the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    type Box = { left: number; top: number; right: number; bottom: number };
    const SLACK = 1;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
    const named = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 50)}`;

    /** In sight: what is there for screen readers alone is a pixel large, and a modal dialog or a notice may lie over the rest. */
    const seen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      Math.min(element.clientWidth || 9, element.clientHeight || 9) > 1 &&
      element.closest('[inert], [aria-hidden="true"], [role="alert"]') === null;

    /** The part of a box that its scrolling and hiding surroundings leave to be seen. */
    const shown = (element: Element): Box => {
      let { left, top, right, bottom } = element.getBoundingClientRect();
      for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(outer);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const box = outer.getBoundingClientRect();
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      return { left, top, right, bottom };
    };

    const sideways = (): string[] => {
      const wide = document.scrollingElement?.scrollWidth ?? 0;
      return wide > width + SLACK ? [`the page is ${wide} wide on ${width}`] : [];
    };

    /** Whether a card of one's own orders has room for one more line of what its order says. */
    const hasRoom = (detail: Element): boolean => {
      const card = detail.closest('.orders:not(.leader-orders) .card-open');
      if (card === null) return false;
      const { paddingBottom } = getComputedStyle(card);
      const free = card.getBoundingClientRect().bottom - Number.parseFloat(paddingBottom) - SLACK;
      const line = Number.parseFloat(getComputedStyle(detail).lineHeight);
      return free - detail.getBoundingClientRect().bottom >= line;
    };

    /** Elements that hide words which do not fit into them. A full card may: its order is said in full where it is chosen. */
    const cutOff = (): string[] =>
      [...document.body.querySelectorAll('*')].filter(seen).flatMap((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hasWords = element.textContent?.trim() !== '';
        const across = hides(overflowX) && element.scrollWidth > element.clientWidth + SLACK;
        const down = hides(overflowY) && element.scrollHeight > element.clientHeight + SLACK;
        const shortened = element.matches('.card-detail') && !hasRoom(element);
        return hasWords && !shortened && (across || down) ? [`cut off: ${named(element)}`] : [];
      });

    const controls = [
      ...document.querySelectorAll(
        'button, a[href], select, summary, input, [role="tab"], [role="menuitem"]',
      ),
    ]
      .filter(seen)
      .map((element) => ({ element, box: shown(element) }))
      .filter(({ box }) => box.right - box.left > SLACK && box.bottom - box.top > SLACK)
      .filter(({ box }) => box.bottom > 0 && box.top < height);

    const spilling = (): string[] =>
      controls
        .filter(({ element }) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + SLACK)
        .map(({ element }) => `wider than its frame: ${named(element)}`);

    const panels = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="menu"]')]
      .filter(seen)
      .map((element) => ({ element, box: element.getBoundingClientRect() }));

    const offScreen = (): string[] =>
      [...controls, ...panels]
        .filter(({ box }) => box.left < -SLACK || box.right > width + SLACK)
        .map(({ element }) => `off the screen: ${named(element)}`);

    type Control = (typeof controls)[number];

    /** A small control may lie wholly in the corner of a large one, if it is on top. */
    const onTopOf = ({ element, box }: Control, large: Control): boolean =>
      box.left >= large.box.left - SLACK &&
      box.right <= large.box.right + SLACK &&
      box.top >= large.box.top - SLACK &&
      box.bottom <= large.box.bottom + SLACK &&
      element.contains(document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2));

    /** What sticks to the edge of the screen is meant to have the rest scroll beneath it. */
    const sticks = ({ element }: Control): boolean => {
      for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
        if (['sticky', 'fixed'].includes(getComputedStyle(outer).position)) return true;
      }
      return false;
    };

    const clash = (one: Control, other: Control): boolean => {
      if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
      if (sticks(one) !== sticks(other)) return false;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      return across > SLACK && down > SLACK && !onTopOf(one, other) && !onTopOf(other, one);
    };

    const overlapping = (): string[] =>
      controls.flatMap((one, index) =>
        controls
          .slice(index + 1)
          .filter((other) => clash(one, other))
          .map((other) => `over each other: ${named(one.element)} and ${named(other.element)}`),
      );

    return [...sideways(), ...cutOff(), ...spilling(), ...offScreen(), ...overlapping()];
  });
