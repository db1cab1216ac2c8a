/** Which parts of a view are sent piece by piece, so that only what is new of them goes over the line. */

/**
 * `whole`: sent anew. `tail`: a list that grows at its end, sent from where it differs. `fields`: a record, of which the fields that
 * have changed are sent; it has always the same ones. `members`: a list of such records, each sent so; `{}` where nothing is new.
 */
export type Shape = 'whole' | 'tail' | 'fields' | 'members';

const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['log', 'tail'],
  ['cabinet', 'fields'],
  ['cabinets', 'fields'],
  ['us', 'fields'],
  ['ussr', 'fields'],
  ['worlds', 'members'],
  ['people', 'members'],
]);

/** Of a part of a view, or of a field of a piece, by its name. */
export const shapeOf = (name: string): Shape => SHAPES.get(name) ?? 'whole';
