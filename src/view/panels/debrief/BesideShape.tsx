/** The shapes that tell a turn, an order or a term beside 1962: a mark is never told by colour alone. */

/** As in 1962, otherwise, or with nothing to compare. */
export type Mark = 'kept' | 'left' | 'none';
const SHAPES: { readonly [mark in Mark]: string } = { kept: '●', left: '◆', none: '○' };

/** Words beside it say the same. */
export const Shape = ({ mark }: { readonly mark: Mark }) => (
  <span className="beside-shape" aria-hidden="true">
    {SHAPES[mark]}
  </span>
);
