/** The second step of a choice: which variant of an order. Ships are ticked one by one; everything else is a short list. */
import { Checkbox, CheckboxGroup, Label, Radio, RadioGroup } from 'react-aria-components';
import type { Observation, Order, OrderChoice } from '../../../engine/types.ts';
import { SHIP_INSTRUCTIONS, type ShipInstruction } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { shipInForce } from '../model/situation.ts';
import { bundleMeant, makesOffer } from '../model/termsIn.ts';
import { useShipsForm } from '../useShipsForm.ts';
import { orderPick } from '../words/orderWords.ts';
import { branch } from '../words/words.ts';
import type { DeskProps } from './actions.ts';
import { OfferWorth } from './OfferWorth.tsx';
import { AnswerTurns } from './Ultimatum.tsx';

export interface VariantsProps extends DeskProps {
  readonly choice: OrderChoice;
  readonly order: Order | null;
  readonly onOrder: (order: Order | null) => void;
}

export function Variants(props: VariantsProps) {
  const { choice } = props;
  if (choice.kind === 'B8') return <ShipsVariant {...props} />;
  const isOne = choice.orders.length < 2 && !choice.orders.some(makesOffer);
  return isOne ? <OnlyVariant {...props} /> : <ListVariant {...props} />;
}

function OnlyVariant({ choice, view, order }: VariantsProps) {
  if (
    order === null ||
    !(
      'message' in order ||
      'slot' in order ||
      'step' in order ||
      'on' in order ||
      'pledge' in order ||
      'issue' in order
    )
  )
    return null;
  return choice.orders.length === 1 ? (
    <p className="only">
      <VariantWords order={order} seen={view.update.observation} />
    </p>
  ) : null;
}

function ListVariant({ choice, view, order, onOrder }: VariantsProps) {
  const words = useWords();
  const shown =
    choice.orders.some((each) => same(each, order)) || order === null
      ? choice.orders
      : [order, ...choice.orders];
  const index = shown.findIndex((each) => same(each, order));
  return (
    <RadioGroup
      className="variants"
      value={index < 0 ? null : String(index)}
      onChange={(value) => {
        const picked = shown[Number(value)];
        if (picked !== undefined) onOrder(picked);
      }}
    >
      <Label className="label">{words.text.say('picker.which')}</Label>
      {shown.map((each, at) => (
        <Radio key={JSON.stringify(each)} value={String(at)} className="variant">
          <VariantWords order={each} seen={view.update.observation} />
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** One variant; an offer with who may know of it and what it is worth. */
function VariantWords({ order, seen }: { readonly order: Order; readonly seen: Observation }) {
  const words = useWords();
  const bundle = bundleMeant(seen, words.side, order);
  return (
    <span>
      {orderPick(words, seen, order)} {bundle === null ? null : <OfferWorth bundle={bundle} />}
      {order.kind === 'P2' || order.kind === 'C4' ? <AnswerTurns order={order} seen={seen} /> : null}
    </span>
  );
}

const same = (one: Order, other: Order | null): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Nothing is told until it is chosen; beside each ship stands the order that she is under. */
function ShipsVariant({ view, order, onOrder }: VariantsProps) {
  const { text } = useWords();
  const pointed = shipOf(view);
  const form = useShipsForm(order, pointed === null ? [] : [pointed], onOrder);
  return (
    <>
      <RadioGroup
        className="variants variants-row"
        value={form.instruction}
        onChange={(value) => form.instruct(value as ShipInstruction)}
      >
        <Label className="label">{text.say('picker.instruction')}</Label>
        {SHIP_INSTRUCTIONS.map((instruction) => (
          <Radio key={instruction} value={instruction} className="variant">
            {text.say('picker.instruct', { instruction: branch(instruction) })}
          </Radio>
        ))}
      </RadioGroup>
      <CheckboxGroup className="variants variants-two" value={[...form.ships]} onChange={form.pick}>
        <Label className="label">{text.say('picker.ships')}</Label>
        {form.soviet.map((id) => (
          <ShipVariant key={id} id={id} isPointed={id === pointed} seen={view.update.observation} />
        ))}
      </CheckboxGroup>
    </>
  );
}

/** The ship that was pointed at on the map, or null. */
const shipOf = ({ selection }: DeskProps['view']): string | null =>
  selection.kind === 'target' && selection.target.kind === 'ship' ? selection.target.id : null;

interface ShipProps {
  readonly id: string;
  readonly isPointed: boolean;
  readonly seen: Observation;
}

function ShipVariant({ id, isPointed, seen }: ShipProps) {
  const words = useWords();
  return (
    <Checkbox value={id} className={isPointed ? 'variant variant-pointed' : 'variant'}>
      <span>
        {words.names.ship(id)} <small>{shipInForce(words, seen, id)}</small>
      </span>
    </Checkbox>
  );
}
