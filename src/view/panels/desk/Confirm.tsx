/** The question before an order that cannot be taken back. */
import type { OrderKind } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { orderName } from '../words/orderWords.ts';

/** What is asked first, by what the order does. */
const questionOf = (kind: OrderKind) => {
  switch (kind) {
    case 'S2':
    case 'S5':
      return 'confirm.reprisal';
    case 'S6':
      return 'confirm.nuclear.limited';
    case 'S7':
      return 'confirm.nuclear.first';
    default:
      return 'confirm.force';
  }
};

export interface ConfirmProps {
  readonly kind: OrderKind;
  /** 1 for the first question, 2 for the last one. */
  readonly step: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function Confirm({ kind, step, onYes, onNo }: ConfirmProps) {
  const words = useWords();
  const { text } = words;
  const order = orderName(words, kind);
  return (
    <section className="confirm" aria-labelledby="confirm-title">
      <h3 id="confirm-title">{text.say('confirm.title')}</h3>
      <p>{step === 1 ? text.say(questionOf(kind), { order }) : text.say('confirm.nuclear.second')}</p>
      <div className="row">
        <button type="button" className="button button-main" onClick={onNo}>
          {text.say('confirm.no')}
        </button>
        <button key={step} type="button" className="button button-grave" onClick={onYes}>
          {text.say('confirm.yes')}: {order}
        </button>
      </div>
    </section>
  );
}
