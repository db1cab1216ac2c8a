/** Clauses as slips that are picked up and laid down: what is in the hand, and where it may go. By pointer; keys choose in the lists themselves. */
import { type RefObject, useRef } from 'react';
import { useDrag, useDrop } from 'react-aria-components';

export type Column = 'ask' | 'give';

/** A clause in the hand: a slip of a column, or one lifted off its paper. */
export interface Held {
  readonly kind: 'slip' | 'written';
  readonly column: Column;
  readonly issue: number;
  readonly level: number;
}

const typeOf = ({ kind, column }: Pick<Held, 'kind' | 'column'>): string =>
  kind === 'slip' ? `knot-slip-${column}` : 'knot-written';

interface Holding {
  /** Null when it has been let go. */
  readonly onHold: (held: Held | null) => void;
}

/** Makes an element a clause that can be picked up, unless `fixed`. */
export const usePickUp = (held: Held, fixed: boolean, { onHold }: Holding) =>
  useDrag({
    // The lists below are the way of keys and screen readers.
    hasDragButton: true,
    isDisabled: fixed,
    getItems: () => [{ [typeOf(held)]: String(held.level) }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => onHold(held),
    onDragEnd: () => onHold(null),
  });

interface Place {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly props: ReturnType<typeof useDrop>['dropProps'];
  readonly over: boolean;
}

const usePlace = (type: string, held: Held | null, onLaid: (held: Held) => void): Place => {
  const ref = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    hasDropButton: true,
    getDropOperation: (types) => (types.has(type) ? 'move' : 'cancel'),
    onDrop: () => {
      if (held !== null && typeOf(held) === type) onLaid(held);
    },
  });
  return { ref, props: dropProps, over: isDropTarget };
};

/** A column's paper, which takes its slips. */
export const usePaper = (column: Column, held: Held | null, onLaid: (held: Held) => void): Place =>
  usePlace(typeOf({ kind: 'slip', column }), held, onLaid);

/** Off the paper: takes what was written. */
export const useTray = (held: Held | null, onLaid: (held: Held) => void): Place =>
  usePlace(typeOf({ kind: 'written', column: 'ask' }), held, onLaid);
