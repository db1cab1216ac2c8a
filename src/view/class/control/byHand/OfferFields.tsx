/** An offer as a paper form has it: its clauses, how long it stands, and of a counter-offer the way it goes. */

import type { Order } from '../../../../engine/types.ts';
import { CHANNELS } from '../../../../scenario/types.ts';
import { useWords } from '../../../panels/context.tsx';
import { STANDS_FOR } from '../../../panels/model/standsFor.ts';
import { BundleFields } from './BundleFields.tsx';
import { bundleOf, hoursOf, type OfferOrder, withBundle, withChannel, withHours } from './keyed.ts';

export interface OfferFieldsProps {
  readonly order: OfferOrder;
  readonly onOrder: (order: Order) => void;
}

/** Nothing where the message is no offer. */
export function OfferFields({ order, onOrder }: OfferFieldsProps) {
  const { text } = useWords();
  const bundle = bundleOf(order);
  if (bundle === null) return null;
  const hours = hoursOf(order);
  return (
    <>
      <BundleFields
        bundle={bundle}
        isPublic={order.kind === 'P5'}
        onBundle={(changed) => onOrder(withBundle(order, changed))}
      />
      <label className="control-field" data-form="hours">
        <span className="label">{text.say('talks.expiry')}</span>
        <select value={hours} onChange={({ target }) => onOrder(withHours(order, Number(target.value)))}>
          {STANDS_FOR.map((each) => (
            <option key={each} value={each}>
              {text.say('talks.hours', { hours: each })}
            </option>
          ))}
        </select>
      </label>
      {order.kind === 'K2' ? <WayField order={order} onOrder={onOrder} /> : null}
    </>
  );
}

interface WayProps {
  readonly order: Extract<Order, { readonly kind: 'K2' }>;
  readonly onOrder: (order: Order) => void;
}

function WayField({ order, onOrder }: WayProps) {
  const { text } = useWords();
  return (
    <label className="control-field" data-form="way">
      <span className="label">{text.say('key.way')}</span>
      <select
        value={order.channel}
        onChange={({ target }) => {
          const channel = CHANNELS.find((known) => known === target.value);
          if (channel !== undefined) onOrder(withChannel(order, channel));
        }}
      >
        {CHANNELS.map((channel) => (
          <option key={channel} value={channel}>
            {text.say(`channel.${channel}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
