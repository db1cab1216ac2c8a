/** What the world knows of the last turn, and the papers that are out, as headlines. Pure. */
import { injectsOf } from '../../../classroom/injects.ts';
import type { Paper, ProjectorView } from '../../../classroom/viewTypes.ts';
import { SIDES, type Side } from '../../../scenario/types.ts';
import { papersOf } from '../../panels/model/cables.ts';
import { linesOf } from '../../panels/model/lines.ts';
import { alertWords } from '../../panels/words/orderWords.ts';
import { branch, momentOf, type Words } from '../../panels/words/words.ts';
import { authorName } from '../control/chairWords.ts';

export interface Headline {
  readonly key: string;
  /** Whose words they are; empty for what simply happened. */
  readonly author: string;
  readonly title: string;
  /** Empty where the title says it all. */
  readonly body: string;
  readonly grave: boolean;
}

type World = ProjectorView['worlds'][number];

/**
 * Scenario news of the last turn first, in full, then what happened, line by line: what a side says is told among the lines. What
 * nobody outside may know is not in a public log.
 */
export function headlinesOf(words: Words, { game, log }: World): readonly Headline[] {
  const known = log.filter(({ to }) => to === 'public');
  const from = log.slice(0, game.resolutionFrom).filter(({ to }) => to === 'public').length;
  const told = papersOf(words, known)
    .filter(({ at, form, isSaid, message }) => form === 'press' && !isSaid && message === null && at >= from)
    .map(({ key, title, body }) => ({
      key: `paper ${key}`,
      author: '',
      title: title === '' ? body : title,
      body: title === '' ? '' : body,
      grave: false,
    }));
  const lines = linesOf(words, known, { from })
    .filter(({ code }) => code !== 'told' && code !== 'leaked')
    .map(({ at, text, grave }) => ({ key: `line ${at}`, author: '', title: text, body: '', grave }));
  return [...told, ...lines];
}

const fact = (key: string, author: string, title: string): Headline => ({
  key,
  author,
  title,
  body: '',
  grave: false,
});

const alertOf = ({ text }: Words, side: Side): string =>
  text.say('papers.option', { name: text.say(`side.${side}`), detail: text.say(`alert.${side}.title`) });

/** What the world knows before anything has been played: what the scenario dates before its beginning, both alerts and the line at sea. */
export function openingOf(words: Words, { game }: World): readonly Headline[] {
  const { text, names, scenario } = words;
  const { pub } = game.observation;
  if (pub.turn > 0) return [];
  const before = scenario.milestones
    .filter(({ hour }) => hour <= scenario.startHour)
    .map(({ code, claim }) => fact(`before ${code}`, '', names.of(claim.text)));
  const alerts = SIDES.map((side) =>
    fact(`alert ${side}`, alertOf(words, side), alertWords(words, side, pub.alertShown[side])),
  );
  const status = text.say('situation.line.status', {
    status: branch(pub.blockade),
    when: momentOf(words, pub.blockadeHour),
  });
  const line = pub.blockade === 'none' ? [] : [fact('line at sea', text.say('situation.line'), status)];
  return [...before, ...alerts, ...line];
}

/** Notices of outsiders and news that the teacher has brought in, the newest first. */
export const paperHeadlines = (words: Words, papers: readonly Paper[]): readonly Headline[] =>
  papers
    .filter(({ state, kind }) => state === 'sent' && kind !== 'letter')
    .toReversed()
    .map((paper) => ({
      key: `${paper.kind} ${paper.id}`,
      author: paper.kind === 'inject' ? words.text.say('wall.inject') : authorName(words, paper),
      ...paperWords(words, paper),
      grave: false,
    }));

function paperWords({ scenario, names }: Words, { inject, text }: Paper): Pick<Headline, 'title' | 'body'> {
  const found = inject === null ? undefined : injectsOf(scenario).find(({ id }) => id === inject);
  return found === undefined
    ? { title: text, body: '' }
    : { title: names.of(found.title), body: names.of(found.claim.text) };
}
