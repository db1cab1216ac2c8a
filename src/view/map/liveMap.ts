/** One open map: the picture it shows, the view on it, and the animation under way. When it paints is the painter's business. */
import { FONT_PATIENCE, fontsReady, loadFonts } from './fonts.ts';
import type { GroundOrder } from './ground/ground.ts';
import { groundFor } from './ground/groundFor.ts';
import { openGroundLayer } from './ground/layer.ts';
import type { MapOptions } from './mapOptions.ts';
import { type Movement, movementOf } from './movement.ts';
import { Painter, type Sitter } from './painter.ts';
import { EMPTY_PICTURE, type MapPicture, type Target } from './picture.ts';
import { type Moment, shows, still } from './pictureAt.ts';
import { openPointer } from './pointer.ts';
import { meant, pointOf } from './pointing.ts';
import type { Point } from './projection.ts';
import { reachView } from './reachView.ts';
import { openScreen, pixelDensity, type Screen } from './scene.ts';
import { homeView, panned, resized, type View, zoomed } from './view.ts';

const patience = (milliseconds: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds without a movement of the view before the ground is painted sharp again. */
const SETTLED = 140;
/** Longest time a first picture is held back for its ground, in milliseconds. */
const GROUND_PATIENCE = 4000;

/** What openMap hands out in pieces. */
export class LiveMap {
  readonly #parent: HTMLElement;
  readonly #options: MapOptions;
  readonly #stops: (() => void)[] = [];
  readonly #ground = openGroundLayer();
  #screen: Screen | null = null;
  #painter: Painter | null = null;
  #picture: MapPicture = EMPTY_PICTURE;
  #moment: Moment = still(EMPTY_PICTURE);
  #movement: Movement | null = null;
  #view: View;
  #hovered: Target | null = null;
  /** Where one was before the rings were shown. */
  #before: View | null = null;
  #settling = 0;
  #closed = false;

  constructor(parent: HTMLElement, options: MapOptions) {
    this.#parent = parent;
    this.#options = options;
    this.#view = homeView(Math.max(1, parent.clientWidth), Math.max(1, parent.clientHeight));
  }

  async open(): Promise<void> {
    const { width, height } = this.#view;
    const screen = await openScreen(this.#parent, this.#options.renderer, width, height);
    await Promise.race([loadFonts(this.#picture), patience(FONT_PATIENCE)]);
    if (this.#closed) return screen.close();
    this.#screen = screen;
    this.#painter = new Painter(screen, this.#sitter());
    this.#stops.push(this.#listen(screen), this.#watchSize());
    this.#ground.attach((ground) => {
      screen.stage.lay(ground);
      this.#painter?.redraw();
    });
    this.resize();
    await this.#awaitGround();
    if (!this.#closed) await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  /** Nothing is seen until the ground is there, or patience is over. */
  async #awaitGround(): Promise<void> {
    this.#painter?.hold();
    await Promise.race([this.#ground.laid(this.#order()), patience(GROUND_PATIENCE)]);
    if (!this.#closed) this.#painter?.release();
  }

  show(picture: MapPicture): void {
    if (this.#movement === null && shows(this.#moment, picture)) return;
    this.#end();
    this.#take(picture);
    this.#moment = still(picture);
    this.#ground.want(this.#order(), false);
    this.#painter?.redraw();
  }

  animate(picture: MapPicture, seconds: number): Promise<void> {
    const from = this.#movement === null ? this.#picture : this.#moment.picture;
    const screen = this.#screen;
    return new Promise((over) => {
      const unmoved = this.#options.reducedMotion || screen === null;
      const movement = unmoved ? null : movementOf(from, picture, seconds, over);
      if (movement === null || screen === null) {
        this.show(picture);
        return over();
      }
      this.#end();
      this.#take(picture);
      this.#movement = movement;
      this.#painter?.redraw();
    });
  }

  finish(): void {
    if (this.#movement !== null) this.show(this.#picture);
  }

  zoom(factor: number, at: Point): void {
    this.#look(zoomed(this.#view, factor, at));
  }

  pan(dx: number, dy: number): void {
    this.#look(panned(this.#view, dx, dy));
  }

  reset(): void {
    this.#before = null;
    this.#look(homeView(this.#view.width, this.#view.height));
  }

  showReach(): void {
    const reach = reachView(this.#picture, this.#view);
    const back = this.#before;
    if (reach === null) {
      this.#before = null;
      if (back !== null) this.#look(resized(back, this.#view.width, this.#view.height));
      return;
    }
    this.#before ??= this.#view;
    this.#look(reach);
  }

  resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#parent;
    if (width === 0 || height === 0 || this.#screen === null) return;
    const isFirst = this.#view.width <= 1;
    this.#view = resized(this.#view, width, height);
    this.#painter?.refit();
    if (isFirst) void this.#awaitGround();
    else this.#painter?.redraw();
  }

  /** A parent that has moved to another place is taken as it is: nothing is painted for a size that is gone. */
  #followParent(): void {
    const { clientWidth, clientHeight } = this.#parent;
    if (clientWidth !== this.#view.width || clientHeight !== this.#view.height) this.resize();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#end();
    clearTimeout(this.#settling);
    this.#painter?.close();
    this.#painter = null;
    for (const stop of this.#stops) stop();
    this.#ground.close();
    this.#screen?.close();
    this.#screen = null;
  }

  /** Undefined also while the parent has a new size that has not been taken yet, or no ground lies for the view of now. */
  screenPoint(target: Target): Point | undefined {
    const { clientWidth, clientHeight } = this.#parent;
    if (clientWidth !== this.#view.width || clientHeight !== this.#view.height) return undefined;
    if (!this.#ground.lies(this.#order())) return undefined;
    return pointOf(this.#moment, this.#view, target);
  }

  /** Makes a picture the one to end at; words whose letters are still on their way are set again when they come. */
  #take(picture: MapPicture): void {
    this.#picture = picture;
    this.#painter?.forget();
    if (this.#screen === null || fontsReady(picture)) return;
    void loadFonts(picture).then(() => {
      this.#screen?.stage.forgetWords();
      this.#painter?.forget();
      this.#painter?.redraw();
    });
  }

  #end(): void {
    const movement = this.#movement;
    this.#movement = null;
    this.#screen?.sleep();
    movement?.over();
  }

  #frame(now: number): void {
    const movement = this.#movement;
    if (movement === null) return;
    const { moment, done } = movement.at(now);
    this.#moment = moment;
    this.#painter?.paint();
    if (done) this.#end();
  }

  #look(view: View): void {
    if (view.scale !== this.#view.scale) this.#painter?.forget();
    this.#view = view;
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => {
      this.#painter?.forget();
      this.#ground.want(this.#order(), true);
      this.#painter?.redraw();
    }, SETTLED);
    this.#painter?.redraw();
  }

  #sitter(): Sitter {
    return {
      subject: () => ({
        picture: this.#picture,
        moment: this.#moment,
        movement: this.#movement,
        view: this.#view,
        hovered: this.#hovered,
        tip: this.#hovered === null ? '' : (this.#options.describe?.(this.#hovered) ?? ''),
      }),
      settle: () => this.#followParent(),
      frame: (now) => this.#frame(now),
      painting: () => this.#ground.want(this.#order(), false),
    };
  }

  #order(): GroundOrder {
    return groundFor(this.#picture, this.#view, this.#screen?.density() ?? pixelDensity());
  }

  #listen(screen: Screen): () => void {
    return openPointer(screen.canvas, {
      meant: (at) => meant(this.#moment, this.#view, at),
      drag: (dx, dy) => this.pan(dx, dy),
      zoom: (factor, at) => this.zoom(factor, at),
      pick: (target) => this.#options.onPick(target),
      rest: (target) => {
        this.#hovered = target;
        this.#painter?.redraw();
      },
    });
  }

  #watchSize(): () => void {
    const observer = new ResizeObserver(() => this.#followParent());
    observer.observe(this.#parent);
    return () => observer.disconnect();
  }
}
