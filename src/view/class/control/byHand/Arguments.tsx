/** What an order still needs to be told: which of its variants, which ships, which clauses. */
import type { Observation, Order, OrderChoice } from '../../../../engine/types.ts';
import { SHIP_INSTRUCTIONS } from '../../../../scenario/types.ts';
import { useWords } from '../../../panels/context.tsx';
import { useShipsForm } from '../../../panels/useShipsForm.ts';
import { orderPick } from '../../../panels/words/orderWords.ts';
import { branch } from '../../../panels/words/words.ts';
import { bundleOf, emptyBundle, mayOffer, type OfferOrder, withBundle } from './keyed.ts';
import { OfferFields } from './OfferFields.tsx';

export interface ArgumentsProps {
  readonly choice: OrderChoice;
  /** Null until one of several is chosen. */
  readonly order: Order | null;
  readonly seen: Observation;
  readonly onOrder: (order: Order | null) => void;
}

export function Arguments(props: ArgumentsProps) {
  const { choice, order } = props;
  if (choice.kind === 'B8') return <Ships {...props} />;
  if (choice.orders.length < 2 && !isOffer(order)) return null;
  return <Variant {...props} />;
}

const OWN = 'own';
const isOffer = (order: Order | null): order is OfferOrder => order !== null && mayOffer(order);
const same = (one: Order, other: Order | null): boolean => JSON.stringify(one) === JSON.stringify(other);

function Variant({ choice, order, seen, onOrder }: ArgumentsProps) {
  const words = useWords();
  const { text } = words;
  const at = choice.orders.findIndex((each) => same(each, order));
  const choose = (value: string) => {
    const listed = choice.orders[Number(value)];
    if (value === OWN && isOffer(order)) onOrder(withBundle(order, bundleOf(order) ?? emptyBundle(order)));
    else if (listed !== undefined) onOrder(listed);
  };
  return (
    <>
      <label className="control-field" data-form="details">
        <span className="label">{text.say('key.variant')}</span>
        <select
          value={order === null ? '' : at < 0 ? OWN : String(at)}
          onChange={({ target }) => choose(target.value)}
        >
          {order === null ? <option value="">{text.say('why.nothing-chosen')}</option> : null}
          {choice.orders.map((each, n) => (
            <option key={JSON.stringify(each)} value={n}>
              {orderPick(words, seen, each)}
            </option>
          ))}
          {at < 0 && order !== null ? <option value={OWN}>{text.say('key.own')}</option> : null}
        </select>
      </label>
      {isOffer(order) ? <OfferFields order={order} onOrder={onOrder} /> : null}
    </>
  );
}

const NO_SHIPS: readonly string[] = [];

function Ships({ order, onOrder }: ArgumentsProps) {
  const { text, names } = useWords();
  const form = useShipsForm(order, NO_SHIPS, onOrder);
  return (
    <>
      <label className="control-field" data-form="details">
        <span className="label">{text.say('picker.instruction')}</span>
        <select
          value={form.instruction ?? ''}
          onChange={({ target }) => {
            const instruction = SHIP_INSTRUCTIONS.find((known) => known === target.value);
            if (instruction !== undefined) form.instruct(instruction);
          }}
        >
          {form.instruction === null ? <option value="">{text.say('why.nothing-chosen')}</option> : null}
          {SHIP_INSTRUCTIONS.map((each) => (
            <option key={each} value={each}>
              {text.say('picker.instruct', { instruction: branch(each) })}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="key-ships">
        <legend className="label">{text.say('key.ships')}</legend>
        {form.soviet.map((id) => (
          <label key={id} className="switch">
            <input
              type="checkbox"
              checked={form.ships.includes(id)}
              onChange={({ target }) =>
                form.pick(target.checked ? [...form.ships, id] : form.ships.filter((each) => each !== id))
              }
            />
            {names.ship(id)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
