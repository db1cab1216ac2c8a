/** Which order a desk gives instead: what it gave, nothing, or any that it could have given. */
import type { BranchChoices } from '../../../../debrief/lab/types.ts';
import type { Order } from '../../../../engine/types.ts';
import type { Desk } from '../../../../scenario/types.ts';
import { useWords } from '../../context.tsx';
import { orderTold } from '../../words/orderTold.ts';
import { orderName } from '../../words/orderWords.ts';

interface OrderSelectProps {
  readonly choices: BranchChoices;
  readonly desk: Desk;
  /** Undefined while nothing is chosen: the order of the record stands. */
  readonly chosen: Order | null | undefined;
  readonly onChoose: (order: Order | null | undefined) => void;
}

const NONE = 'none';
const isSame = (one: Order | null | undefined, other: Order | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export function OrderSelect({ choices, desk, chosen, onChoose }: OrderSelectProps) {
  const words = useWords();
  const { text } = words;
  const given = choices.recorded[desk];
  const groups = choices.choices.filter((choice) => choice.desk === desk && choice.orders.length > 0);
  const listed = groups.flatMap(({ orders }) => orders);
  const pick = (value: string): void => {
    if (value === NONE) onChoose(null);
    else onChoose(listed[Number(value)]);
  };
  return (
    <label>
      <span>{text.say('whatif.order')}</span>
      <select value={shownValue()} onChange={(event) => pick(event.currentTarget.value)}>
        <option value="">
          {given === null
            ? text.say('whatif.asWas.none')
            : text.say('whatif.asWas', { order: orderTold(words, given) })}
        </option>
        {given === null ? null : <option value={NONE}>{text.say('whatif.none')}</option>}
        {groups.map(({ kind, orders }) => (
          <optgroup key={kind} label={orderName(words, kind)}>
            {orders
              .filter((order) => !isSame(order, given))
              .map((order) => (
                <option key={JSON.stringify(order)} value={listed.indexOf(order)}>
                  {orderTold(words, order)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );

  function shownValue(): string {
    if (chosen === undefined) return '';
    return chosen === null ? NONE : String(listed.findIndex((order) => isSame(order, chosen)));
  }
}
