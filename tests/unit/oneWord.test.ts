/** Russian and Spanish call one thing by one name, in messages and in the texts of scenarios, and part no number from its unit. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PUBLICITIES } from '../../src/engine/types.ts';
import { ORDER_KINDS } from '../../src/scenario/types.ts';
import { CLASS_ES } from '../../src/text/messages/class.es.ts';
import { CLASS_RU } from '../../src/text/messages/class.ru.ts';
import { GAME_ES } from '../../src/text/messages/game.es.ts';
import { GAME_RU } from '../../src/text/messages/game.ru.ts';
import { PLAIN_ES } from '../../src/text/messages/plain.es.ts';
import { PLAIN_RU } from '../../src/text/messages/plain.ru.ts';
import { TITLE_ES } from '../../src/text/messages/title.es.ts';
import { TITLE_RU } from '../../src/text/messages/title.ru.ts';
import { openText } from '../../src/text/text.ts';

const LANGUAGES = ['ru', 'es'] as const;
type Tongue = (typeof LANGUAGES)[number];

const MESSAGES = {
  ru: [TITLE_RU, GAME_RU, CLASS_RU, PLAIN_RU],
  es: [TITLE_ES, GAME_ES, CLASS_ES, PLAIN_ES],
} as const;

/** Everything that is written in a language, each with where it stands; the glossary’s own lists of forms are no text. */
const written = (tongue: Tongue): readonly (readonly [string, string])[] => [
  ...MESSAGES[tongue].flatMap((part) => Object.entries(part)).filter(([key]) => !key.endsWith('.forms')),
  ...globSync(`scenarios/**/text/${tongue}*.json`).flatMap((path) =>
    Object.entries<string>(JSON.parse(readFileSync(path, 'utf8'))),
  ),
];

/** What a thing is called, and the other name for it that a reader would take for another thing. */
const NAMES: readonly { readonly tongue: Tongue; readonly name: string; readonly other: RegExp }[] = [
  { tongue: 'ru', name: 'У-2', other: /U-2/ },
  { tongue: 'ru', name: 'публичная часть', other: /открыт\S+ част/i },
  { tongue: 'ru', name: 'условие', other: /тайным пунктом|скрытый пункт/i },
  { tongue: 'ru', name: 'удар с воздуха', other: /воздушный удар/i },
  { tongue: 'ru', name: 'негласный ультиматум', other: /тайный ультиматум/i },
  { tongue: 'ru', name: 'охота на лодки', other: /охот\S+ за .*лодк/i },
  { tongue: 'es', name: 'Júpiter', other: /Jupiter/ },
  { tongue: 'es', name: 'Kímovsk', other: /Kimovsk/ },
  { tongue: 'es', name: 'Bucarest', other: /Bucharest/ },
  { tongue: 'es', name: 'Plíyev', other: /Pliyev/ },
  { tongue: 'es', name: 'Arjípov', other: /Arkhipov/ },
  { tongue: 'es', name: 'ojivas', other: /cabezas? nuclear/i },
  { tongue: 'es', name: 'la otra parte', other: /otro lado\b/i },
  { tongue: 'es', name: 'Estados Unidos', other: /(?:llegan|llegaban) a América/ },
];

/** A number, or a hole for one, then a plain space and what it counts. */
const PARTED = /[}\d#] (?:%|км(?!\p{L})|ч(?!\p{L})|мин(?!\p{L})|h(?!\p{L})|km(?!\p{L})|MN(?!\p{L}))/u;

describe.each(LANGUAGES)('what is written in %s', (tongue) => {
  it.each(NAMES.filter((named) => named.tongue === tongue))('says $name and nothing else', ({ other }) => {
    expect(written(tongue).filter(([, words]) => other.test(words))).toEqual([]);
  });

  it('keeps a number and its unit on one line', () => {
    expect(written(tongue).filter(([, words]) => PARTED.test(words))).toEqual([]);
  });

  it('gives no order a name that ends in a full stop, for sentences end with it', async () => {
    const text = await openText(tongue);
    const named = (kind: (typeof ORDER_KINDS)[number], known: string) =>
      text.say(`order.${kind}.name`, { asked: known, accused: known });
    const stops = ['yes', 'no'].flatMap((known) =>
      ORDER_KINDS.filter((kind) => named(kind, known).endsWith('.')),
    );
    expect(stops).toEqual([]);
  });
});

describe('Russian', () => {
  it('calls every ship by a neuter word, as what is told of her is neuter', async () => {
    const text = await openText('ru');
    for (const shipClass of ['arms', 'fuel', 'neutral'])
      expect(text.say('situation.ship.class', { shipClass })).toMatch(/(?:^|\s)судно/);
  });
});

describe('Spanish', () => {
  it('says of a clause who knows it and what came of it by no word that has a gender, for clauses have either', async () => {
    const text = await openText('es');
    const said = [
      ...PUBLICITIES.map((publicity) => text.say(`publicity.${publicity}`)),
      ...(['made', 'in-progress', 'verified', 'broken'] as const).map((state) => text.say(`pledge.${state}`)),
    ];
    expect(said.filter((words) => /(?:ad|id|vad|blic|ret)a\b/.test(words))).toEqual([]);
  });

  it('tells what came before whose it is', async () => {
    const text = await openText('es');
    const heard = { act: 'accept', who: 'Moscú', side: 'ussr', road: '', late: 'no', claim: '' };
    expect(text.say('event.heard', heard)).toBe('Llegó una aceptación de Moscú.');
  });
});
