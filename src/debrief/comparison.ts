/** One moment from three places: both sides' lines, the truth beside them, and where they part. */
import { observe } from '../engine/observe.ts';
import type { State } from '../engine/state.ts';
import type { Event, PublicFacts } from '../engine/types.ts';
import { type BySide, otherSide, type Scenario, SIDES, type Side } from '../scenario/types.ts';
import { heardBy } from './chapters.ts';
import { countArms, countBoats, likeliest, sideLines } from './sideLines.ts';
import { trueLines } from './trueLines.ts';
import type { AlertReading, Comparison, ShipPlaces, SubmarinePlaces, TemperReading, Topic } from './types.ts';

/** A standing at home or a readiness is misjudged from this difference on, milli-points. Half of what the analysts round to. */
const MISJUDGED = 10_000;
/** One launcher more or less is no misjudgement, thousandths. */
const ONE_LAUNCHER = 1000;

/** A temper is taken for granted from this belief on, ppm; below it the likeliest is only a guess. */
const TAKEN_FOR = 500_000;

const alertOf = (state: State, reader: Side): AlertReading => {
  const foe = otherSide(reader);
  return { believed: state.pub.alertShown[foe], truth: state[foe].common.alert };
};

const temperOf = (state: State, reader: Side): TemperReading => ({
  believed: state[reader].common.belief,
  truth: state[otherSide(reader)].common.temper,
});

const readWrongly = (state: State, reader: Side): readonly Topic[] => {
  const foe = otherSide(reader);
  const alert = alertOf(state, reader);
  const temper = temperOf(state, reader);
  const wrong: Topic[] = [];
  if (alert.believed !== alert.truth) wrong.push('alert');
  const taken = likeliest(temper.believed);
  if ((temper.believed[taken] ?? 0) > TAKEN_FOR && taken !== temper.truth) wrong.push('temper');
  if (Math.abs(state[reader].common.otherHome - state[foe].common.home) > MISJUDGED) wrong.push('home');
  if (state.offers[foe].some((offer) => offer?.status === 'sent')) wrong.push('talks');
  return wrong;
};

const washingtonWrong = (scenario: Scenario, { us, ussr }: State): readonly Topic[] => {
  const wrong: Topic[] = [];
  const { launchers, spread, hour } = us.intelligence;
  const off = Math.abs(launchers - ussr.military.launchers);
  if (hour >= 0 && off > Math.max(ONE_LAUNCHER, spread)) wrong.push('launchers');
  const plotted = countArms(scenario, us.military.ships);
  const sailing = countArms(scenario, ussr.military.ships);
  if (
    plotted.ahead !== sailing.ahead ||
    plotted.turned !== sailing.turned ||
    plotted.through !== sailing.through
  )
    wrong.push('ships');
  const found = us.military.contacts.filter((contact) => contact !== null).length;
  if (found < countBoats(ussr.military.submarines).near) wrong.push('submarines');
  return wrong;
};

const moscowWrong = ({ us, ussr, pub }: State): readonly Topic[] => {
  const wrong: Topic[] = [];
  if (pub.disclosed === 'no' && us.common.reconTier > 0) wrong.push('secret');
  const { invasion, hour } = ussr.intelligence;
  if (hour >= 0 && Math.abs(invasion - us.military.invasion) > MISJUDGED) wrong.push('landing');
  return wrong;
};

const wrongOf = (scenario: Scenario, state: State): BySide<readonly Topic[]> => ({
  us: [...washingtonWrong(scenario, state), ...readWrongly(state, 'us')],
  ussr: [...moscowWrong(state), ...readWrongly(state, 'ussr')],
});

const shipsOf = (scenario: Scenario, { us, ussr }: State): readonly ShipPlaces[] =>
  scenario.ships.flatMap(({ id }, index) => {
    const believed = us.military.ships[index];
    const truth = ussr.military.ships[index];
    return believed === undefined || truth === undefined
      ? []
      : [{ ship: id, believed, truth: { nm: truth.nm, status: truth.status } }];
  });

const submarinesOf = (scenario: Scenario, { us, ussr }: State): readonly SubmarinePlaces[] =>
  scenario.submarines.flatMap(({ id }, index) => {
    const truth = ussr.military.submarines[index];
    return truth === undefined
      ? []
      : [{ submarine: id, believed: us.military.contacts[index] ?? null, truth }];
  });

const lineOf = ({ blockade, lineRadius }: PublicFacts): Comparison['line'] => ({
  status: blockade,
  radius: lineRadius,
});

const launchersOf = ({ us, ussr }: State): Comparison['launchers'] => {
  const { launchers, spread, hour } = us.intelligence;
  return { believed: launchers, spread, hour, truth: ussr.military.launchers };
};

/** `events`: everything that has happened since the last comparison, whoever may know of it. */
export const compare = (scenario: Scenario, state: State, events: readonly Event[]): Comparison => {
  const [washington, moscow] = SIDES.map((side) =>
    sideLines(scenario, observe(scenario, state, { side }), heardBy(side, events)),
  );
  return {
    hour: state.pub.hour,
    washington: washington ?? [],
    truth: trueLines(scenario, state, events),
    moscow: moscow ?? [],
    wrong: wrongOf(scenario, state),
    ships: shipsOf(scenario, state),
    submarines: submarinesOf(scenario, state),
    line: lineOf(state.pub),
    launchers: launchersOf(state),
    alert: { us: alertOf(state, 'us'), ussr: alertOf(state, 'ussr') },
    temper: { us: temperOf(state, 'us'), ussr: temperOf(state, 'ussr') },
  };
};
