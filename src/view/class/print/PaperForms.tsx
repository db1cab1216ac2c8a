/** A class without devices: for each side the list of its orders, and a form a turn that the teacher keys in. */
import { SIDES } from '../../../scenario/types.ts';
import { OrderList } from './OrderList.tsx';
import { TurnForm } from './TurnForm.tsx';

export function PaperForms({ turns }: { readonly turns: number }) {
  return SIDES.map((side) => (
    <div key={side}>
      <OrderList side={side} />
      {Array.from({ length: turns }, (_, turn) => turn).map((turn) => (
        <TurnForm key={turn} side={side} turn={turn} />
      ))}
    </div>
  ));
}
