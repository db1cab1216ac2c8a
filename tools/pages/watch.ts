/** What a page notes about itself while something is measured on it. */
import type { BrowserContext, Page } from '@playwright/test';

interface Watched {
  /** Milliseconds that each frame's own script took, in the order of the frames. */
  frames: number[];
  /** Milliseconds of every task that took 50 or more. */
  longTasks: number[];
  /** Milliseconds from a press to the picture after it. */
  interactions: number[];
}

declare global {
  interface Window {
    __watched?: Watched;
  }
}

/** To be called before the page is opened. */
export const watchPage = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const watched: Watched = { frames: [], longTasks: [], interactions: [] };
    window.__watched = watched;
    const ask = window.requestAnimationFrame.bind(window);
    let frame = -1;
    window.requestAnimationFrame = (callback) =>
      ask((time) => {
        const start = performance.now();
        callback(time);
        const spent = performance.now() - start;
        if (time === frame) watched.frames.push((watched.frames.pop() ?? 0) + spent);
        else watched.frames.push(spent);
        frame = time;
      });
    const observe = (type: string, note: (entry: PerformanceEntry) => void, threshold = {}): void => {
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, ...threshold });
    };
    observe('longtask', ({ duration }) => watched.longTasks.push(duration));
    observe(
      'event',
      (entry) => {
        if ((entry as PerformanceEventTiming).interactionId > 0) watched.interactions.push(entry.duration);
      },
      { durationThreshold: 16 },
    );
  });
};

/** Takes what has been noted since the last time. */
export const takeWatched = (page: Page): Promise<Watched> =>
  page.evaluate(() => {
    const watched = window.__watched;
    if (watched === undefined) throw new Error('Nobody watches this page.');
    const { frames, longTasks, interactions } = watched;
    Object.assign(watched, { frames: [], longTasks: [], interactions: [] });
    return { frames, longTasks, interactions };
  });
