/** What every drawing is given. */
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import type { View } from './view.ts';

/** One pen below the marks and one for the marks. */
export interface Sheet {
  readonly under: Pen;
  readonly over: Pen;
  readonly view: View;
  readonly palette: Palette;
  /** 0 to 1 for an item that is fading in or out. */
  readonly fade: number;
  /** How much larger than life marks are drawn. */
  readonly size: number;
}
