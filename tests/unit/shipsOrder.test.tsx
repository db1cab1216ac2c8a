/** Orders to the ships: what each is under stands beside her, and nothing new is told until it is chosen. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { orderChoices } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import type { Order, ShipStatus } from '../../src/engine/types.ts';
import type { ShipInstruction } from '../../src/scenario/types.ts';
import type { View } from '../../src/store/types.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import type { DeskProps } from '../../src/view/panels/desk/actions.ts';
import { Variants } from '../../src/view/panels/desk/Variants.tsx';
import { rowsOf } from '../../src/view/panels/model/situation.ts';
import { branch, openWords } from '../../src/view/panels/words/words.ts';
import { play, scenario, start, texts, turnAfter } from './classSeatGame.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'ussr');
const ships = scenario.ships.filter(({ flag }) => flag === 'ussr').map(({ id }) => id);

const NOWHERE: View['selection'] = { kind: 'none' };

const shown = (order: Order | null, position = start, selection: View['selection'] = NOWHERE): string => {
  const observation = observe(scenario, position.state, { side: 'ussr' });
  const choice = orderChoices(scenario, observation).find(({ kind }) => kind === 'B8');
  if (choice === undefined) throw new Error('no orders to ships');
  const props = { view: { update: { observation }, selection }, actions: {} };
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
const checked = (html: string, type: 'radio' | 'checkbox'): number =>
  (html.match(/<input[^>]*>/g) ?? []).filter(
    (input) => input.includes(`type="${type}"`) && input.includes('checked'),
  ).length;
const checkedRadios = (html: string): number => checked(html, 'radio');
const ticked = (html: string): number => checked(html, 'checkbox');

describe('orders to the ships', () => {
  it('begin with nothing told', () => {
    expect(checkedRadios(shown(null))).toBe(0);
    expect(checkedRadios(shown({ kind: 'B8', ships, instruction: 'stop' }))).toBe(1);
  });

  it('are to nobody but the ship that was pointed at', () => {
    expect(ticked(shown(null))).toBe(0);
    const [id = ''] = ships;
    expect(ticked(shown(null, start, { kind: 'target', target: { kind: 'ship', id } }))).toBe(1);
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

describe('a ship of one’s own in the list', () => {
  const seen = observe(scenario, start.state, { side: 'ussr' });
  const orderOf = (status: ShipStatus, instruction: ShipInstruction, next: ShipInstruction | null = null) => {
    const own = seen.own?.side === 'ussr' ? seen.own : null;
    if (own === null || own.military === null) throw new Error('Moscow sees its ships');
    const ships = own.military.ships.map((ship) => ({ ...ship, status, instruction, next }));
    const at = { ...seen, own: { ...own, military: { ...own.military, ships } } };
    const said = rowsOf(words, at, 'ships').flatMap(({ facts }) => facts);
    return said.includes(text.say('situation.ship.instruction', { instruction: branch(instruction) }));
  };

  it('shows the order that she follows', () => {
    expect([orderOf('underway', 'run'), orderOf('turned', 'turn-back')]).toEqual([true, true]);
  });

  it.each(['arrived', 'boarded', 'disabled', 'turned'] satisfies ShipStatus[])(
    'shows no order to sail on of one that is %s',
    (status) => expect(orderOf(status, 'run')).toBe(false),
  );
});
