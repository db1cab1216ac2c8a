import { describe, expect, it } from 'vitest';
import { openTitleText } from '../../src/text/text.ts';
import { LANGUAGE, TITLE_HTML } from '../../src/view/titleHtml.tsx';

describe('the title as the page comes with it', () => {
  it.each(['title.name', 'title.us.play', 'title.ussr.play', 'title.us.pitch', 'title.privacy'] as const)(
    'says %s',
    async (key) => {
      expect(TITLE_HTML).toContain((await openTitleText(LANGUAGE)).say(key));
    },
  );

  it('has nothing that the content policy forbids', () => {
    expect(TITLE_HTML).not.toMatch(/ style=|<style|<script| on[a-z]+=/);
  });
});
