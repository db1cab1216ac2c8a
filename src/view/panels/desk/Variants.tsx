/** The second step of a choice: which variant of an order. Ships are ticked one by one; everything else is a short list. */
import { Checkbox, CheckboxGroup, Label, Radio, RadioGroup } from 'react-aria-components';
import type { Bundle, Observation, Order, OrderChoice } from '../../../engine/types.ts';
import { SHIP_INSTRUCTIONS, type ShipInstruction, SIDES } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { readyMade } from '../model/clauseChoices.ts';
import { isOnTable, type Letter, lettersOf } from '../model/letters.ts';
import { byProspect } from '../model/prospects.ts';
import { shipInForce } from '../model/situation.ts';
import { bundleMeant, makesOffer } from '../model/termsIn.ts';
import { type TheirViewAsked, theirView } from '../model/theirView.ts';
import { useShipsForm } from '../useShipsForm.ts';
import { letterTitle, writtenClauses } from '../words/letterWords.ts';
import { bundleWords } from '../words/offerWords.ts';
import { orderPick } from '../words/orderWords.ts';
import { branch, type Words } from '../words/words.ts';
import type { DeskProps } from './actions.ts';
import { OfferWorth } from './OfferWorth.tsx';
import { AnswerTurns } from './Ultimatum.tsx';

export interface VariantsProps extends DeskProps {
  readonly choice: OrderChoice;
  readonly order: Order | null;
  readonly onOrder: (order: Order | null) => void;
}

export function Variants(props: VariantsProps) {
  const { choice, order } = props;
  if (choice.kind === 'B8') return <ShipsVariant {...props} />;
  // What is not chosen for anybody has to be chosen from the list, also where it is alone there.
  const isOne = order !== null && choice.orders.length < 2 && !choice.orders.some(makesOffer);
  return isOne ? <OnlyVariant {...props} /> : <ListVariant {...props} />;
}

/** What their view of an offer is asked of. */
const askedIn = (words: Words, { update }: DeskProps['view']): TheirViewAsked => ({
  scenario: words.scenario,
  side: words.side,
  seen: update.observation,
  letters: lettersOf(update),
});

function OnlyVariant({ choice, view, order }: VariantsProps) {
  const words = useWords();
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
      <VariantWords order={order} asked={askedIn(words, view)} />
    </p>
  ) : null;
}

/** So many offers are seen at first. */
const HANDFUL = 5;

function ListVariant({ choice, view, order, onOrder }: VariantsProps) {
  const { text } = useWords();
  const asked = askedIn(useWords(), view);
  const ready = readyMade(choice.orders, asked.seen, asked.side);
  const listed = ready.some((each) => same(each, order)) || order === null ? ready : [order, ...ready];
  const offers = byProspect(asked, listed);
  const more = offers.slice(HANDFUL);
  return (
    <RadioGroup
      className="variants"
      value={order === null ? null : JSON.stringify(order)}
      onChange={(value) => {
        const picked = listed.find((each) => JSON.stringify(each) === value);
        if (picked !== undefined) onOrder(picked);
      }}
    >
      <Label className="label">{text.say(offers.length > 1 ? 'picker.whichOffer' : 'picker.which')}</Label>
      {choice.kind === 'K2' ? <Theirs letters={asked.letters} /> : null}
      <Rows orders={offers.slice(0, HANDFUL)} asked={asked} />
      {more.length === 0 ? null : (
        <details open={more.some((each) => same(each, order))}>
          <summary>{text.say('picker.more', { count: more.length })}</summary>
          <div className="variants">
            <Rows orders={more} asked={asked} />
          </div>
        </details>
      )}
      <Rows orders={listed.filter((each) => !makesOffer(each))} asked={asked} />
    </RadioGroup>
  );
}

interface RowsProps {
  readonly orders: readonly Order[];
  readonly asked: TheirViewAsked;
}

const Rows = ({ orders, asked }: RowsProps) =>
  orders.map((order) => (
    <Radio key={JSON.stringify(order)} value={JSON.stringify(order)} className="variant">
      <VariantWords order={order} asked={asked} />
    </Radio>
  ));

/** What a counter-offer can answer, folded. */
function Theirs({ letters }: { readonly letters: readonly Letter[] }) {
  const words = useWords();
  return letters
    .filter((letter) => isOnTable(letter) && letter.offer.from !== words.side)
    .map(({ key, offer }) => (
      <details key={key}>
        <summary>{letterTitle(words, offer)}</summary>
        <p>{bundleWords(words, offer.bundle)}</p>
      </details>
    ));
}

/** One variant; an offer with who may know of it and what it is worth. */
function VariantWords({ order, asked }: { readonly order: Order; readonly asked: TheirViewAsked }) {
  const words = useWords();
  const { seen } = asked;
  const bundle = bundleMeant(seen, words.side, order);
  return (
    <span>
      {bundle !== null && makesOffer(order) && order.kind !== 'K2' ? (
        <OfferTerms bundle={bundle} />
      ) : (
        orderPick(words, seen, order)
      )}{' '}
      {bundle === null ? null : (
        <OfferWorth bundle={bundle} signing={makesOffer(order) ? theirView(asked, bundle).signing : null} />
      )}
      {order.kind === 'P2' || order.kind === 'C4' ? <AnswerTurns order={order} seen={seen} /> : null}
    </span>
  );
}

/** An offer in two lines: Washington's part, in which ready-made offers differ most, and Moscow's. */
function OfferTerms({ bundle }: { readonly bundle: Bundle }) {
  const words = useWords();
  return SIDES.map((giver) => (
    <span key={giver} className={`variant-part variant-${giver}`}>
      {writtenClauses(words, bundle, giver)
        .map(({ sentence }) => sentence)
        .join(', ')}{' '}
    </span>
  ));
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
