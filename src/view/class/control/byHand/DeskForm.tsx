/** One desk's order as a paper form has it: its code, what it needs to be told, and a letter where it carries one. */
import { useState } from 'react';
import { contradictsGiven } from '../../../../classroom/deals.ts';
import { LETTER_LENGTH, REASON_LENGTH } from '../../../../classroom/types.ts';
import { refusal } from '../../../../engine/legal.ts';
import type { Observation, Order, OrderChoice } from '../../../../engine/types.ts';
import type { Desk, OrderKind } from '../../../../scenario/types.ts';
import { useWords } from '../../../panels/context.tsx';
import { Confirm } from '../../../panels/desk/Confirm.tsx';
import { confirmations } from '../../../panels/model/targets.ts';
import { WhyButton } from '../../../panels/WhyButton.tsx';
import { orderAbout, orderName } from '../../../panels/words/orderWords.ts';
import { carriesWords } from '../../seat/model/proposals.ts';
import { Arguments } from './Arguments.tsx';
import { openingOrder } from './keyed.ts';

/** What a form says of one desk. */
export interface Given {
  readonly order: Order;
  readonly letter: string | null;
  readonly reason: string;
}

export interface DeskFormProps {
  readonly desk: Desk;
  readonly seen: Observation;
  readonly choices: readonly OrderChoice[];
  readonly onGive: (desk: Desk, given: Given) => void;
}

export function DeskForm({ desk, seen, choices, onGive }: DeskFormProps) {
  const words = useWords();
  const { text, scenario, side } = words;
  const mine = choices.filter((choice) => choice.desk === desk);
  const [kind, setKind] = useState<OrderKind | null>(null);
  const [order, setOrder] = useState<Order | null>(null);
  const [letter, setLetter] = useState('');
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(0);
  const choice = mine.find((each) => each.kind === kind);
  const refused = order === null ? null : refusal(scenario, seen, { kind: 'order', side, desk, order });
  const needed = order === null ? 0 : confirmations(order.kind);
  const give = () => {
    if (order === null) return;
    const written = carriesWords(order) && letter.trim() !== '' ? letter.trim() : null;
    onGive(desk, { order, letter: written, reason: reason.trim() });
  };
  if (asking > 0 && order !== null)
    return (
      <Confirm
        kind={order.kind}
        step={asking}
        onNo={() => setAsking(0)}
        onYes={() => (asking < needed ? setAsking(asking + 1) : give())}
      />
    );
  const contradicts = order !== null && contradictsGiven(order, desk, seen.own?.orders);
  const refusedFor =
    refused !== null ? text.say(`refusal.${refused.code}`) : contradicts ? text.say('key.deal') : null;
  const why = order === null ? text.say('why.nothing-chosen') : refusedFor;
  const open = (wanted: string) => {
    const opened = mine.find((each) => each.kind === wanted);
    setKind(opened?.kind ?? null);
    setOrder(opened === undefined ? null : openingOrder(opened));
  };
  return (
    <div className="key-desk">
      <OrderSelect choices={mine} kind={kind} onKind={open} />
      {choice === undefined ? null : (
        <>
          <p className="quiet">{orderAbout(words, choice.kind)}</p>
          <Arguments choice={choice} order={order} seen={seen} onOrder={setOrder} />
          <ReasonField reason={reason} onReason={setReason} />
          {order !== null && carriesWords(order) ? (
            <LetterField letter={letter} onLetter={setLetter} />
          ) : null}
          {refusedFor === null ? null : <p className="refused">{refusedFor}</p>}
          <WhyButton
            className="button button-main"
            why={why}
            onPress={() => (needed > 0 ? setAsking(1) : give())}
          >
            {text.say('key.give')}
          </WhyButton>
        </>
      )}
    </div>
  );
}

interface OrderSelectProps {
  readonly choices: readonly OrderChoice[];
  readonly kind: OrderKind | null;
  readonly onKind: (kind: string) => void;
}

/** By the code on the form; what cannot be ordered now says why. */
function OrderSelect({ choices, kind, onKind }: OrderSelectProps) {
  const words = useWords();
  const { text } = words;
  return (
    <label className="control-field" data-form="code">
      <span className="label">{text.say('key.code')}</span>
      <select value={kind ?? ''} onChange={({ target }) => onKind(target.value)}>
        <option value="">{text.say('key.code.none')}</option>
        {choices.map((choice) => (
          <option key={choice.kind} value={choice.kind} disabled={choice.refusal !== null}>
            {text.say('key.code.line', { code: choice.kind, name: orderName(words, choice.kind) })}
            {choice.refusal === null ? '' : ` (${text.say(`refusal.${choice.refusal.code}`)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ReasonFieldProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

function ReasonField({ reason, onReason }: ReasonFieldProps) {
  const { text } = useWords();
  return (
    <label className="control-field" data-form="reason">
      <span className="label">{text.say('key.reason')}</span>
      <input
        type="text"
        maxLength={REASON_LENGTH}
        value={reason}
        onChange={({ target }) => onReason(target.value)}
      />
    </label>
  );
}

interface LetterFieldProps {
  readonly letter: string;
  readonly onLetter: (letter: string) => void;
}

function LetterField({ letter, onLetter }: LetterFieldProps) {
  const { text } = useWords();
  return (
    <label className="control-field" data-form="letter">
      <span className="label">{text.say('key.letter')}</span>
      <textarea
        rows={3}
        maxLength={LETTER_LENGTH}
        value={letter}
        onChange={({ target }) => onLetter(target.value)}
      />
    </label>
  );
}
