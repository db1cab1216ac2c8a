/** The map's words as Phaser texts, kept from frame to frame and made anew only when what they wear changes. */
import type { GameObjects, Scene, Types } from 'phaser';
import type { Face, Measure } from './faces.ts';
import { cssColour } from './palette.ts';
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
  /** Removes what was not put since begin(); what is stamped on a bitmap is kept, unseen, where that is asked. */
  end(keepStamped: boolean): void;
  /** Paints a word that was put, as it stands, on a canvas that speaks device pixels; until it is put again it is not seen itself. */
  stamp(key: string, ctx: CanvasRenderingContext2D): void;
  /** Drops all words; the next painting makes them again. */
  forget(): void;
}

const CASING = 3;

export const fontOf = ({ italic, weight, size, family }: Face): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;

interface Kept {
  readonly text: GameObjects.Text;
  word: Word;
  readonly density: number;
  used: boolean;
  stamped: boolean;
}

const sameFace = (a: Face, b: Face): boolean =>
  a === b ||
  (a.family === b.family &&
    a.size === b.size &&
    a.weight === b.weight &&
    a.italic === b.italic &&
    a.spacing === b.spacing);

/** Whether a word kept is lettered like this one, whatever it says and wherever it stands. */
const wears = (kept: Kept, word: Word, density: number): boolean =>
  kept.density === density &&
  kept.word.colour === word.colour &&
  kept.word.casing === word.casing &&
  kept.word.ground?.colour === word.ground?.colour &&
  kept.word.ground?.width === word.ground?.width &&
  sameFace(kept.word.face, word.face);

/** A new text on the same canvas costs a quarter of a new word: each report grows older with every turn. */
function say(kept: Kept, word: Word): void {
  if (kept.word.text !== word.text) kept.text.setText(word.text);
  kept.word = word;
}

export function wordsOf(scene: Scene, density: () => number): Words {
  const kept = new Map<string, Kept>();
  const fresh = (key: string, word: Word): Kept => {
    kept.get(key)?.text.destroy();
    const text = scene.add.text(0, 0, word.text, styleOf(word, density()));
    const made: Kept = { text, word, density: density(), used: true, stamped: false };
    kept.set(key, made);
    return made;
  };
  return {
    begin() {
      for (const one of kept.values()) one.used = false;
    },
    put(key, word) {
      const before = kept.get(key);
      const one = before !== undefined && wears(before, word, density()) ? before : fresh(key, word);
      say(one, word);
      one.used = true;
      one.stamped = false;
      place(one.text.setVisible(true), word, density());
      return { width: one.text.width, height: one.text.height };
    },
    end(keepStamped) {
      for (const [key, one] of kept) {
        if (one.used || (keepStamped && one.stamped)) continue;
        one.text.destroy();
        kept.delete(key);
      }
    },
    stamp(key, ctx) {
      const one = kept.get(key);
      if (one === undefined) return;
      const { canvas, x, y, alpha } = one.text;
      ctx.globalAlpha = alpha;
      ctx.drawImage(canvas, Math.round(x * one.density), Math.round(y * one.density));
      ctx.globalAlpha = 1;
      one.stamped = true;
      one.text.setVisible(false);
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
