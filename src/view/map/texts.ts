/** The map's words as Phaser texts, kept from frame to frame and made anew only when what they say or wear changes. */
import type { GameObjects, Scene, Types } from 'phaser';
import type { Face, Measure } from './faces.ts';
import type { Point } from './projection.ts';

export interface Word {
  readonly text: string;
  readonly face: Face;
  readonly colour: number;
  readonly alpha: number;
  readonly at: Point;
  /** Which point of the text stands at `at`: 0 left or top, 1 right or bottom. */
  readonly origin: readonly [number, number];
  readonly angle: number;
  /** Colour of the casing that keeps the word readable over lines, or null. */
  readonly casing: string | null;
  readonly depth: number;
  /** Paper behind the word, and the width at which it breaks. */
  readonly ground?: { readonly colour: string; readonly width: number };
}

export interface Words {
  begin(): void;
  /** Answers how large the word stands on the screen. */
  put(key: string, word: Word): { readonly width: number; readonly height: number };
  /** Removes what was not put since begin(). */
  end(): void;
  /** Drops all words; the next painting makes them again. */
  forget(): void;
}

const CASING = 3;

const cssColour = (value: number): string => `#${value.toString(16).padStart(6, '0')}`;

export const fontOf = ({ italic, weight, size, family }: Face): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;

interface Kept {
  readonly text: GameObjects.Text;
  readonly wears: string;
  used: boolean;
}

export function wordsOf(scene: Scene, density: () => number): Words {
  const kept = new Map<string, Kept>();
  const fresh = (key: string, word: Word, wears: string): Kept => {
    kept.get(key)?.text.destroy();
    const made: Kept = { text: scene.add.text(0, 0, word.text, styleOf(word, density())), wears, used: true };
    kept.set(key, made);
    return made;
  };
  return {
    begin() {
      for (const one of kept.values()) one.used = false;
    },
    put(key, word) {
      const wears = JSON.stringify([word.text, word.face, word.colour, word.casing, word.ground, density()]);
      const before = kept.get(key);
      const one = before?.wears === wears ? before : fresh(key, word, wears);
      one.used = true;
      place(one.text, word, density());
      return { width: one.text.width, height: one.text.height };
    },
    end() {
      for (const [key, one] of kept) {
        if (one.used) continue;
        one.text.destroy();
        kept.delete(key);
      }
    },
    forget() {
      for (const one of kept.values()) one.text.destroy();
      kept.clear();
    },
  };
}

function styleOf({ face, colour, casing, ground }: Word, density: number): Types.GameObjects.Text.TextStyle {
  return {
    fontFamily: face.family,
    fontSize: `${face.size}px`,
    fontStyle: `${face.italic ? 'italic ' : ''}${face.weight}`,
    color: cssColour(colour),
    letterSpacing: face.spacing,
    resolution: density,
    padding: ground === undefined ? { x: 2, y: 2 } : { x: 9, y: 6 },
    ...(ground === undefined ? {} : { backgroundColor: ground.colour, wordWrap: { width: ground.width } }),
    ...(casing === null ? {} : { stroke: casing, strokeThickness: CASING }),
  };
}

/** Upright words stand on whole device pixels, or they would blur. */
function place(text: GameObjects.Text, { at, origin, angle, alpha, depth }: Word, density: number): void {
  text.setOrigin(0, 0).setRotation(angle).setAlpha(alpha).setDepth(depth);
  if (angle !== 0) {
    text.setOrigin(origin[0], origin[1]).setPosition(at.x, at.y);
    return;
  }
  const snap = (value: number): number => Math.round(value * density) / density;
  text.setPosition(snap(at.x - text.width * origin[0]), snap(at.y - text.height * origin[1]));
}

/** Measures with the fonts the page has loaded so far. */
export function canvasMeasure(): Measure {
  const ctx = document.createElement('canvas').getContext('2d');
  if (ctx === null) throw new Error('This browser has no 2D canvas.');
  return (text, face) => {
    ctx.font = fontOf(face);
    return ctx.measureText(text).width;
  };
}
