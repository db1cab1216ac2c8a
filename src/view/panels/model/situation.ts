/** The map in words: every thing on it, what is known of it and how old that is. */
import type { Observation, ShipStatus, UsMilitary, UssrMilitary } from '../../../engine/types.ts';
import { otherSide, type Scenario, type Ship, type ShipInstruction } from '../../../scenario/types.ts';
import type { Target } from '../../../store/types.ts';
import { fateOf } from '../../map/agreed.ts';
import { alertWords } from '../words/orderWords.ts';
import { branch, momentOf, type Words } from '../words/words.ts';
import { distanceWords, lineStands } from './wayLeft.ts';

export interface Row {
  readonly key: string;
  readonly target: Target;
  readonly name: string;
  /** Facts, most telling first. */
  readonly facts: readonly string[];
  /** True where the place is reckoned from an old report. */
  readonly uncertain: boolean;
}

export const SECTIONS = ['ships', 'line', 'submarines', 'sites', 'capitals', 'warships'] as const;
export type Section = (typeof SECTIONS)[number];

export const usMilitary = ({ own }: Observation): UsMilitary | null =>
  own?.side === 'us' ? (own.military as UsMilitary | null) : null;
export const ussrMilitary = ({ own }: Observation): UssrMilitary | null =>
  own?.side === 'ussr' ? (own.military as UssrMilitary | null) : null;

export function rowsOf(words: Words, seen: Observation, section: Section): readonly Row[] {
  switch (section) {
    case 'ships':
      return shipRows(words, seen);
    case 'line':
      return [lineRow(words, seen)];
    case 'submarines':
      return submarineRows(words, seen);
    case 'sites':
      return siteRows(words, seen);
    case 'capitals':
      return capitalRows(words, seen);
    case 'warships':
      return words.scenario.warships.map((ship) => ({
        key: ship.id,
        target: { kind: 'ship', id: ship.id },
        name: words.names.of(ship.name),
        facts: [words.text.say('situation.warship.kind', { kind: ship.kind })],
        uncertain: false,
      }));
  }
}

/** The row of one thing; undefined when nothing is known of it. */
export const rowFor = (words: Words, seen: Observation, { kind, id }: Target): Row | undefined =>
  SECTIONS.flatMap((section) => rowsOf(words, seen, section)).find(
    ({ target }) => target.kind === kind && target.id === id,
  );

interface Known {
  readonly nm: number;
  readonly status: ShipStatus;
  /** Hours since the report; null for own ships. */
  readonly age: number | null;
  readonly order: {
    readonly instruction: ShipInstruction;
    readonly next: ShipInstruction | null;
    readonly nextHour: number;
  } | null;
}

function knownShip(seen: Observation, index: number): Known | null {
  const report = usMilitary(seen)?.ships[index];
  if (report !== undefined)
    return {
      nm: report.nm,
      status: report.status,
      age: Math.max(0, seen.pub.hour - report.hour),
      order: null,
    };
  const facts = ussrMilitary(seen)?.ships[index];
  return facts === undefined ? null : { nm: facts.nm, status: facts.status, age: null, order: facts };
}

function shipRows(words: Words, seen: Observation): readonly Row[] {
  const { scenario, names, text } = words;
  const stands = lineStands(seen);
  return scenario.ships.flatMap((ship, index) => {
    const known = knownShip(seen, index);
    if (known === null) return [];
    return {
      key: ship.id,
      target: { kind: 'ship', id: ship.id } as const,
      name: names.of(ship.name),
      facts: [
        text.say('situation.ship.class', { shipClass: ship.shipClass }),
        ...(isAfter(seen) ? [] : courseFacts(words, ship, known, stands)),
      ],
      uncertain: (known.age ?? 0) > 12,
    };
  });
}

/** In the weeks after a settlement, what ships did in October is no news. */
const isAfter = ({ pub }: Observation): boolean => pub.epilogue > 0;

/** What she does, and on whose word. */
function courseFacts(words: Words, ship: Ship, known: Known, stands: boolean): readonly string[] {
  const { text } = words;
  const moving = known.status === 'underway' || known.status === 'turned' || known.status === 'stopped';
  return [
    text.say('situation.ship.status', { status: branch(known.status) }),
    ...(moving ? [distanceWords(words, ship, known.nm, stands)] : []),
    ...(known.age === null ? orderFacts(words, known) : [text.say('situation.age', { hours: known.age })]),
  ];
}

