/** What of a debrief there is room for on paper. Pure. */
import {
  type Comparison,
  type Debrief,
  type Line,
  TOPICS,
  type Topic,
  type TurnPage,
} from '../../../../debrief/types.ts';
import { type Claim, isGuided, type Scenario } from '../../../../scenario/types.ts';

/** A long game needs the room for its turns. */
const LONG = 12;
const STILLS = { short: 3, long: 2 };
const TOPICS_A_STILL = 3;
const MISREADINGS = 5;
const ACCIDENTS = 5;

/** Turns of the moments that mattered most, those on which somebody was wrong, and a line was drawn, before the others; in the order of time. */
export function stillsOf({ turns, turningPoints }: Debrief): readonly TurnPage[] {
  const heaviest = turningPoints.toSorted((one, two) => two.weight - one.weight);
  const pages = [...new Set(heaviest.map(({ turn }) => turn))].flatMap(
    (turn) => turns.find((page) => page.turn === turn) ?? [],
  );
  return pages
    .toSorted((one, two) => telling(two) - telling(one))
    .slice(0, turns.length > LONG ? STILLS.long : STILLS.short)
    .toSorted((one, two) => one.turn - two.turn);
}

const telling = ({ wrong, line }: Comparison): number =>
  (wrong.us.length + wrong.ussr.length > 0 ? 2 : 0) + (line.status === 'none' ? 0 : 1);

export interface Parting {
  readonly topic: Topic;
  readonly us: Line | undefined;
  readonly truth: Line | undefined;
  readonly ussr: Line | undefined;
}

/** Topics on which somebody was wrong, with the three lines. */
export function partingsOf(page: Comparison): readonly Parting[] {
  const on = (lines: readonly Line[], topic: Topic) => lines.find((line) => line.topic === topic);
  return TOPICS.filter((topic) => page.wrong.us.includes(topic) || page.wrong.ussr.includes(topic))
    .slice(0, TOPICS_A_STILL)
    .map((topic) => ({
      topic,
      us: on(page.washington, topic),
      truth: on(page.truth, topic),
      ussr: on(page.moscow, topic),
    }));
}

/** The gravest. */
export const misreadingsShown = ({ misreadings }: Debrief) => misreadings.slice(0, MISREADINGS);

const GRAVEST_FIRST = ['bloodshed', 'crisis', 'absorbed'];

/** The gravest, in the order of time. */
export function accidentsShown({ accidents }: Debrief) {
  const gravest = accidents
    .toSorted((one, two) => GRAVEST_FIRST.indexOf(one.severity) - GRAVEST_FIRST.indexOf(two.severity))
    .slice(0, ACCIDENTS);
  return accidents.filter((accident) => gravest.includes(accident));
}

/** What is told of 1962 beside a turn: its day. The line of a guided drill is a lesson, not 1962. */
export const claimBeside = ({ id }: Scenario, { history }: TurnPage): Claim | undefined =>
  isGuided(id) ? undefined : history[0];

/** The main work behind each source of what the report says of 1962, each once, by name. */
export function worksBehind(scenario: Scenario, debrief: Debrief): readonly string[] {
  const { nearMisses, sources } = scenario;
  const days = debrief.turns.flatMap((page) => claimBeside(scenario, page) ?? []);
  const patterns = accidentsShown(debrief).map(({ pattern }) => pattern);
  const precedents = nearMisses.filter(({ id }) => patterns.includes(id)).map(({ precedent }) => precedent);
  const works = [...days, ...precedents].flatMap((claim) =>
    claim.sources.flatMap((id) => sources[id]?.works.slice(0, 1) ?? []),
  );
  return [...new Set(works)].toSorted();
}
