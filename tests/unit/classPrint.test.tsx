/** What is printed for a class: every order a desk has on the paper forms, and a card for every role. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/main/game.ts';
import { DESKS, ORDER_KINDS, SIDES } from '../../src/scenario/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText, type Reading } from '../../src/text/text.ts';
import { ClassGuides } from '../../src/view/class/print/ClassGuides.tsx';
import { kindsOf } from '../../src/view/class/print/OrderList.tsx';
import { PaperForms } from '../../src/view/class/print/PaperForms.tsx';
import { RoleSheets } from '../../src/view/class/print/RoleSheets.tsx';
import { ROLE_IDS } from '../../src/view/class/print/roleWords.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { openWords, type Words } from '../../src/view/panels/words/words.ts';

const open = async (language: (typeof OFFERED_LANGUAGES)[number], reading: Reading): Promise<Words> => {
  const { scenario, texts } = await loadScenario('october-1962', { language, reading });
  return openWords(await openText(language, reading), scenario, texts, 'us');
};

describe.each(OFFERED_LANGUAGES)('on paper in %s', (language) => {
  it('stand all orders of every desk by code, and a form a side and turn', async () => {
    const words = await open(language, 'full');
    const sheet = renderToStaticMarkup(
      <WordsProvider words={words}>
        <PaperForms turns={5} />
      </WordsProvider>,
    );
    expect(sheet.match(/class="form-orders"/g)).toHaveLength(SIDES.length * 5);
    for (const kind of ORDER_KINDS.filter((each) => words.scenario.orders[each] !== undefined))
      expect(sheet, kind).toContain(`<dt>${kind}</dt>`);
  });

  it('is a card for every role at each reading level asked for, with its sources', async () => {
    const readings = { full: await open(language, 'full'), plain: await open(language, 'plain') };
    const cards = (level: 'full' | 'both') =>
      renderToStaticMarkup(<RoleSheets readings={readings} level={level} />).match(/class="role-cut"/g)
        ?.length;
    expect([cards('full'), cards('both')]).toEqual([ROLE_IDS.length, 2 * ROLE_IDS.length]);
    const sheet = renderToStaticMarkup(<RoleSheets readings={readings} level="plain" />);
    expect(sheet.match(/class="role-works"/g)).toHaveLength(SIDES.length * (DESKS.length + 1));
  });

  it('and in the page are the guides', async () => {
    const text = await openText(language);
    for (const leaf of ['teacher', 'student', 'standards', 'district'] as const) {
      const shown = renderToStaticMarkup(<ClassGuides text={text} leaf={leaf} />);
      expect(shown.match(/<li>/g)?.length).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('the list of a side', () => {
  it('names no order that its desk may not give', async () => {
    const { scenario } = await open('en', 'full');
    for (const side of SIDES)
      for (const desk of DESKS)
        for (const kind of kindsOf(scenario, side, desk)) {
          expect(scenario.orders[kind]?.sides).toContain(side);
          expect(scenario.orders[kind]?.desks).toContain(desk);
        }
  });
});
