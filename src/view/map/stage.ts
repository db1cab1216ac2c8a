/** The layers of the Phaser scene and the painting of one moment on them. Nothing here decides anything. */
import type { GameObjects, Scene, Textures } from 'phaser';
import { DEPTH } from './depth.ts';
import { drawFurniture } from './drawFurniture.ts';
import { lineFace } from './faces.ts';
import { drawGlobeMarks, globeHalf, paintGlobe } from './globe.ts';
import type { Ground } from './ground/baker.ts';
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
import { paintVignette } from './vignette.ts';

export interface Stage {
  paint(scenery: Scenery): void;
  /** Lays a painted ground; views other than its own show it shifted and scaled. */
  lay(ground: Ground): void;
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
  const furniture = penOn(scene.add.graphics().setDepth(DEPTH.furniture));
  const globeMarks = penOn(scene.add.graphics().setDepth(DEPTH.globeMarks));
  const words = wordsOf(scene, density);
  let laid: View | undefined;
  let framed = '';
  let named: Layout | undefined;
  return {
    forgetWords() {
      words.forget();
      named = undefined;
    },
    lay({ order: { view, theme, density: pixels }, image }) {
      laid = view;
      fit(base, view.width, view.height, pixels).drawImage(image, 0, 0);
      base.texture.refresh();
      scene.cameras.main.setBackgroundColor(paletteOf(theme).sea);
    },
    paint(scenery) {
      const { picture } = scenery.moment;
      const frame = frameName(picture, scenery.view, density());
      if (frame !== framed) layFrame(vignette, globe, picture, scenery.view, density());
      framed = frame;
      base.image.setVisible(laid !== undefined);
      if (laid !== undefined) follow(base.image, laid, scenery.view);
      for (const pen of [under, over, furniture, globeMarks]) pen.clear();
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
      drawFurniture(sheet, furniture, words, scenery.furniture);
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

/** On what the shaded edge and the globe hang: they belong to the screen and not to the Earth. */
const frameName = ({ theme, marks }: MapPicture, { width, height }: View, density: number): string =>
  [theme, marks.length > 0, width, height, density].join();

/** The shade is soft: a quarter of the pixels are plenty. */
const SHADE_DENSITY = 0.25;

function layFrame(vignette: Bitmap, globe: Bitmap, picture: MapPicture, view: View, density: number): void {
  const palette = paletteOf(picture.theme);
  const shade = fit(vignette, view.width, view.height, SHADE_DENSITY);
  paintVignette(shade, view.width * SHADE_DENSITY, view.height * SHADE_DENSITY, palette);
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
