/** What the draft costs beyond its worth: on signing, and if what it hides comes out, clause by clause and in all. */

import type { Bundle } from '../../../engine/types.ts';
import { otherSide } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import type { Prices as Found } from '../model/prices.ts';
import { clauseWords } from '../words/offerWords.ts';

interface PricesProps {
  readonly prices: Found;
  readonly bundle: Bundle;
}

export function Prices({ prices, bundle }: PricesProps) {
  const { text, side } = useWords();
  const home = text.say('meter.home', { side });
  const lost = (milli: number) => text.change(-milli);
  return (
    <>
      <h4 className="label">{text.say('offers.prices')}</h4>
      <p>
        {prices.signing === 0
          ? text.say('offers.signing.free', { home })
          : text.say('offers.signing.costs', { home, change: lost(prices.signing) })}
      </p>
      <h4 className="label">{text.say('talks.leaks')}</h4>
      {prices.onTheWay.chance === 0 ? null : (
        <p>
          {text.say('offers.onTheWay', {
            chance: text.percent(prices.onTheWay.chance),
            home,
            lost: lost(prices.onTheWay.home),
            allies: text.say('meter.allies', { side }),
            alliesLost: lost(prices.onTheWay.allies),
          })}
        </p>
      )}
      {prices.revealed === 0 ? null : (
        <p>
          {text.say('offers.revealed', {
            home,
            change: lost(prices.revealed),
            who: text.say(`side.${otherSide(side)}`),
          })}
        </p>
      )}
      {prices.leaks.length === 0 ? (
        <p className="quiet">{text.say('offers.noneHidden')}</p>
      ) : (
        <Leaks prices={prices} bundle={bundle} />
      )}
    </>
  );
}

function Leaks({ prices, bundle }: PricesProps) {
  const words = useWords();
  const { text, side } = words;
  const other = otherSide(side);
  return (
    <table className="talks-table">
      <caption>{text.say('offers.leaks')}</caption>
      <thead>
        <tr>
          <th scope="col">{text.say('offers.hidden')}</th>
          <th scope="col">{text.say('offers.forUs')}</th>
          <th scope="col">{text.say('offers.forThem')}</th>
        </tr>
      </thead>
      <tbody>
        {prices.leaks.map((leak) => (
          <tr key={leak.issue}>
            <th scope="row">{clauseWords(words, leak.issue, bundle.terms[leak.issue] ?? 0)}</th>
            <td>{text.change(leak[side])}</td>
            <td>{text.change(leak[other])}</td>
          </tr>
        ))}
      </tbody>
      {prices.leaks.length < 2 ? null : (
        <tfoot>
          <tr>
            <th scope="row">{text.say('offers.inAll')}</th>
            <td>{text.change(prices.leaksSum[side])}</td>
            <td>{text.change(prices.leaksSum[other])}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
