/** The layers of the Phaser scene and the painting of one moment on them. Nothing here decides anything. */
import type { GameObjects, Scene, Textures } from 'phaser';
import { type BaseStyle, paintBase, paintVignette } from './baseMap.ts';
import { DEPTH } from './depth.ts';
import { lineFace } from './faces.ts';
import { drawGlobeMarks, globeHalf, paintGlobe } from './globe.ts';
import type { Layout } from './layout.ts';
import { nameBox, paintLineName } from './lineName.ts';
import { globeDisc, markScale } from './marks.ts';
import { dragged, paintMoment, paintTip, type Scenery } from './paintMoment.ts';
import { paletteOf } from './palette.ts';
import { penOn } from './pen.ts';
import type { MapPicture } from './picture.ts';
import { fadeKey } from './pictureAt.ts';
import { wordsOf } from './texts.ts';
import { unitsToScreen, type View } from './view.ts';

/** How much more than the screen is baked on each side, so that a short drag shows no edge. */
const OVERSCAN = 0.22;

export interface Stage {
  paint(scenery: Scenery): void;
  /** Bakes the still part for a view; until the next bake other views show it shifted and scaled. */
  bake(picture: MapPicture, view: View, density: number): void;
  /** Makes every word anew at the next painting: its font has come. */
  forgetWords(): void;
}

interface Bitmap {
  readonly texture: Textures.CanvasTexture;
  readonly image: GameObjects.Image;
}

export function buildStage(scene: Scene, density: () => number): Stage {
  const base = bitmap(scene, 'base', DEPTH.base);
  const name = bitmap(scene, 'line-name', DEPTH.words);
  const vignette = bitmap(scene, 'vignette', DEPTH.vignette);
  const globe = bitmap(scene, 'globe', DEPTH.globe);
  const under = penOn(scene.add.graphics().setDepth(DEPTH.under));
  const over = penOn(scene.add.graphics().setDepth(DEPTH.over));
  const globeMarks = penOn(scene.add.graphics().setDepth(DEPTH.globeMarks));
  const words = wordsOf(scene, density);
  let baked: View | undefined;
  let named: Layout | undefined;
  return {
    forgetWords() {
      words.forget();
      named = undefined;
    },
    bake(picture, view, pixels) {
      baked = wider(view);
      bakeSheet(base, baked, { palette: paletteOf(picture.theme), cuba: picture.cuba }, pixels);
      bakeFrame(vignette, globe, picture, view, pixels);
    },
    paint(scenery) {
      const { picture } = scenery.moment;
      if (baked !== undefined) follow(base.image, baked, scenery.view);
      for (const pen of [under, over, globeMarks]) pen.clear();
      if (named !== scenery.layout) bakeName(name, scenery, density());
      named = scenery.layout;
      followName(name.image, scenery);
      words.begin();
      const sheet = {
        under,
        over,
        view: scenery.view,
        palette: paletteOf(picture.theme),
        fade: 1,
        size: markScale(scenery.view),
      };
      paintMoment(sheet, words, scenery);
      if (picture.marks.length > 0) drawGlobeMarks(sheet, globeMarks, picture);
      paintTip(words, scenery);
      words.end();
    },
  };
}

function bitmap(scene: Scene, key: string, depth: number): Bitmap {
  const texture = scene.textures.createCanvas(key, 2, 2);
  if (texture === null) throw new Error(`The bitmap ${key} exists twice.`);
  return { texture, image: scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth) };
}

function fit(
  { texture, image }: Bitmap,
  width: number,
  height: number,
  density: number,
): CanvasRenderingContext2D {
  const [across, down] = [Math.ceil(width * density), Math.ceil(height * density)];
  if (texture.width !== across || texture.height !== down) texture.setSize(across, down);
  image.setTexture(texture.key).setDisplaySize(width, height);
  return texture.context;
}

const wider = (view: View): View => ({
  ...view,
  width: Math.round(view.width * (1 + OVERSCAN * 2)),
  height: Math.round(view.height * (1 + OVERSCAN * 2)),
});

function bakeSheet(base: Bitmap, view: View, style: BaseStyle, density: number): void {
  paintBase(fit(base, view.width, view.height, density), view, style, density);
  base.texture.refresh();
}

function bakeFrame(vignette: Bitmap, globe: Bitmap, picture: MapPicture, view: View, density: number): void {
  const palette = paletteOf(picture.theme);
  const { width, height } = view;
  paintVignette(fit(vignette, width, height, 0.5), width / 2, height / 2, palette);
  vignette.texture.refresh();
  globe.image.setVisible(picture.marks.length > 0);
  const disc = globeDisc(view);
  const half = globeHalf(disc);
  paintGlobe(fit(globe, half * 2, half * 2, density), disc, palette, density);
  globe.image.setPosition(disc.x - half, disc.y - half);
  globe.texture.refresh();
}

function bakeName(name: Bitmap, { layout, moment }: Scenery, density: number): void {
  const face = lineFace(layout.view);
  const box = nameBox(layout.glyphs, face);
  name.image.setVisible(box !== undefined);
  if (box === undefined) return;
  const ctx = fit(name, box.width, box.height, density);
  paintLineName(ctx, layout.glyphs, box, face, paletteOf(moment.picture.theme), density);
  name.texture.refresh();
}

function followName(image: GameObjects.Image, { layout, moment, view }: Scenery): void {
  const box = nameBox(layout.glyphs, lineFace(layout.view));
  if (box === undefined) return;
  const corner = dragged(box, layout, view);
  image.setPosition(corner.x, corner.y).setAlpha(moment.fades.get(fadeKey('line', 'line')) ?? 1);
}

/** Lays the baked bitmap where its part of the Earth is in the view of now. */
function follow(image: GameObjects.Image, baked: View, view: View): void {
  const grown = view.scale / baked.scale;
  const corner = unitsToScreen(view, {
    x: baked.x - baked.width / 2 / baked.scale,
    y: baked.y - baked.height / 2 / baked.scale,
  });
  image.setPosition(corner.x, corner.y).setDisplaySize(baked.width * grown, baked.height * grown);
}
