/** Orders to the ships: what each is under stands beside her, and nothing new is told until it is chosen. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { orderChoices } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import type { Order } from '../../src/engine/types.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import type { DeskProps } from '../../src/view/panels/desk/actions.ts';
import { Variants } from '../../src/view/panels/desk/Variants.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { play, scenario, start, texts, turnAfter } from './classSeatGame.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'ussr');
const ships = scenario.ships.filter(({ flag }) => flag === 'ussr').map(({ id }) => id);

const shown = (order: Order | null, position = start): string => {
  const observation = observe(scenario, position.state, { side: 'ussr' });
  const choice = orderChoices(scenario, observation).find(({ kind }) => kind === 'B8');
  if (choice === undefined) throw new Error('no orders to ships');
  const props = { view: { update: { observation }, selection: { kind: 'none' } }, actions: {} };
  return renderToString(
    <WordsProvider words={words}>
      <Variants
        {...(props as unknown as DeskProps)}
        choice={choice}
        order={order}
        onOrder={() => undefined}
      />
    </WordsProvider>,
  );
};
const checkedRadios = (html: string): number =>
  (html.match(/<input[^>]*type="radio"[^>]*>/g) ?? []).filter((input) => input.includes('checked')).length;

describe('orders to the ships', () => {
  it('begin with nothing told', () => {
    expect(checkedRadios(shown(null))).toBe(0);
    expect(checkedRadios(shown({ kind: 'B8', ships, instruction: 'stop' }))).toBe(1);
  });

  it('say what each ship is under', () => {
    expect(shown(null)).toContain(text.say('situation.ship.instruction', { instruction: 'run' }));
  });

  it('say what a radio order on its way will change', () => {
    const order = { kind: 'B8', ships: ships.slice(0, 1), instruction: 'turn-back' } as const;
    const ordered = turnAfter(play(start, [{ kind: 'order', side: 'ussr', desk: 'military', order }]));
    expect(shown(null, ordered)).toContain(
      text.say('situation.ship.instruction', { instruction: 'turn_back' }),
    );
  });
});
