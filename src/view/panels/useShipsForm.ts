/** Orders to ships as they are put together: to whom, and what they are told. */
import { useState } from 'react';
import type { Order } from '../../engine/types.ts';
import type { ShipInstruction } from '../../scenario/types.ts';
import { useWords } from './context.tsx';

interface ShipsForm {
  readonly ships: readonly string[];
  /** Null until it is chosen. */
  readonly instruction: ShipInstruction | null;
}

const orderOf = ({ ships, instruction }: ShipsForm): Order | null =>
  instruction === null || ships.length === 0 ? null : { kind: 'B8', ships, instruction };

/** `order` is what was chosen before, if anything; `meant` are the ships that are ticked until somebody chooses. There is no order until both are chosen. */
export function useShipsForm(
  order: Order | null,
  meant: readonly string[],
  onOrder: (order: Order | null) => void,
) {
  const { scenario } = useWords();
  const soviet = scenario.ships.filter(({ flag }) => flag === 'ussr').map(({ id }) => id);
  const [form, setForm] = useState<ShipsForm>(
    order?.kind === 'B8' ? order : { ships: meant, instruction: null },
  );
  const change = (changed: ShipsForm) => {
    setForm(changed);
    onOrder(orderOf(changed));
  };
  return {
    ...form,
    soviet,
    instruct: (instruction: ShipInstruction) => change({ ...form, instruction }),
    pick: (ids: readonly string[]) => change({ ...form, ships: soviet.filter((id) => ids.includes(id)) }),
  };
}
