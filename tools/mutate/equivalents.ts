/**
 * Mutants that no test can tell from the engine, each with the reason. A mutant is named by its file, the line it stands in and what
 * it puts there, so that a line that moves keeps its entry and one that changes loses it.
 */
export interface Equivalent {
  readonly file: string;
  /** The whole line of the source in which the mutant begins, trimmed. */
  readonly line: string;
  /** What the mutant puts there; every mutant of the line when it is left out. */
  readonly becomes?: string;
  readonly why: string;
}

const IN_RANGE = 'The index is always within the list; the compiler cannot know.';
const LEVELS = 'Every level of an offer that gets this far is in the scenario.';
const SAME_STATUS = 'A ship set to the status it has stays as it is: setShip does nothing.';
const TWELVE =
  'There are at most 12 places in equal steps to the last offer: either bound alone stops there.';
const IN_SLOT = 'The offer was put into its slot by the order that this step follows.';
const SAME_CONTACT = 'Setting contact to what it is changes nothing.';

export const EQUIVALENTS: readonly Equivalent[] = [
  { file: 'src/engine/worth.ts', line: 'if (worth === undefined) return;', becomes: 'false', why: LEVELS },
  {
    file: 'src/engine/worth.ts',
    line: 'if (level === 0 || publicity === 0 || worth === undefined) return [];',
    becomes: 'false',
    why: LEVELS,
  },
  ...['true', 'at <= efficient.length - 0.5', 'efficient.length + 0.5', 'chosen.length <= LISTED'].map(
    (becomes): Equivalent => ({
      file: 'src/engine/worth.ts',
      line: 'for (let at = 0; at < efficient.length - 0.5 && chosen.length < LISTED; at += step) {',
      becomes,
      why: TWELVE,
    }),
  ),
  {
    file: 'src/engine/worth.ts',
    line: 'if (bundle !== undefined) chosen.push(bundle);',
    becomes: 'true',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/worth.ts',
    line: 'remembered.set(scenario, chosen);',
    why: 'Only saves working the same list out again.',
  },
  {
    file: 'src/engine/outcome.ts',
    line: 'return Math.trunc(-(scenario.terms.jupiters[level]?.usPublic ?? 0) / 2);',
    becomes: 'scenario.terms.jupiters[level].usPublic',
    why: LEVELS,
  },
  {
    file: 'src/engine/rules/line.ts',
    line: 'const status = ussr.military.ships[index]?.status;',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/line.ts',
    line: 'const instruction = game.state.ussr.military.ships[index]?.instruction;',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/line.ts',
    line: "if (game.state.ussr.military.ships[index]?.status === 'at-line')",
    becomes: 'true',
    why: SAME_STATUS,
  },
  {
    file: 'src/engine/rules/line.ts',
    line: "if (game.state.ussr.military.ships[index]?.status === 'at-line')",
    becomes: 'game.state.ussr.military.ships[index].status',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/line.ts',
    line: 'if (ship === undefined) return;',
    becomes: 'false',
    why: IN_RANGE,
  },
  ...['game.state.pub.contact <= 3', 'game.state.pub.contact <= 2'].map(
    (becomes): Equivalent => ({
      file: 'src/engine/rules/line.ts',
      line: becomes.endsWith('3')
        ? "if (game.state.pub.contact < 3) setContact(game, 3, 'us');"
        : "if (game.state.pub.contact < 2) setContact(game, 2, 'us');",
      becomes,
      why: SAME_CONTACT,
    }),
  ),
  { file: 'src/engine/rules/messages.ts', line: 'if (offer !== null && offer !== undefined)', why: IN_SLOT },
  {
    file: 'src/engine/rules/messages.ts',
    line: 'if (offer !== null && offer !== undefined) game.state.offers[side][b] = { ...offer, arrivesHour: at };',
    why: IN_SLOT,
  },
  {
    file: 'src/engine/rules/messages.ts',
    line: 'const hours = delaysOf(game, a)[draw]?.hours ?? 0;',
    becomes: 'delaysOf(game, a)[draw].hours',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/messages.ts',
    line: 'if (last === undefined) return;',
    becomes: 'false',
    why: 'The courier was put there by the order that asks for the delay.',
  },
  {
    file: 'src/engine/rules/messages.ts',
    line: 'if (offer === null || offer === undefined) return;',
    why: IN_SLOT,
  },
  {
    file: 'src/engine/rules/messages.ts',
    line: "if (offer === null || offer === undefined || offer.status !== 'sent') return;",
    why: 'Every caller hands over an offer that is on its way.',
  },
];
