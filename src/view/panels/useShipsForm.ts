/** Orders to ships as they are put together: to whom, which may be chosen first, and what they are told. */
import { useState } from 'react';
import type { Order, OrderChoice } from '../../engine/types.ts';
import type { ShipInstruction } from '../../scenario/types.ts';
import { useWords } from './context.tsx';

const shipsOf = (order: Order | null | undefined): readonly string[] | undefined =>
  order?.kind === 'B8' ? order.ships : undefined;

/** `order` is null until they are told something; what is `listed` first says who is meant until somebody chooses. */
export function useShipsForm(
  { orders: [listed] }: OrderChoice,
  order: Order | null,
  onOrder: (order: Order) => void,
) {
  const { scenario } = useWords();
  const soviet = scenario.ships.filter(({ flag }) => flag === 'ussr').map(({ id }) => id);
  const [chosen, setChosen] = useState(shipsOf(listed) ?? soviet);
  const ships = shipsOf(order) ?? chosen;
  const instruction = order?.kind === 'B8' ? order.instruction : null;
  return {
    soviet,
    ships,
    /** Null until it is chosen. */
    instruction,
    instruct: (to: ShipInstruction) => onOrder({ kind: 'B8', ships, instruction: to }),
    pick: (ids: readonly string[]) => {
      const picked = soviet.filter((id) => ids.includes(id));
      setChosen(picked);
      if (instruction !== null) onOrder({ kind: 'B8', ships: picked, instruction });
    },
  };
}
