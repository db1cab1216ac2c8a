/** What a key does to the map while it has the focus. Pure. */

export type MapDeed =
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'ranges' };

export interface KeyPress {
  readonly key: string;
  /** The key's place on the keyboard: a letter of any alphabet is found by it. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** CSS pixels that one press of an arrow moves the map. */
const STEP = 60;
/** What one press of a zoom key or button does. */
export const ZOOM_STEP = 1.5;

const DEEDS: Readonly<Record<string, MapDeed>> = {
  ArrowLeft: { kind: 'pan', dx: -STEP, dy: 0 },
  ArrowRight: { kind: 'pan', dx: STEP, dy: 0 },
  ArrowUp: { kind: 'pan', dx: 0, dy: -STEP },
  ArrowDown: { kind: 'pan', dx: 0, dy: STEP },
  '+': { kind: 'zoom', factor: ZOOM_STEP },
  '=': { kind: 'zoom', factor: ZOOM_STEP },
  '-': { kind: 'zoom', factor: 1 / ZOOM_STEP },
  '−': { kind: 'zoom', factor: 1 / ZOOM_STEP },
  '0': { kind: 'reset' },
};

/** Null for keys that are the browser's or the page's. */
export function mapDeed({ key, code, ctrlKey, metaKey, altKey }: KeyPress): MapDeed | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (code === 'KeyR') return { kind: 'ranges' };
  return DEEDS[key] ?? null;
}
