/** What one side has to choose now, keyed in for it: an answer that cannot wait, or four desks and the seal. */
import { useMemo } from 'react';
import type { ControlView } from '../../../../classroom/viewTypes.ts';
import type { Action, Pledge, Reaction } from '../../../../engine/types.ts';
import { DESKS, type Desk, type Side } from '../../../../scenario/types.ts';
import { useWords, WordsProvider } from '../../../panels/context.tsx';
import { choiceWords } from '../../../panels/words/causeWords.ts';
import { orderTold } from '../../../panels/words/orderTold.ts';
import { reactionWords } from '../../../panels/words/reactionWords.ts';
import { useAsk } from '../ask.ts';
import { sideDue, sideUpdate } from '../sides.ts';
import { DeskForm, type Given } from './DeskForm.tsx';
import { TakeBack } from './TakeBack.tsx';
import { Votes } from './Votes.tsx';

export interface SideFormProps {
  readonly view: ControlView;
  readonly world: number;
  readonly side: Side;
  /** Whether hands are counted beside each desk. */
  readonly votes: boolean;
}

export function SideForm(props: SideFormProps) {
  const { view, world, side } = props;
  const given = useWords();
  const words = useMemo(() => ({ ...given, side }), [given, side]);
  const found = view.worlds[world];
  if (found === undefined) return null;
  const due = sideDue(found.game, side);
  const who = given.text.say(`side.${side}`);
  const reaction = found.game.observation.truth?.[side].reaction ?? null;
  return (
    <WordsProvider words={words}>
      {due === null ? <p role="status">{given.text.say('key.sealed', { who })}</p> : null}
      {due === 'answer' && reaction !== null ? (
        <AnswerForm world={world} side={side} reaction={reaction} pledges={found.game.observation.pledges} />
      ) : null}
      {due === 'orders' ? <OrdersForm {...props} /> : null}
      <TakeBack view={view} world={world} side={side} />
    </WordsProvider>
  );
}

const NOTHING_WRITTEN = { letter: null, reason: '' };

function useKeyIn(world: number) {
  const ask = useAsk();
  return (action: Action, { letter, reason }: Omit<Given, 'order'> = NOTHING_WRITTEN) =>
    ask({ kind: 'key-in', world, action, letter, reason });
}

function OrdersForm({ view, world, side, votes }: SideFormProps) {
  const words = useWords();
  const { text, scenario } = words;
  const keyIn = useKeyIn(world);
  const found = view.worlds[world];
  const update = useMemo(
    () => (found === undefined ? null : sideUpdate(scenario, found, side)),
    [scenario, found, side],
  );
  if (update === null) return null;
  const { orders } = update.observation.own ?? { orders: null };
  const done = DESKS.every((desk) => orders?.[desk] != null);
  return (
    <div className="key-orders">
      {DESKS.map((desk) => {
        const order = orders?.[desk] ?? null;
        return (
          <section key={desk} className="paper-card" aria-labelledby={`key-${side}-${desk}`}>
            <h3 id={`key-${side}-${desk}`}>
              {text.say(`desk.${desk}`)} <small>{text.say(`desk.${desk}.body`, { side })}</small>
            </h3>
            {order === null ? (
              <>
                {votes ? <Votes /> : null}
                <DeskForm
                  desk={desk}
                  seen={update.observation}
                  choices={update.choices}
                  onGive={(at, given) => keyIn({ kind: 'order', side, desk: at, order: given.order }, given)}
                />
              </>
            ) : (
              <GivenOrder order={order} reason={reasonOf(view, world, side, desk)} />
            )}
          </section>
        );
      })}
      <footer className="control-row key-seal">
        <button
          type="button"
          className="button button-main"
          data-form="seal"
          onClick={() => keyIn({ kind: 'seal', side })}
        >
          {text.say('key.seal', { who: text.say(`side.${side}`) })}
        </button>
        <p className="quiet">{text.say(done ? 'key.done' : 'key.skip')}</p>
      </footer>
    </div>
  );
}

/** The reason keyed in with the order that a desk has in this turn. */
const reasonOf = ({ keyed, worlds }: ControlView, world: number, side: Side, desk: Desk): string =>
  keyed.find(
    (one) =>
      one.world === world &&
      one.side === side &&
      one.desk === desk &&
      one.turn === worlds[world]?.game.observation.pub.turn,
  )?.reason ?? '';

function GivenOrder({ order, reason }: Pick<Given, 'order' | 'reason'>) {
  const words = useWords();
  const { text } = words;
  return (
    <>
      <p>{text.say('key.given', { order: orderTold(words, order) })}</p>
      {reason === '' ? null : <p dir="auto">{text.say('key.given.reason', { reason })}</p>}
    </>
  );
}

interface AnswerProps {
  readonly world: number;
  readonly side: Side;
  readonly reaction: Reaction;
  /** What has been promised so far. */
  readonly pledges: readonly Pledge[];
}

function AnswerForm({ world, side, reaction, pledges }: AnswerProps) {
  const words = useWords();
  const { text, names } = words;
  const keyIn = useKeyIn(world);
  const { title, opening, scene } = reactionWords(words, reaction, [], pledges);
  return (
    <section className="paper-card key-answer" aria-labelledby="key-answer">
      <h3 id="key-answer">
        {text.say('key.answer', { who: text.say(`side.${side}`) })}: {title}
      </h3>
      <p>{opening === undefined ? scene : names.of(opening.claim.text)}</p>
      <div className="control-row" data-form="answer">
        {reaction.choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className="button"
            onClick={() => keyIn({ kind: 'reaction', side, choice })}
          >
            {choiceWords(words, reaction.code, choice, reaction.subject)}
          </button>
        ))}
      </div>
    </section>
  );
}
