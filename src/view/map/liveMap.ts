/** One open map: the picture it shows, the view on it, and the animation under way. */
import { FONT_PATIENCE, fontsReady, loadFonts } from './fonts.ts';
import { furnitureOf } from './furniture.ts';
import { listen } from './gestures.ts';
import type { GroundOrder } from './ground/ground.ts';
import { groundFor } from './ground/groundFor.ts';
import { openGroundLayer } from './ground/layer.ts';
import { type Layout, layOut } from './layout.ts';
import type { MapOptions } from './mapOptions.ts';
import { type Movement, movementOf } from './movement.ts';
import type { Scenery } from './paintMoment.ts';
import { EMPTY_PICTURE, type MapPicture, type Target } from './picture.ts';
import { type Moment, shows, still } from './pictureAt.ts';
import { meant, pointOf } from './pointing.ts';
import type { Point } from './projection.ts';
import { reachView } from './reachView.ts';
import { openScreen, pixelDensity, type Screen } from './scene.ts';
import { canvasMeasure } from './texts.ts';
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
  readonly #measure = canvasMeasure();
  readonly #stops: (() => void)[] = [];
  readonly #ground = openGroundLayer();
  #screen: Screen | null = null;
  #picture: MapPicture = EMPTY_PICTURE;
  #moment: Moment = still(EMPTY_PICTURE);
  #movement: Movement | null = null;
  #view: View;
  #layout: Layout | null = null;
  #hovered: Target | null = null;
  /** Where one was before the rings were shown. */
  #before: View | null = null;
  #settling = 0;
  /** The task in which the next layout will be made, before the frame that paints by it. */
  #laying = 0;
  /** Whether nothing is painted yet, because its ground is still on the way. */
  #held = true;
  /** Whether the canvas has the size of the view. It gets it in the frame that fills it: an empty one is never seen. */
  #fits = true;
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
    this.#stops.push(this.#listen(screen), this.#watchSize());
    this.#ground.attach((ground) => {
      screen.stage.lay(ground);
      this.#redraw();
    });
    this.resize();
    await this.#awaitGround();
    if (!this.#closed) await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  /** Ships and names on nothing would look broken: the canvas stays away until its ground is there, or patience is over. */
  async #awaitGround(): Promise<void> {
    this.#held = true;
    this.#layout = null;
    this.#screen?.hide(true);
    await Promise.race([this.#ground.laid(this.#order()), patience(GROUND_PATIENCE)]);
    if (this.#closed) return;
    this.#held = false;
    this.#screen?.hide(false);
    this.#layAhead();
  }

  show(picture: MapPicture): void {
    if (this.#movement === null && shows(this.#moment, picture)) return;
    this.#end();
    this.#take(picture);
    this.#moment = still(picture);
    this.#ground.want(this.#order(), false);
    this.#redraw();
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
      this.#redraw();
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
    this.#layout = null;
    this.#fits = false;
    if (isFirst) void this.#awaitGround();
    else this.#redraw();
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
    clearTimeout(this.#laying);
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
    this.#layout = null;
    if (this.#screen === null || fontsReady(picture)) return;
    void loadFonts(picture).then(() => {
      this.#screen?.stage.forgetWords();
      this.#layout = null;
      this.#redraw();
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
    if (this.#screen !== null) this.#paint(this.#screen);
    if (done) this.#end();
  }

  #look(view: View): void {
    if (view.scale !== this.#view.scale) this.#layout = null;
    this.#view = view;
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => {
      this.#layout = null;
      this.#ground.want(this.#order(), true);
      this.#redraw();
    }, SETTLED);
    this.#redraw();
  }

  /** Whatever changed is seen in the next frame, or in the one after its layout: nobody who tells the map of it has to wait. */
  #redraw(): void {
    if (this.#screen === null || this.#held) return;
    if (this.#layout !== null) this.#ask(this.#screen);
    else if (this.#laying === 0) this.#laying = window.setTimeout(() => this.#layAhead());
  }

  /** In a task of its own, so that the frame has less to do. */
  #layAhead(): void {
    clearTimeout(this.#laying);
    this.#laying = 0;
    this.#followParent();
    this.#layout ??= layOut(this.#picture, this.#view, this.#measure);
    const screen = this.#screen;
    if (screen === null) return;
    if (this.#movement === null) this.#ask(screen);
    else this.#laying = window.setTimeout(() => this.#holdAhead(screen));
  }

  /** In tasks of their own: the first frame of a movement would have all of the others' work to do before its own. */
  #holdAhead(screen: Screen): void {
    this.#laying = 0;
    const [movement, layout] = [this.#movement, this.#layout];
    const ready = movement !== null && layout !== null && this.#fits;
    if (ready && screen.stage.hold(this.#scenery(movement.beginning, layout)))
      this.#laying = window.setTimeout(() => this.#holdAhead(screen));
    else this.#redraw();
  }

  #ask(screen: Screen): void {
    if (this.#movement !== null) return screen.run((now) => this.#frame(now));
    screen.draw(() => {
      this.#followParent();
      this.#paint(screen);
    });
  }

  #paint(screen: Screen): void {
    if (!this.#fits) screen.resize(this.#view.width, this.#view.height);
    this.#fits = true;
    this.#ground.want(this.#order(), false);
    this.#layout ??= layOut(this.#picture, this.#view, this.#measure);
    screen.stage.paint(this.#scenery(this.#moment, this.#layout));
  }

  #scenery(moment: Moment, layout: Layout): Scenery {
    const { view, furniture } = layout;
    return {
      moment,
      view: this.#view,
      layout,
      furniture: view === this.#view ? furniture : furnitureOf(this.#picture, this.#view, this.#measure),
      hovered: this.#hovered,
      tip: this.#hovered === null ? '' : (this.#options.describe?.(this.#hovered) ?? ''),
    };
  }

  #order(): GroundOrder {
    return groundFor(this.#picture, this.#view, this.#screen?.density() ?? pixelDensity());
  }

  #listen(screen: Screen): () => void {
    return listen(screen.canvas, {
      drag: (dx, dy) => {
        screen.canvas.style.cursor = 'grabbing';
        this.#look(panned(this.#view, dx, dy));
      },
      zoom: (factor, at) => this.zoom(factor, at),
      press: (at) => {
        const target = meant(this.#moment, this.#view, at);
        if (target !== undefined) this.#options.onPick(target);
      },
      hover: (at) => this.#hover(screen, at),
    });
  }

  #hover(screen: Screen, at: Point | null): void {
    const target = at === null ? null : (meant(this.#moment, this.#view, at) ?? null);
    screen.canvas.style.cursor = target === null ? 'grab' : 'pointer';
    if (target?.kind === this.#hovered?.kind && target?.id === this.#hovered?.id) return;
    this.#hovered = target;
    this.#redraw();
  }

  #watchSize(): () => void {
    const observer = new ResizeObserver(() => this.#followParent());
    observer.observe(this.#parent);
    return () => observer.disconnect();
  }
}
