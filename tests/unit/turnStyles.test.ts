/** What the styles of a watched turn cost is seen by nobody who reads them: two kinds of rule made each change restyle the whole screen. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/view/styles/turn.css', import.meta.url), 'utf8');
const rules = css.replace(/\/\*.*?\*\//gs, '');
const selectors = [...rules.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) =>
  list.split(/,(?![^(]*\))/).map((each) => each.trim()),
);

describe('the styles of a turn', () => {
  it('name what is typed in: a bare highlight is a second style for every element', () => {
    const highlights = selectors.filter((each) => each.includes('::highlight'));
    expect(highlights).not.toEqual([]);
    expect(highlights.filter((each) => each.startsWith('::highlight'))).toEqual([]);
  });

  it('name what a class of the whole screen changes: with `*` a browser restyles all that is in it', () => {
    const ofScreen = selectors.filter((each) => /^\.resolution-(hushed|telling)\b/.test(each));
    expect(ofScreen).not.toEqual([]);
    expect(ofScreen.filter((each) => each.endsWith('*'))).toEqual([]);
  });
});
