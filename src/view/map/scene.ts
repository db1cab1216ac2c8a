/** The Phaser game that shows the map: one scene, no input, no sound, and a loop that sleeps between pictures. */
import { CANVAS, Game, Scale, Scene, WEBGL } from 'phaser';
import { buildStage, type Stage } from './stage.ts';

export type RendererChoice = 'auto' | 'canvas' | 'webgl';

export interface Screen {
  readonly canvas: HTMLCanvasElement;
  readonly stage: Stage;
  /** Paints and renders in the next frame, once, however often it is asked before then; not at all while frames run. */
  draw(paint: () => void): void;
  /** Runs frames from the next one on until sleep() is called; each calls `frame` with the time in milliseconds. */
  run(frame: (now: number) => void): void;
  sleep(): void;
  resize(width: number, height: number): void;
  density(): number;
  /** Takes the canvas out of sight, its place kept. */
  hide(hidden: boolean): void;
  close(): void;
}

const RENDERERS = { canvas: CANVAS, webgl: WEBGL } as const;

/** Beyond twice as sharp nothing is seen but the cost. */
export const pixelDensity = (): number => Math.min(2.5, Math.max(1, window.devicePixelRatio));

class MapScene extends Scene {
  frame: ((now: number) => void) | null = null;
  /** Called once, in the first frame: only then can the loop be sent to sleep. */
  running: (() => void) | null = null;

  override update(): void {
    this.running?.();
    this.running = null;
    this.frame?.(performance.now());
  }
}

/** Resolves when the first frame can be drawn. The parent must have a size. */
export function openScreen(
  parent: HTMLElement,
  renderer: RendererChoice,
  width: number,
  height: number,
): Promise<Screen> {
  const scene = new MapScene('map');
  const density = pixelDensity();
  return new Promise((resolve) => {
    scene.running = () => resolve(screenOn(game, scene, density));
    const game = new Game({
      ...QUIET,
      type: renderer === 'auto' ? quickest() : RENDERERS[renderer],
      parent,
      scene,
      // Where pixels are small, smoothing each edge as well costs much and shows little.
      render: { antialias: true, antialiasGL: density < 1.8, maxTextures: 4, powerPreference: 'low-power' },
      scale: {
        mode: Scale.NONE,
        width: Math.round(width * density),
        height: Math.round(height * density),
        zoom: 1 / density,
        expandParent: false,
      },
    });
  });
}

const QUIET = {
  banner: false,
  audio: { noAudio: true },
  input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  disableContextMenu: false,
  transparent: false,
  backgroundColor: '#0b1a21',
} as const;

/** WebGL done by the processor is many times slower than the plain canvas. */
function quickest(): typeof CANVAS | typeof WEBGL {
  const probe = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  probe?.getExtension('WEBGL_lose_context')?.loseContext();
  return probe === null ? CANVAS : WEBGL;
}

function screenOn(game: Game, scene: MapScene, startDensity: number): Screen {
  let density = startDensity;
  let asked = 0;
  let waking = 0;
  const camera = scene.cameras.main.setOrigin(0, 0).setZoom(density);
  const stage = buildStage(scene, () => density);
  game.canvas.style.display = 'block';
  game.canvas.style.touchAction = 'none';
  game.canvas.setAttribute('aria-hidden', 'true');
  const sleep = (): void => {
    scene.frame = null;
    cancelAnimationFrame(waking);
    game.loop.sleep();
  };
  sleep();
  return {
    canvas: game.canvas,
    stage,
    density: () => density,
    draw(paint) {
      if (asked !== 0 || scene.frame !== null) return;
      asked = requestAnimationFrame(() => {
        asked = 0;
        if (scene.frame !== null) return;
        paint();
        game.loop.tick();
      });
    },
    run(frame) {
      if (scene.frame === null) waking = requestAnimationFrame(() => game.loop.wake());
      scene.frame = frame;
    },
    sleep,
    resize(width, height) {
      density = pixelDensity();
      game.scale.setZoom(1 / density);
      game.scale.resize(Math.round(width * density), Math.round(height * density));
      camera.setZoom(density);
      // Phaser leaves the old style standing where a pixel is a CSS pixel.
      game.canvas.style.width = `${width}px`;
      game.canvas.style.height = `${height}px`;
    },
    hide(hidden) {
      game.canvas.style.visibility = hidden ? 'hidden' : '';
    },
    close() {
      cancelAnimationFrame(asked);
      cancelAnimationFrame(waking);
      scene.frame = null;
      // Phaser's textures destroy all of theirs but this one, and its canvas would keep the whole map for ever.
      game.textures.tileSprite.destroy();
      game.destroy(true);
      if (!game.loop.running) game.loop.tick();
    },
  };
}
