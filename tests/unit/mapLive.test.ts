/** When the open map paints: in the frame after its layout, once, whatever was told it before then. Screen and thread are stand-ins. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveMap as Live } from '../../src/view/map/liveMap.ts';
import type { Scenery } from '../../src/view/map/paintMoment.ts';
import { WASHINGTON_PICTURE } from './mapPictures.ts';

const seen = {
  painted: [] as Scenery[],
  held: [] as Scenery[],
  sizes: [] as string[],
  closed: 0,
  hidden: false,
  run: null as ((now: number) => void) | null,
};
/** The thread that paints the ground. */
const ground = { laid: Promise.resolve() };
let frames = new Map<number, () => void>();
let count = 0;

/** Runs what was asked for the next frame. */
const nextFrame = (): void => {
  const asked = [...frames.values()];
  frames = new Map();
  for (const callback of asked) callback();
};

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The layout is made in two tasks of its own. */
const laidOut = async (): Promise<void> => {
  await nextTask();
  await nextTask();
};

vi.mock('../../src/view/map/scene.ts', () => ({
  pixelDensity: () => 1,
  openScreen: async () => {
    let asked = 0;
    return {
      canvas: {},
      density: () => 1,
      stage: {
        paint: (scenery: Scenery) => seen.painted.push(scenery),
        hold: (scenery: Scenery) => seen.held.push(scenery) < 2,
        lay: () => undefined,
      },
      draw: (paint: () => void) => {
        if (asked !== 0 || seen.run !== null) return;
        asked = requestAnimationFrame(() => {
          asked = 0;
          if (seen.run === null) paint();
        });
      },
      run: (frame: (now: number) => void) => {
        seen.run = frame;
      },
      sleep: () => {
        seen.run = null;
      },
      resize: (width: number, height: number) => seen.sizes.push(`${width}x${height}`),
      hide: (hidden: boolean) => {
        seen.hidden = hidden;
      },
      close: () => {
        cancelAnimationFrame(asked);
        seen.closed += 1;
      },
    };
  },
}));
vi.mock('../../src/view/map/gestures.ts', () => ({ listen: () => () => undefined }));
vi.mock('../../src/view/map/fonts.ts', () => ({
  FONT_PATIENCE: 10,
  fontsReady: () => true,
  loadFonts: async () => undefined,
}));
vi.mock('../../src/view/map/ground/layer.ts', () => ({
  openGroundLayer: () => ({
    attach: () => undefined,
    want: () => undefined,
    laid: () => ground.laid,
    close: () => undefined,
  }),
}));

const parent = { clientWidth: 880, clientHeight: 520 };

beforeEach(() => {
  Object.assign(seen, { painted: [], held: [], sizes: [], closed: 0, run: null });
  Object.assign(parent, { clientWidth: 880, clientHeight: 520 });
  frames = new Map();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    frames.set(++count, callback);
    return count;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
  const context = { measureText: (text: string) => ({ width: text.length * 6 }) };
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });
});
afterEach(() => vi.unstubAllGlobals());

const opened = async (): Promise<Live> => {
  const { LiveMap } = await import('../../src/view/map/liveMap.ts');
  const options = { renderer: 'canvas', reducedMotion: false, onPick: () => undefined } as const;
  const map = new LiveMap(parent as unknown as HTMLElement, options);
  const ready = map.open();
  map.show(WASHINGTON_PICTURE);
  let open = false;
  void ready.then(() => {
    open = true;
  });
  for (let round = 0; round < 50 && !open; round++) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    nextFrame();
  }
  expect(open).toBe(true);
  seen.painted = [];
  seen.sizes = [];
  return map;
};

describe('an open map', () => {
  it('stays out of sight, unpainted, until its ground is there', async () => {
    let lay = (): void => undefined;
    ground.laid = new Promise((resolve) => {
      lay = resolve;
    });
    const { LiveMap } = await import('../../src/view/map/liveMap.ts');
    const options = { renderer: 'canvas', reducedMotion: false, onPick: () => undefined } as const;
    const map = new LiveMap(parent as unknown as HTMLElement, options);
    void map.open();
    map.show(WASHINGTON_PICTURE);
    for (let round = 0; round < 5; round++) {
      await laidOut();
      nextFrame();
    }
    expect([seen.hidden, seen.painted.length]).toEqual([true, 0]);
    lay();
    await laidOut();
    nextFrame();
    expect([seen.hidden, seen.painted.length]).toEqual([false, 1]);
    ground.laid = Promise.resolve();
    map.close();
  });

  it('paints once for all that it was told before a frame, and not before', async () => {
    const map = await opened();
    map.show({ ...WASHINGTON_PICTURE, selected: { kind: 'line', id: 'line' } });
    map.pan(10, 0);
    map.zoom(1.5, { x: 100, y: 100 });
    await laidOut();
    expect(seen.painted).toEqual([]);
    nextFrame();
    expect(seen.painted.length).toBe(1);
    nextFrame();
    expect(seen.painted.length).toBe(1);
    map.close();
  });

  it('takes a new size in the frame that fills it', async () => {
    const map = await opened();
    Object.assign(parent, { clientWidth: 700, clientHeight: 400 });
    map.resize();
    await laidOut();
    expect(seen.sizes).toEqual([]);
    nextFrame();
    expect([seen.sizes, seen.painted.length]).toEqual([['700x400'], 1]);
    expect(seen.painted[0]?.view).toMatchObject({ width: 700, height: 400 });
    map.close();
  });

  it('paints every frame of a movement, at a new size too, and the picture itself at its end', async () => {
    const map = await opened();
    const [first, ...others] = WASHINGTON_PICTURE.ships;
    if (first === undefined) throw new Error('The picture has no ship.');
    const to = { ...WASHINGTON_PICTURE, ships: [{ ...first, lon: first.lon - 1 }, ...others] };
    const over = map.animate(to, 1);
    expect(seen.run).toBeNull();
    await laidOut();
    expect([seen.held.length, seen.run]).toEqual([0, null]);
    await nextTask();
    expect([seen.held.length, seen.run]).toEqual([1, null]);
    await nextTask();
    expect(seen.held.map(({ moment }) => moment.changing?.has(`ships:${first.id}`))).toEqual([true, true]);
    for (const now of [0, 500]) seen.run?.(now);
    expect(seen.painted.map(({ moment }) => moment.changing?.has(`ships:${first.id}`))).toEqual([true, true]);
    Object.assign(parent, { clientWidth: 700, clientHeight: 400 });
    map.resize();
    seen.run?.(1000);
    expect([seen.sizes, seen.run]).toEqual([['700x400'], null]);
    expect(seen.painted.at(-1)?.moment).toMatchObject({ picture: to, changing: null });
    await over;
    map.close();
  });

  it('does nothing for the picture that it shows already', async () => {
    const map = await opened();
    map.show(structuredClone(WASHINGTON_PICTURE));
    await laidOut();
    nextFrame();
    expect(seen.painted).toEqual([]);
    map.close();
  });

  it('paints nothing more once it is closed', async () => {
    const map = await opened();
    map.pan(10, 0);
    map.close();
    nextFrame();
    expect([seen.painted, seen.closed]).toEqual([[], 1]);
  });
});
