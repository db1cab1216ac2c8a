/** When an open map paints: in the frame after its layout. What can be done ahead of a frame is done in tasks of its own. */
import { furnitureOf } from './furniture.ts';
import { beginLayout, type Layout, layOut } from './layout.ts';
import type { Movement } from './movement.ts';
import type { Scenery } from './paintMoment.ts';
import type { MapPicture, Target } from './picture.ts';
import type { Moment } from './pictureAt.ts';
import type { Screen } from './scene.ts';
import { canvasMeasure } from './texts.ts';
import type { View } from './view.ts';

/** What is to be painted, as it is at the moment it is asked. */
export interface Subject {
  /** The picture that is shown, or that the movement under way ends at. */
  readonly picture: MapPicture;
  readonly moment: Moment;
  readonly movement: Movement | null;
  readonly view: View;
  readonly hovered: Target | null;
  /** Already worded; shown beside what the pointer is over. */
  readonly tip: string;
}

/** Whom a painter paints for. */
export interface Sitter {
  subject(): Subject;
  /** Before a layout, and before a frame that is not a movement's: the last chance to take a new size. */
  settle(): void;
  /** A frame of a movement, at a time in milliseconds: to be ended by `paint`. */
  frame(now: number): void;
  /** Before every painting. */
  painting(): void;
}

export class Painter {
  readonly #screen: Screen;
  readonly #sitter: Sitter;
  readonly #measure = canvasMeasure();
  #layout: Layout | null = null;
  /** The rest of a layout that was begun. */
  #rest: (() => Layout) | null = null;
  /** The task in which the next part of what is done ahead will be done. */
  #ahead = 0;
  /** Whether nothing is painted yet, because its ground is still on the way. */
  #held = true;
  /** Whether the canvas has the size of the view. It gets it in the frame that fills it: an empty one is never seen. */
  #fits = true;

  constructor(screen: Screen, sitter: Sitter) {
    this.#screen = screen;
    this.#sitter = sitter;
  }

  /** Ships and names on nothing would look broken: the canvas stays away until it is released. */
  hold(): void {
    this.#held = true;
    this.forget();
    this.#screen.hide(true);
  }

  /** Shows the canvas, painted in the next frame. */
  release(): void {
    this.#held = false;
    this.#screen.hide(false);
    this.#sitter.settle();
    this.#layOutNow();
    this.#lookAhead();
  }

  /** The layout is made anew for the next painting. */
  forget(): void {
    this.#layout = null;
    this.#rest = null;
  }

  /** The view has another size. */
  refit(): void {
    this.forget();
    this.#fits = false;
  }

  /** Whatever changed is seen in the next frame, or in the one after its layout: nobody who tells the map of it has to wait. */
  redraw(): void {
    if (this.#held) return;
    if (this.#layout !== null) this.#ask();
    else if (this.#ahead === 0) this.#next(() => this.#beginLayout());
  }

  paint(): void {
    const { moment, view } = this.#sitter.subject();
    if (!this.#fits) this.#screen.resize(view.width, view.height);
    this.#fits = true;
    this.#sitter.painting();
    this.#screen.stage.paint(this.#scenery(moment, this.#layOutNow()));
  }

  close(): void {
    clearTimeout(this.#ahead);
  }

  #next(task: () => void): void {
    clearTimeout(this.#ahead);
    this.#ahead = window.setTimeout(() => {
      this.#ahead = 0;
      task();
    });
  }

  #beginLayout(): void {
    this.#sitter.settle();
    const { picture, view } = this.#sitter.subject();
    if (this.#layout === null) this.#rest = beginLayout(picture, view, this.#measure);
    this.#next(() => this.#endLayout());
  }

  /** What changed since it was begun has made it worthless. */
  #endLayout(): void {
    if (this.#layout === null && this.#rest === null) return this.#beginLayout();
    this.#layOutNow();
    this.#lookAhead();
  }

  #layOutNow(): Layout {
    const { picture, view } = this.#sitter.subject();
    this.#layout ??= this.#rest === null ? layOut(picture, view, this.#measure) : this.#rest();
    this.#rest = null;
    return this.#layout;
  }

  #lookAhead(): void {
    if (this.#sitter.subject().movement === null) this.#ask();
    else this.#next(() => this.#flattenAhead());
  }

  /** The first frame of a movement would have all of the others' work to do before its own. */
  #flattenAhead(): void {
    const { movement } = this.#sitter.subject();
    const layout = this.#fits ? this.#layout : null;
    const isLeft =
      movement !== null &&
      layout !== null &&
      this.#screen.stage.hold(this.#scenery(movement.beginning, layout));
    if (isLeft) this.#next(() => this.#flattenAhead());
    else this.redraw();
  }

  #ask(): void {
    if (this.#sitter.subject().movement !== null) return this.#screen.run((now) => this.#sitter.frame(now));
    this.#screen.draw(() => {
      this.#sitter.settle();
      this.paint();
    });
  }

  #scenery(moment: Moment, layout: Layout): Scenery {
    const { picture, view, hovered, tip } = this.#sitter.subject();
    const furniture = layout.view === view ? layout.furniture : furnitureOf(picture, view, this.#measure);
    return { moment, view, layout, furniture, hovered, tip };
  }
}
