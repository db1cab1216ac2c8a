import { describe, expect, it } from 'vitest';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import {
  type Observation,
  type Pledge,
  RULES_VERSION,
  type UsFacts,
  type UssrFacts,
  type Viewer,
} from '../../src/engine/types.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import { bearingTo, sailed } from '../../src/view/map/greatCircle.ts';
import type { MapPicture, Target } from '../../src/view/map/picture.ts';
import { planChanges } from '../../src/view/map/planChanges.ts';
import { planMap } from '../../src/view/map/planMap.ts';
import type { MapWords } from '../../src/view/map/seen.ts';

const opened = await openScenario('october-1962');
if (!opened.ok) throw new Error('The scenario does not open.');
const { scenario } = opened.value;
const start = initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION);

/** Words that say what they were made of. */
const words: MapWords = {
  name: (key) => key,
  place: (id) => id,
  line: (status, radius) => `${status} ${radius}`,
  unsure: (name) => `${name} ?`,
  ship: (status, age, schematic) => `${status} ${age}${schematic ? ' schematic' : ''}`,
  submarine: (status) => status,
  contact: (number) => `contact ${number}`,
  contactNote: (age) => `${age} h`,
  ready: (launchers, of, certain) => `${launchers} of ${of}${certain ? '' : '?'}`,
  leaving: () => 'leaving',
  gone: () => 'gone',
  flight: (kind, lost) => `${kind}${lost ? ' lost' : ''}`,
  ring: (viewer, kind, miles, pending) =>
    `${viewer} ${kind} ${Math.round(miles)}${pending ? ' pending' : ''}`,
  legend: (theme) => ({ title: theme, note: '', miles: 'nm', kilometres: 'km' }),
};

const seen = (viewer: Viewer): Observation => observe(scenario, start, viewer);
const plan = (observation: Observation, selected: Target | null = null): MapPicture =>
  planMap(observation, scenario, words, { selected, ranges: false, labels: 'all' }, []);

/** Washington's observation with some of its own facts changed. */
function washington(
  change: Partial<UsFacts['military']>,
  pub: Partial<Observation['pub']> = {},
): Observation {
  const observation = seen({ side: 'us' });
  const own = observation.own as UsFacts;
  return {
    ...observation,
    pub: { ...observation.pub, ...pub },
    own: { ...own, military: { ...own.military, ...change } },
  };
}

function moscow(change: Partial<UssrFacts['military']>): Observation {
  const observation = seen({ side: 'ussr' });
  const own = observation.own as UssrFacts;
  return { ...observation, own: { ...own, military: { ...own.military, ...change } } };
}

const reports = (nm: number, status: UsFacts['military']['ships'][number]['status'], hour: number) =>
  scenario.ships.map(() => ({ nm, status, hour }));

describe('the picture of a side', () => {
  it('has its own paper, its own colours and every mark of the globe', () => {
    const [us, ussr] = [plan(seen({ side: 'us' })), plan(seen({ side: 'ussr' }))];
    expect([us.theme, us.cuba, ussr.theme, ussr.cuba]).toEqual(['washington', 'adversary', 'moscow', 'own']);
    expect(us.marks.map(({ id }) => id)).toEqual(['us', 'ussr', 'berlin', 'turkey', 'italy', 'globe-cuba']);
    expect(plan(seen('all')).theme).toBe('truth');
  });

  it('keeps the choice', () => {
    const selected = { kind: 'ship', id: 'bucharest' } as const;
    expect(plan(seen({ side: 'us' }), selected).selected).toEqual(selected);
  });

  it('shows no ship, site or boat to the public', () => {
    const picture = plan(seen('public'));
    expect([picture.ships, picture.sites, picture.submarines]).toEqual([[], [], []]);
  });

  it('shows a desk without military reports no ship', () => {
    expect(plan(seen({ side: 'us', desk: 'public' })).ships).toEqual([]);
  });
});

