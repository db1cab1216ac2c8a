/** The filter of a class: what it catches, and that it lets pass whatever the game itself says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isUnfit } from '../../src/classroom/words.ts';

const ROOT = new URL('../../', import.meta.url);
const filesUnder = (folder: string, ending: RegExp): string[] =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => `${folder}${path}`);
const SAID = [...filesUnder('src/text/messages/', /\.ts$/), ...filesUnder('scenarios/', /\.json$/)];

describe('the filter of words', () => {
  it.each([
    'What the fuck',
    'FuCk off',
    'fuсk with one Cyrillic letter',
    'fuuuuuck',
    'sh1t',
    'a$$hole',
    'ты сука',
    'СУКА!',
    'пошёл нахуй',
    'сууука',
    'какие-то пиздецы',
    'hijo de puta',
    'Coño, no',
    'qué cabrones',
    'mierdaaa',
    'gilipollas',
  ])('holds back %s', (text) => expect(isUnfit(text)).toBe(true));

  it.each([
    'The Black Sea is el mar Negro.',
    'We disputed the assessment of Scunthorpe and of Essex.',
    'Dear Mr. Chairman, we will pass the message to the Cockpit of Hancock.',
    'Disputa sobre el canal de Panamá: reputación y diputados.',
    'Нужно подстраховать корабли; барсук и художник требуют сукна.',
    'Не страхуйте себя от ошибок, застрахуй корабль.',
    'Кассандра, Assange, Dickens, Сухуми, педикюр, себе, хлеба',
  ])('lets pass %s', (text) => expect(isUnfit(text)).toBe(false));

  it.each(SAID)('lets pass what %s says, line by line', (path) => {
    const lines = readFileSync(new URL(path, ROOT), 'utf8').split('\n');
    expect(lines.filter((line) => isUnfit(line))).toEqual([]);
  });
});