function orderFacts(words: Words, { order, status }: Known): readonly string[] {
  if (order === null || status === 'arrived' || status === 'disabled') return [];
  if (order.next === null)
    return !isFollowed(status, order.instruction)
      ? []
      : [words.text.say('situation.ship.instruction', { instruction: branch(order.instruction) })];
  return [
    words.text.say('situation.ship.next', {
      instruction: branch(order.next),
      when: momentOf(words, order.nextHour),
    }),
  ];
}

/** Whether she does as she was told: one that was boarded or turned back at the line no longer sails as ordered. */
const isFollowed = (status: ShipStatus, instruction: ShipInstruction): boolean =>
  status !== 'boarded' && (status !== 'turned' || instruction === 'turn-back');

/** The order that a ship of one's own follows, or will follow; empty for whoever does not command her. */
export function shipInForce(words: Words, seen: Observation, id: string): string {
  const known = knownShip(
    seen,
    words.scenario.ships.findIndex((ship) => ship.id === id),
  );
  return known === null ? '' : orderFacts(words, known).join('');
}

function lineRow(words: Words, seen: Observation): Row {
  const { text } = words;
  const { blockade, blockadeHour, lineRadius } = seen.pub;
  const rules = usMilitary(seen)?.rules;
  return {
    key: 'line',
    target: { kind: 'line', id: 'line' },
    name: text.say('situation.line'),
    facts: [
      text.say('situation.line.status', { status: branch(blockade), when: momentOf(words, blockadeHour) }),
      ...(lineStands(seen) ? [text.say('situation.line.radius', { radius: lineRadius })] : []),
      ...(rules === undefined
        ? []
        : (['fuel', 'neutral', 'arms'] as const).map((shipClass) =>
            text.say('situation.line.rule', { shipClass, instruction: rules[shipClass] }),
          )),
    ],
    uncertain: false,
  };
}

function submarineRows(words: Words, seen: Observation): readonly Row[] {
  const { scenario, names, text } = words;
  const boats = ussrMilitary(seen)?.submarines;
  const contacts = usMilitary(seen)?.contacts;
  return scenario.submarines.flatMap((boat, index): readonly Row[] => {
    const facts = boats?.[index];
    const contact = contacts?.[index];
    const base = { key: boat.id, target: { kind: 'submarine', id: boat.id } as const };
    if (facts !== undefined) {
      return [
        {
          ...base,
          name: names.of(boat.name),
          facts: isAfter(seen)
            ? []
            : [text.say('situation.submarine.status', { status: branch(facts.status) })],
          uncertain: false,
        },
      ];
    }
    if (contact === null || contact === undefined) return [];
    const age = Math.max(0, seen.pub.hour - contact.hour);
    return [
      {
        ...base,
        name: text.say('situation.submarine.contact', { n: index + 1 }),
        facts: isAfter(seen) ? [] : [text.say('situation.age', { hours: age })],
        uncertain: true,
      },
    ];
  });
}

function siteRows(words: Words, seen: Observation): readonly Row[] {
  const { scenario, names, text, side } = words;
  const fate = fateOf(seen.pledges);
  return scenario.sites
    .filter((site) => side === 'ussr' || isFound(scenario, seen, site.id))
    .map((site) => ({
      key: site.id,
      target: { kind: 'site', id: site.id },
      name: names.of(site.name),
      facts: [
        ...(fate === 'staying' ? [] : [text.say(`map.${fate}`)]),
        text.say('situation.site.kind', { kind: site.kind }),
        text.say('situation.site.launchers', { launchers: site.launchers }),
      ],
      uncertain: side === 'us',
    }));
}

/** Washington knows the first so many medium-range sites in the order of finding, and the others once their turn has come. */
function isFound(scenario: Scenario, seen: Observation, id: string): boolean {
  const site = scenario.sites.find((each) => each.id === id);
  return (
    site !== undefined &&
    site.foundOnTurn <= seen.pub.turn &&
    (site.kind === 'irbm' || (seen.own?.common.sitesKnown ?? 0) > 0)
  );
}

function capitalRows(words: Words, seen: Observation): readonly Row[] {
  const { text, side } = words;
  const other = otherSide(side);
  const shown = alertWords(words, other, seen.pub.alertShown[other]);
  return [
    {
      key: side,
      target: { kind: 'capital', id: side },
      name: text.say(`side.${side}`),
      facts: [text.say('situation.capital.own')],
      uncertain: false,
    },
    {
      key: other,
      target: { kind: 'capital', id: other },
      name: text.say(`side.${other}`),
      facts: [text.say('situation.capital.other', { step: shown })],
      uncertain: false,
    },
  ];
}
