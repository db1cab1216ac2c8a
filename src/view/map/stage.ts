/** The layers of the Phaser scene and the painting of one moment on them. Nothing here decides anything. */
import type { GameObjects, Scene, Textures } from 'phaser';
import { DEPTH } from './depth.ts';
import { drawFurniture } from './drawFurniture.ts';
import { lineFace } from './faces.ts';
import { drawGlobeMarks, globeHalf, paintGlobe } from './globe.ts';
import type { Ground } from './ground/baker.ts';
import { nameBox, paintLineName } from './lineName.ts';
import { globeDisc, markScale } from './marks.ts';
import { dragged, drawPointed, isOnGlobe, paintMoment, paintTip, type Scenery } from './paintMoment.ts';
import { paletteOf } from './palette.ts';
import { penOn } from './pen.ts';
import type { MapPicture } from './picture.ts';
import { fadeKey } from './pictureAt.ts';
import type { Sheet } from './sheet.ts';
import { copyBeneath, paintStill } from './still.ts';
import { wordsOf } from './texts.ts';
import { stirring } from './vessels.ts';
import { unitsToScreen, type View } from './view.ts';
import { paintVignette } from './vignette.ts';

export interface Stage {
  paint(scenery: Scenery): void;
  /**
   * Flattens a part of what a movement leaves alone, ahead of its frames, and answers whether another part is left to do.
   * Whatever is left is done in the first of them.
   */
  hold(scenery: Scenery): boolean;
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
  const vignette = bitmap(scene, 'vignette', DEPTH.vignette);
  const still = bitmap(scene, 'still', DEPTH.still);
  const name = bitmap(scene, 'line-name', DEPTH.words);
  const globe = bitmap(scene, 'globe', DEPTH.globe);
  const pens = {
    under: penOn(scene.add.graphics().setDepth(DEPTH.under)),
    over: penOn(scene.add.graphics().setDepth(DEPTH.over)),
    globe: penOn(scene.add.graphics().setDepth(DEPTH.globeMarks)),
    furniture: penOn(scene.add.graphics().setDepth(DEPTH.furniture)),
  };
  const words = wordsOf(scene, density);
  const sheetWords = wordsOf(scene, density);
  let laid: View | undefined;
  /** On what each part that is not painted in every frame was last painted. */
  const last = {
    frame: '',
    name: {},
    furniture: {},
    marks: {},
    view: {},
    still: {},
    stillGround: {},
    stillView: {},
  };

  const paintFrame = ({ moment: { picture }, view }: Scenery): void => {
    const frame = frameName(picture, view, density());
    if (frame === last.frame) return;
    last.frame = frame;
    layFrame(vignette, globe, picture, view, density());
    // A canvas is slow to get its memory: it has it before the movement that needs it.
    fit(still, view.width, view.height, density()).clearRect(0, 0, 1, 1);
  };
  const paintName = (scenery: Scenery): void => {
    if (last.name !== scenery.layout) bakeName(name, scenery, density());
    last.name = scenery.layout;
    followName(name.image, scenery);
  };
  const paintFurniture = (sheet: Sheet, { furniture }: Scenery): void => {
    if (last.furniture === furniture) return;
    last.furniture = furniture;
    pens.furniture.clear();
    sheetWords.begin();
    drawFurniture(sheet, pens.furniture, sheetWords, furniture);
    sheetWords.end(false);
  };
  const paintGlobeMarks = (sheet: Sheet, { moment: { picture }, view }: Scenery): void => {
    if (last.marks === picture.marks && last.view === view) return;
    [last.marks, last.view] = [picture.marks, view];
    pens.globe.clear();
    if (picture.marks.length > 0) drawGlobeMarks(sheet, pens.globe, picture);
  };
  const sheetOf = ({ moment: { picture }, view }: Scenery): Sheet => {
    const { under, over } = pens;
    return { under, over, view, palette: paletteOf(picture.theme), fade: 1, size: markScale(view) };
  };
  const layBeneath = (scenery: Scenery): void => {
    const { view } = scenery;
    paintFrame(scenery);
    base.image.setVisible(laid !== undefined && view.scale < MOST_BLOWN_UP * laid.scale);
    vignette.image.setVisible(true);
    if (laid !== undefined) follow(base.image, laid, view);
    else scene.cameras.main.setBackgroundColor(paletteOf(scenery.moment.picture.theme).sea);
    paintName(scenery);
  };
  const beneath = (changing: ReadonlySet<string>): readonly Bitmap[] =>
    changing.has(LINE) ? [base, vignette] : [base, vignette, name];
  /**
   * While a movement is under way: what it leaves alone, flattened once, in the place of the layers it was made of. Two parts,
   * because each is as much as a weak machine manages in a frame. Answers whether a part was left.
   */
  const flatten = (scenery: Scenery, changing: ReadonlySet<string>): boolean => {
    const { view } = scenery;
    if (last.still === changing && last.stillView === view) return false;
    if (last.stillGround !== changing || last.stillView !== view) {
      copyBeneath(fit(still, view.width, view.height, density()), density(), beneath(changing));
      [last.still, last.stillGround, last.stillView] = [{}, changing, view];
      return true;
    }
    const chosen = (key: string): boolean => !changing.has(key) && !isOnGlobe(key);
    paintStill(still.texture.context, density(), { scenery, sheet: sheetOf(scenery), words, chosen });
    still.texture.refresh();
    last.still = changing;
    return true;
  };

  return {
    forgetWords() {
      for (const kept of [words, sheetWords]) kept.forget();
      Object.assign(last, { name: {}, furniture: {}, stillView: {} });
    },
    lay({ order: { view, theme, density: pixels }, image }) {
      laid = view;
      last.stillView = {};
      fit(base, view.width, view.height, pixels).drawImage(image, 0, 0);
      base.texture.refresh();
      scene.cameras.main.setBackgroundColor(paletteOf(theme).sea);
    },
    hold(scenery) {
      const changing = stirring(scenery.moment, scenery.view);
      layBeneath(scenery);
      return changing !== null && flatten(scenery, changing);
    },
    paint(scenery) {
      const changing = stirring(scenery.moment, scenery.view);
      const sheet = sheetOf(scenery);
      layBeneath(scenery);
      for (const pen of [pens.under, pens.over]) pen.clear();
      words.begin();
      still.image.setVisible(changing !== null);
      if (changing !== null) {
        while (flatten(scenery, changing));
        for (const { image } of beneath(changing)) image.setVisible(false);
      }
      const moving = (key: string): boolean => changing === null || changing.has(key) || isOnGlobe(key);
      paintMoment(sheet, words, scenery, moving);
      drawPointed(sheet, scenery);
      paintTip(words, scenery);
      words.end(changing !== null);
      paintFurniture(sheet, scenery);
      paintGlobeMarks(sheet, scenery);
    },
  };
}

/** A ground shown so many times larger than it was painted is nothing to look at; the sea is. */
const MOST_BLOWN_UP = 12;

const LINE = fadeKey('line', 'line');

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
  if (box === undefined) return;
  const ctx = fit(name, box.width, box.height, density);
  paintLineName(ctx, layout.glyphs, box, face, paletteOf(moment.picture.theme), density);
  name.texture.refresh();
}

function followName(image: GameObjects.Image, { layout, moment, view }: Scenery): void {
  const box = nameBox(layout.glyphs, lineFace(layout.view));
  image.setVisible(box !== undefined);
  if (box === undefined) return;
  const corner = dragged(box, layout, view);
  image.setPosition(corner.x, corner.y).setAlpha(moment.fades.get(LINE) ?? 1);
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
