/** The control room puts both sides' risk of war beside each other: each is named as that side's own reckoning. */
import { expect, it } from 'vitest';
import { SIDES } from '../../src/scenario/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { glanceWords } from '../../src/view/class/control/glance.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { controlView } from './classControlViews.ts';
import { scenario, second, texts } from './classSeatGame.ts';

it.each(OFFERED_LANGUAGES)('a risk of war says whose reckoning it is, in %s', async (language) => {
  const text = await openText(language);
  const view = controlView(scenario, second);
  for (const side of SIDES) {
    const risk = glanceWords(openWords(text, scenario, texts, side), view, 0)
      .split(' · ')
      .at(-1);
    expect(risk).toContain(text.say(`side.${side}`));
  }
});
