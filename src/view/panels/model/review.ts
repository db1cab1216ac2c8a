/** One turn of a finished game from three sides: what Washington believed, what was so, what Moscow believed. */
import type { Observation, UsIntelligence, UssrIntelligence } from '../../../engine/types.ts';
import type { Side } from '../../../scenario/types.ts';
import type { TurnReview } from '../../../session/port.ts';
import { alertWords } from '../words/orderWords.ts';
import { branch, otherSide, type Words } from '../words/words.ts';

export interface ReviewLine {
  readonly text: string;
  /** True where a belief was off by more than a little. */
  readonly wrong: boolean;
}

export interface TurnPanes {
  readonly us: readonly ReviewLine[];
  readonly truth: readonly ReviewLine[];
  readonly ussr: readonly ReviewLine[];
}

export const panesOf = (words: Words, review: TurnReview): TurnPanes => ({
  us: usBelief(words, review),
  truth: truthLines(words, review),
  ussr: ussrBelief(words, review),
});

const TEMPERS = ['dove', 'moderate', 'hawk'] as const;
const isFilm = (film: unknown): film is UsIntelligence =>
  typeof film === 'object' && film !== null && 'spread' in film;
const isAgent = (report: unknown): report is UssrIntelligence =>
  typeof report === 'object' && report !== null && 'invasion' in report;

function usBelief(words: Words, { us, truth }: TurnReview): readonly ReviewLine[] {
  const { text } = words;
  const film = us.own?.intelligence;
  const lines: ReviewLine[] = [];
  if (isFilm(film)) {
    const spoken =
      film.hour < 0
        ? text.say('meter.unknown')
        : text.say('meter.spread', { value: text.points(film.launchers), spread: text.points(film.spread) });
    lines.push({
      text: text.say('review.launchers', { value: spoken }),
      wrong: film.hour >= 0 && Math.abs(film.launchers - truth.ussr.military.launchers) > film.spread,
    });
  }
  return [
    ...lines,
    alertLine(words, us, 'us', truth.ussr.common.alert),
    temperLine(words, us, truth.ussr.common.temper),
    ...movedShips(words, us, truth),
  ];
}

function ussrBelief(words: Words, { ussr, truth }: TurnReview): readonly ReviewLine[] {
  const { text } = words;
  const report = ussr.own?.intelligence;
  const lines: ReviewLine[] = [];
  if (isAgent(report)) {
    const value =
      report.hour < 0
        ? text.say('meter.unknown')
        : text.say('meter.of100', { value: text.points(report.invasion) });
    lines.push({
      text: text.say('review.landing', { value }),
      wrong: report.hour >= 0 && Math.abs(report.invasion - truth.us.military.invasion) > 15_000,
    });
  }
  return [
    ...lines,
    alertLine(words, ussr, 'ussr', truth.us.common.alert),
    temperLine(words, ussr, truth.us.common.temper),
  ];
}

function alertLine(words: Words, seen: Observation, reader: Side, truly: number): ReviewLine {
  const other = otherSide(reader);
  const shown = seen.pub.alertShown[other];
  return {
    text: words.text.say('review.alert', {
      who: words.text.say(`side.${other}`),
      step: alertWords(words, other, shown),
    }),
    wrong: shown !== truly,
  };
}

/** The temper thought likeliest. */
function temperLine({ text }: Words, { own }: Observation, truly: number): ReviewLine {
  const belief = own?.common.belief ?? [0, 1, 0];
  const top = belief.indexOf(Math.max(...belief));
  return {
    text: text.say('review.temper', {
      temper: TEMPERS[top] ?? 'moderate',
      percent: text.percent(belief[top] ?? 0),
    }),
    wrong: top !== truly,
  };
}

/** Ships whose turn or stop the plot had not seen yet. */
function movedShips(
  { text, names, scenario }: Words,
  { own }: Observation,
  truth: TurnReview['truth'],
): readonly ReviewLine[] {
  const reports =
    own?.side === 'us' && own.military !== null && 'contacts' in own.military ? own.military.ships : [];
  return scenario.ships.flatMap((ship, index) => {
    const report = reports[index];
    const facts = truth.ussr.military.ships[index];
    if (report === undefined || facts === undefined || report.status === facts.status) return [];
    return [
      {
        text: text.say('review.ship', { ship: names.of(ship.name), status: branch(report.status) }),
        wrong: true,
      },
    ];
  });
}

function truthLines(words: Words, { truth }: TurnReview): readonly ReviewLine[] {
  const { text } = words;
  const { us, ussr } = truth;
  const turned = ussr.military.ships.filter(({ status }) => status === 'turned').length;
  const moving = ussr.military.ships.filter(({ status }) => status === 'underway').length;
  return [
    text.say('review.launchers', { value: text.points(Math.floor(ussr.military.launchers / 1000) * 1000) }),
    text.say('review.landing', {
      value: text.say('meter.of100', { value: text.points(us.military.invasion) }),
    }),
    text.say('review.alert', { who: text.say('side.us'), step: alertWords(words, 'us', us.common.alert) }),
    text.say('review.alert', {
      who: text.say('side.ussr'),
      step: alertWords(words, 'ussr', ussr.common.alert),
    }),
    text.say('review.leaders', {
      us: TEMPERS[us.common.temper] ?? 'moderate',
      ussr: TEMPERS[ussr.common.temper] ?? 'moderate',
    }),
    text.say('review.ships', { moving, turned }),
    text.say('review.tactical', { tactical: ussr.military.tactical }),
  ].map((line) => ({ text: line, wrong: false }));
}
