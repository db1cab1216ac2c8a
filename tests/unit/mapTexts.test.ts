/** A word of the map that says something new keeps its canvas; one that is lettered otherwise gets another. The scene is a stand-in. */
import type { Scene } from 'phaser';
import { beforeEach, expect, it } from 'vitest';
import { face } from '../../src/view/map/faces.ts';
import { type Word, wordsOf } from '../../src/view/map/texts.ts';

const made: StandIn[] = [];

class StandIn {
  says: string;
  gone = false;
  readonly width = 10;
  readonly height = 10;

  constructor(says: string) {
    this.says = says;
    made.push(this);
  }

  setText(says: string): void {
    this.says = says;
  }

  destroy(): void {
    this.gone = true;
  }

  readonly #same = (): this => this;
  setVisible = this.#same;
  setOrigin = this.#same;
  setRotation = this.#same;
  setAlpha = this.#same;
  setDepth = this.#same;
  setPosition = this.#same;
}

const scene = {
  add: { text: (_x: number, _y: number, says: string) => new StandIn(says) },
} as unknown as Scene;

const word = (rest: Partial<Word>): Word => ({
  text: 'report 2 h old',
  face: face('Literata', 11, 400),
  colour: 0xffffff,
  alpha: 1,
  at: { x: 0, y: 0 },
  origin: [0, 0],
  angle: 0,
  casing: null,
  depth: 1,
  ...rest,
});

beforeEach(() => {
  made.length = 0;
});

it('sets a new text on the same canvas', () => {
  const words = wordsOf(scene, () => 1);
  words.put('ships:kimovsk#1', word({}));
  words.put('ships:kimovsk#1', word({ text: 'report 14 h old' }));
  expect(made.map(({ says, gone }) => [says, gone])).toEqual([['report 14 h old', false]]);
});

it('makes a word anew for another lettering', () => {
  const words = wordsOf(scene, () => 1);
  words.put('ships:kimovsk#1', word({}));
  words.put('ships:kimovsk#1', word({ colour: 0xff0000 }));
  expect(made.map(({ gone }) => gone)).toEqual([true, false]);
});

it('drops what was not put again', () => {
  const words = wordsOf(scene, () => 1);
  words.put('ships:kimovsk#1', word({}));
  words.begin();
  words.end(false);
  expect(made.map(({ gone }) => gone)).toEqual([true]);
});