describe('ships', () => {
  it('are where they are for Moscow', () => {
    const { ships } = plan(seen({ side: 'ussr' }));
    expect(ships).toHaveLength(scenario.ships.length);
    expect(ships.every(({ certainty, ageHours }) => certainty === 'fix' && ageHours === 0)).toBe(true);
  });

  it('come to port by the way of their routes, and not across the land before it', () => {
    const index = scenario.ships.findIndex(({ id }) => id === 'aleksandrovsk');
    const facts = (nm: number, status: 'underway' | 'arrived') =>
      scenario.ships.map(() => ({ nm, status, instruction: 'run' as const, next: null, nextHour: -1 }));
    const { route = [], portNm = 0 } = scenario.ships[index] ?? {};
    const before = plan(moscow({ ships: facts(portNm - 340, 'underway') }));
    const changes = planChanges(before, plan(moscow({ ships: facts(portNm, 'arrived') })));
    const path = changes.flatMap((change) =>
      change.kind === 'move' && change.id === 'aleksandrovsk' ? change.path : [],
    );
    const passed = route.slice(-7, -1).map(({ lon, lat }) => ({ lon, lat }));
    expect(path.filter(({ lon }) => passed.some((corner) => corner.lon === lon))).toEqual(passed);
  });

  it('grow doubtful for Washington as reports age', () => {
    const { ships } = plan(washington({ ships: reports(3000, 'underway', -9) }));
    const kimovsk = ships.find(({ id }) => id === 'kimovsk');
    expect(kimovsk).toMatchObject({
      certainty: 'old',
      ageHours: 9,
      label: 'ship.kimovsk ?',
      note: 'underway 9',
      course: [],
    });
    expect(ships.find(({ id }) => id === 'krasnodar')).toMatchObject({ certainty: 'schematic' });
  });

  it('put about when they have turned', () => {
    const [ahead] = plan(washington({ ships: reports(3000, 'underway', 0) })).ships;
    const [back] = plan(washington({ ships: reports(3000, 'turned', 0) })).ships;
    expect(Math.abs((back?.heading ?? 0) - (ahead?.heading ?? 0))).toBeCloseTo(180, 6);
    expect(back).toMatchObject({ lon: ahead?.lon, lat: ahead?.lat, wake: [], state: 'turned' });
  });

  it('have no word of October under them in the weeks after a settlement', () => {
    const contacts = scenario.submarines.map(() => ({ nm: 3000, hour: -6 }));
    const known = washington({ contacts, ships: reports(3000, 'hailed', 0) }, { epilogue: 2 });
    const theirs = moscow({});
    const own = { ...theirs, pub: { ...theirs.pub, epilogue: 2 } };
    const drawn = [plan(known), plan(own)].flatMap(({ ships, submarines }) => [...ships, ...submarines]);
    expect(new Set(drawn.map(({ note }) => note))).toEqual(new Set(['']));
  });

  it('lie side by side in port', () => {
    const facts = scenario.ships.map((ship) => ({
      nm: ship.portNm,
      status: 'arrived' as const,
      instruction: 'run' as const,
      next: null,
      nextHour: 0,
    }));
    const places = plan(moscow({ ships: facts })).ships.map(
      ({ lon, lat }) => `${lon.toFixed(2)},${lat.toFixed(2)}`,
    );
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('submarines', () => {
  it('are contacts without a name for Washington, and only those it holds', () => {
    const contacts = scenario.submarines.map((_, index) => (index === 1 ? { nm: 3000, hour: -6 } : null));
    expect(plan(washington({ contacts })).submarines).toEqual([
      expect.objectContaining({ id: 'b36', label: 'contact 2', note: '6 h', certainty: 'old', ageHours: 6 }),
    ]);
  });

  it('are all known in Moscow', () => {
    expect(plan(seen({ side: 'ussr' })).submarines).toHaveLength(scenario.submarines.length);
  });
});

describe('sites', () => {
  it('are those Washington has found, with a question mark', () => {
    const { sites } = plan(seen({ side: 'us' }));
    expect(sites.map(({ id }) => id)).toEqual(['sc1', 'sc2', 'sc3']);
    expect(sites.every(({ note }) => note.endsWith('?'))).toBe(true);
  });

  it('are all known in Moscow, ready in the order of the scenario', () => {
    const { sites, groups } = plan(moscow({ launchers: 10_000 }));
    const ready = Object.fromEntries(sites.map(({ id, note }) => [id, note]));
    expect(ready).toMatchObject({ sg1: '4 of 4', sg2: '4 of 4', sc1: '2 of 4', sc2: '0 of 4' });
    expect(groups.map(({ id, label, note }) => [id, label, note])).toContainEqual([
      'sg',
      'site.sg',
      '8 of 8',
    ]);
  });
});

describe('launchers that Washington counts', () => {
  const counted = (sitesKnown: number, launchers: number): Record<string, string> => {
    const observation = washington({});
    const own = observation.own as UsFacts;
    const estimate = { ...own.intelligence, launchers, hour: 0 };
    const known = {
      ...observation,
      own: { ...own, common: { ...own.common, sitesKnown }, intelligence: estimate },
    };
    return Object.fromEntries(plan(known).sites.map(({ id, note }) => [id, note]));
  };

  it('are divided among the sites it knows by their size: a new one does not empty the older', () => {
    expect(counted(4, 8000)).toEqual({ sc1: '2 of 4?', sc2: '2 of 4?', sc3: '2 of 4?', sc4: '2 of 4?' });
    const more = counted(6, 9000);
    expect(more).toMatchObject({ sg1: '2 of 4?', sc1: '2 of 4?', sc4: '1 of 4?' });
    expect(Object.values(more).reduce((sum, note) => sum + Number.parseInt(note, 10), 0)).toBe(9);
  });
});

const pledge: Pledge = {
  by: 'ussr',
  signed: true,
  issue: 0,
  level: 2,
  publicity: 0,
  madeHour: 0,
  status: 'made',
  awaits: null,
};

describe('the line', () => {
  it('is absent before it is proclaimed, and so are the ships that keep it', () => {
    const picture = plan(seen({ side: 'us' }));
    expect([picture.line.status, picture.line.arc, picture.warships]).toEqual(['none', null, []]);
  });

  it('runs round Cape Maisi, also when it is extended to fuel', () => {
    const inForce = plan(washington({}, { blockade: 'in-force' }));
    expect(inForce.line).toMatchObject({
      status: 'in-force',
      label: 'in-force 500',
      arc: { radiusNm: 500 },
    });
    expect(inForce.warships).toHaveLength(scenario.warships.length);
    expect(plan(washington({}, { blockade: 'extended' })).line).toMatchObject({
      status: 'in-force',
      arc: { radiusNm: 500 },
    });
  });

  it('lies across the way of every ship that comes to it', () => {
    const { arc } = plan(washington({}, { blockade: 'in-force' })).line;
    if (arc === null) throw new Error('no line is drawn');
    const round = (bearing: number): number => (bearing - arc.from + 360) % 360;
    for (const { id, route, lineNm } of scenario.ships) {
      const crossing = round(bearingTo(arc, sailed(route, lineNm).place));
      expect({ id, isMet: crossing < round(arc.to) }).toEqual({ id, isMet: true });
    }
  });

  it('shows the sites empty once the missiles have been seen to leave as was promised', () => {
    const kept = (change: Partial<Pledge>): readonly string[] => {
      const { sites } = plan({ ...moscow({}), pledges: [{ ...pledge, ...change }] });
      return [...new Set(sites.map(({ state, note }) => `${state} ${note}`))];
    };
    expect(kept({ status: 'verified' })).toEqual(['removed gone']);
    expect(kept({ status: 'verified', level: 1 })).not.toContain('removed gone');
  });

  it('strikes the sites out from the promise that the missiles leave, while that promise stands', () => {
    const struckOut = (change: Partial<Pledge>): boolean => {
      const { sites, groups } = plan({ ...moscow({}), pledges: [{ ...pledge, ...change }] });
      const notes = [...sites, ...groups].map(({ note }) => note === 'leaving');
      return [...sites.map(({ leaving }) => leaving), ...notes].every(Boolean);
    };
    expect([struckOut({ status: 'made' }), struckOut({ status: 'in-progress' })]).toEqual([true, true]);
    expect(struckOut({ level: 1 })).toBe(false);
    expect(struckOut({ status: 'broken' })).toBe(false);
    expect(struckOut({ awaits: { issue: 2, level: 1 } })).toBe(false);
    expect(struckOut({ status: 'verified' })).toBe(false);
  });
});
