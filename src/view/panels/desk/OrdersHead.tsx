/** How many of the four desks have their order, as a number and as four seals. */
import { DESKS } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';

export interface OrdersHeadProps {
  /** Null while no orders are asked for. */
  readonly count: number | null;
}

export function OrdersHead({ count }: OrdersHeadProps) {
  const { text } = useWords();
  return (
    <div className="orders-head">
      <h2 id="orders-title" className="label">
        {text.say('orders.title')}
      </h2>
      {count === null ? null : (
        <>
          <p>{text.say('orders.sealed', { count })}</p>
          <Seals count={count} />
        </>
      )}
    </div>
  );
}

/** The four desks as four seals, those with an order filled. */
function Seals({ count }: { readonly count: number }) {
  return (
    <svg className="seals" viewBox="0 0 64 16" aria-hidden="true">
      {DESKS.map((desk, index) => (
        <circle
          key={desk}
          cx={8 + 16 * index}
          cy="8"
          r="5"
          className={index < count ? 'seal-set' : 'seal-open'}
        />
      ))}
    </svg>
  );
}
