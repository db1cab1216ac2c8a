/** One kind of order: what it does, which variant, and the seal; what begins a war is asked again. */
import { useState } from 'react';
import type { Observation, Order, OrderChoice } from '../../../engine/types.ts';
import { type MeterEffect, type OrderKind, type OrderRule, otherSide } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { Terms } from '../glossary/Terms.tsx';
import { boundBy } from '../model/bound.ts';
import { isStepBack } from '../model/escalates.ts';
import { movedAtOnce } from '../model/movedAtOnce.ts';
import { meterSeen } from '../model/standings.ts';
import { confirmations, isTalk } from '../model/targets.ts';
import { firstChoice } from '../model/termsIn.ts';
import { isUltimatum } from '../model/ultimatum.ts';
import { WhyButton } from '../WhyButton.tsx';
import { meterName, movedWords, standsWords } from '../words/meterWords.ts';
import { orderAbout, orderName } from '../words/orderWords.ts';
import { refusalWords } from '../words/refusalWords.ts';
import type { Words } from '../words/words.ts';
import type { DeskProps } from './actions.ts';
import { Confirm } from './Confirm.tsx';
import { UltimatumFacts } from './Ultimatum.tsx';
import { Variants } from './Variants.tsx';

export interface OrderDetailProps extends DeskProps {
  readonly choice: OrderChoice;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

export function OrderDetail({ choice, view, actions, onBack, onDone }: OrderDetailProps) {
  const words = useWords();
  const { text, scenario } = words;
  const drafted = view.drafts[choice.desk];
  const [order, setOrder] = useState<Order | null>(
    drafted?.kind === choice.kind ? drafted : firstChoice(choice),
  );
  const [asking, setAsking] = useState(0);
  const rule = scenario.orders[choice.kind];
  const seal = () => {
    if (order === null) return;
    actions.choose(choice.desk, order);
    onDone();
  };
  const needed = confirmations(choice.kind);
  if (asking > 0) {
    return (
      <Confirm
        kind={choice.kind}
        step={asking}
        onNo={() => setAsking(0)}
        onYes={() => (asking < needed ? setAsking(asking + 1) : seal())}
      />
    );
  }
  return (
    <article className="detail">
      <button type="button" className="button button-small detail-back" onClick={onBack}>
        {text.say('picker.back')}
      </button>
      <h3>{orderName(words, choice.kind)}</h3>
      <p>
        <Terms text={orderAbout(words, choice.kind)} />
      </p>
      {isUltimatum(choice.kind) ? <UltimatumFacts kind={choice.kind} seen={view.update.observation} /> : null}
      {rule === undefined ? null : (
        <Effects kind={choice.kind} order={order} rule={rule} seen={view.update.observation} />
      )}
      {choice.refusal === null ? (
        <Variants choice={choice} view={view} actions={actions} order={order} onOrder={setOrder} />
      ) : (
        <p className="refused">{refusalWords(words, view.update.observation, choice.refusal.code)}</p>
      )}
      {choice.refusal === null ? (
        <SealRow
          choice={choice}
          view={view}
          actions={actions}
          order={order}
          onSeal={() => (needed > 0 ? setAsking(1) : seal())}
          onDone={onDone}
        />
      ) : null}
    </article>
  );
}

interface SealRowProps extends DeskProps {
  readonly choice: OrderChoice;
  readonly order: Order | null;
  readonly onSeal: () => void;
  readonly onDone: () => void;
}

function SealRow({ choice, view, actions, order, onSeal, onDone }: SealRowProps) {
  const words = useWords();
  const { text } = words;
  const drafted = view.drafts[choice.desk];
  const refused = order === null ? null : actions.refusal(choice.desk, order);
  const compose = () => {
    if (choice.kind === 'P5') actions.setChannel('broadcast');
    if (choice.kind === 'C1') actions.setChannel('letter');
    if (choice.kind === 'C2') actions.setChannel('ambassador');
    if (choice.kind === 'C3') actions.setChannel('envoy');
    actions.seekDraft(true);
    actions.openPanel('talks');
    onDone();
  };
  return (
    <footer className="detail-foot">
      {drafted === null || drafted.kind === choice.kind ? null : (
        <p className="quiet">{text.say('picker.replace', { order: orderName(words, drafted.kind) })}</p>
      )}
      {refused === null ? null : (
        <p className="refused">{refusalWords(words, view.update.observation, refused.code)}</p>
      )}
      <WhyButton className="button button-main" why={whyNot()} onPress={onSeal}>
        {text.say(view.update.observation.desk === 'leader' ? 'picker.seal' : 'picker.propose')}
      </WhyButton>
      {isTalk(choice.kind) ? (
        <button type="button" className="button" onClick={compose}>
          {text.say('picker.compose')}
        </button>
      ) : null}
    </footer>
  );

  function whyNot(): string | null {
    if (refused !== null) return refusalWords(words, view.update.observation, refused.code);
    return order === null ? text.say('why.nothing-chosen') : null;
  }
}

function effectWords(words: Words, seen: Observation, { whose, meter, milli }: MeterEffect): string {
  const { text, side } = words;
  if (meter === 'trust' && whose === 'other')
    return text.say('picker.theirTrust', { by: text.change(milli) });
  const moved = whose === 'own' ? side : otherSide(side);
  const now = meterSeen(seen, meter, moved);
  return text.say('picker.effect', {
    moved: movedWords(words, meter, meterName(words, meter, moved), milli),
    whose: whose === 'own' || meter === 'world' ? 'own' : 'foe',
    known: now === null ? 'no' : 'yes',
    stands: now === null ? '' : standsWords(words, meter, now),
  });
}

interface EffectsProps {
  readonly kind: OrderKind;
  /** The choice made so far; null before one is made. */
  readonly order: Order | null;
  readonly rule: OrderRule;
  readonly seen: Observation;
}

/** What the order moves by itself, when it is felt, and who notices. */
function Effects({ kind, order, rule, seen: observation }: EffectsProps) {
  const words = useWords();
  const { text, side } = words;
  const bound = boundBy(kind, observation);
  const seen = rule.seenPpm >= 1_000_000 ? 'public' : rule.seenPpm === 0 ? 'secret' : 'noticed';
  return (
    <ul className="detail-effects">
      {movedAtOnce(rule, order, observation).map((effect) => (
        <li key={`${effect.whose}.${effect.meter}`}>{effectWords(words, observation, effect)}</li>
      ))}
      {bound === null ? null : (
        <li>
          {text.say('picker.stakes', {
            meter: text.say('meter.stakes'),
            by: text.change(bound.stakes),
            knot: text.say('meter.knot'),
            half: text.change(bound.stakes / 2),
          })}
        </li>
      )}
      {bound === null || bound.home === 0 ? null : (
        <li>
          {text.say('picker.takenBack', {
            meter: text.say('meter.home', { side }),
            by: text.change(bound.home),
          })}
        </li>
      )}
      {rule.delayHours > 0 ? <li>{text.say('picker.delay', { hours: rule.delayHours })}</li> : null}
      <li>{text.say('picker.seen', { kind: seen, percent: text.percent(rule.seenPpm) })}</li>
      {order !== null && isStepBack(order) ? null : (
        <li>{text.say('picker.weight', { weight: text.change(rule.weight * 1000) })}</li>
      )}
    </ul>
  );
}
