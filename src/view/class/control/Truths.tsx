/** What each side sees and what is true, in words: meters, orders of the turn, letters, what happened last. */
import { useMemo, useState } from 'react';
import type { ControlView, WorldPaper } from '../../../classroom/viewTypes.ts';
import { DESKS, type Side } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';
import { useWords } from '../../panels/context.tsx';
import { linesOf, spoken } from '../../panels/model/lines.ts';
import { metersOf } from '../../panels/model/meters.ts';
import { orderTold } from '../../panels/words/orderTold.ts';
import type { Words } from '../../panels/words/words.ts';
import { Choices } from './Choices.tsx';
import { ControlSheet } from './ControlSheet.tsx';
import { OfferList } from './OfferList.tsx';
import { sideUpdate } from './sides.ts';
import { WorldChoice } from './WorldChoice.tsx';

export interface TruthsProps {
  readonly view: ControlView;
  readonly onClose: () => void;
}

const SIGHTS = ['us', 'truth', 'ussr'] as const;

export function Truths({ view, onClose }: TruthsProps) {
  const { text } = useWords();
  const [sight, setSight] = useState<(typeof SIGHTS)[number]>('truth');
  const [world, setWorld] = useState(0);
  return (
    <ControlSheet title={text.say('control.truths')} wide onClose={onClose}>
      <WorldChoice view={view} world={world} onWorld={setWorld} />
      <Choices
        legend={text.say('control.truths.show')}
        values={SIGHTS}
        value={sight}
        onChoose={setSight}
        words={(each) =>
          each === 'truth'
            ? text.say('control.truths.truth')
            : text.say('control.truths.side', { who: text.say(`side.${each}`) })
        }
      />
      {sight === 'truth' ? (
        <Truth view={view} world={world} />
      ) : (
        <Sight key={sight} view={view} world={world} side={sight} />
      )}
    </ControlSheet>
  );
}

interface WorldProps extends Pick<TruthsProps, 'view'> {
  readonly world: number;
}

function useSide(
  { view, world }: WorldProps,
  side: Side,
): { readonly words: Words; readonly update: Update | null } {
  const given = useWords();
  const found = view.worlds[world];
  return useMemo(() => {
    const words = { ...given, side };
    return { words, update: found === undefined ? null : sideUpdate(given.scenario, found, side) };
  }, [given, found, side]);
}

function Sight({ view, world, side }: WorldProps & { readonly side: Side }) {
  const { words, update } = useSide({ view, world }, side);
  return update === null ? null : (
    <div className="truth-columns">
      <MeterList words={words} update={update} />
      <OrderList words={words} update={update} />
      <OfferList words={words} seen={update.observation} papers={readAt(view, world, side)} />
      <HappenedList words={words} told={update} />
    </div>
  );
}

const papersIn = ({ papers }: TruthsProps['view'], world: number): readonly WorldPaper[] =>
  papers.filter((paper) => paper.world === world);

/** What one side may read: its own words, and the other's once they have come and are let go. */
const readAt = (view: TruthsProps['view'], world: number, side: Side): readonly WorldPaper[] =>
  papersIn(view, world).filter(
    ({ from, state, come }) => from === side || (state === 'sent' && come === true),
  );

/** Both sides beside each other, and everything that happened, whoever knows of it. */
function Truth({ view, world }: WorldProps) {
  const given = useWords();
  const us = useSide({ view, world }, 'us');
  const ussr = useSide({ view, world }, 'ussr');
  const found = view.worlds[world];
  if (found === undefined || us.update === null || ussr.update === null) return null;
  return (
    <div className="truth-columns">
      {[us, ussr].map(({ words, update }) =>
        update === null ? null : (
          <div key={words.side} className="truth-side">
            <h3>{given.text.say(`side.${words.side}`)}</h3>
            <MeterList words={words} update={update} />
            <OrderList words={words} update={update} />
          </div>
        ),
      )}
      <OfferList words={given} seen={found.game.observation} papers={papersIn(view, world)} />
      <HappenedList words={given} told={{ ...found.game, log: found.log }} />
    </div>
  );
}

interface PartProps {
  readonly words: Words;
  readonly update: Update;
}

function MeterList({ words, update }: PartProps) {
  return (
    <dl className="truth-meters">
      {metersOf(words, update).map(({ id, name, value, note, change }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            {value}
            {change === '' ? '' : ` (${change})`}
            {note === '' ? null : <small> {note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function OrderList({ words, update }: PartProps) {
  const { text } = words;
  const orders = update.observation.own?.orders;
  return (
    <section>
      <h4 className="label">{text.say('control.truths.orders')}</h4>
      <ul className="truth-lines">
        {DESKS.map((desk) => {
          const order = orders?.[desk] ?? null;
          return (
            <li key={desk}>
              <b>{text.say(`desk.${desk}`)}</b>{' '}
              {order === null ? text.say('control.noOrder') : orderTold(words, order)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface HappenedProps {
  readonly words: Words;
  readonly told: Pick<Update, 'log' | 'resolutionFrom' | 'observation'>;
}

function HappenedList({ words, told }: HappenedProps) {
  const { text } = words;
  const lines = spoken(
    linesOf(words, told.log, { from: told.resolutionFrom, reader: told.observation.side }),
  );
  return (
    <section>
      <h4 className="label">{text.say('control.truths.last')}</h4>
      {lines.length === 0 ? <p className="quiet">{text.say('control.truths.none')}</p> : null}
      <ol className="truth-lines">
        {lines.map((line) => (
          <li key={line.at}>{line.text}</li>
        ))}
      </ol>
    </section>
  );
}
