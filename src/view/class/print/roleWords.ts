/** What stands on the card of a role: rules of play from the catalogue; history from the scenario, with the works it rests on. */
import { OUTSIDERS, type Outsider, type Seat } from '../../../classroom/types.ts';
import { type Claim, DESKS, type Desk, SIDES, type Side } from '../../../scenario/types.ts';
import type { Words } from '../../panels/words/words.ts';
import { chairName } from '../control/chairWords.ts';

type Office = `${Side}-${'leader' | Desk}`;
/** A card: an office of a government, the one who shares its chair, or somebody outside both governments. */
export type RoleId = Office | 'deputy' | Outsider;

const officesOf = (side: Side): readonly Office[] => [
  `${side}-leader`,
  ...DESKS.map((desk): Office => `${side}-${desk}`),
];
/** Every card there is, in the order in which they are printed. */
export const ROLE_IDS: readonly RoleId[] = [...SIDES.flatMap(officesOf), 'deputy', ...OUTSIDERS];

/** The card of a seat. A deputy reads this one, and that of `deputy`. */
export const roleOf = (seat: Seat): RoleId =>
  'outsider' in seat ? seat.outsider : `${seat.side}-${seat.chair}`;

export interface RoleCard {
  readonly id: RoleId;
  readonly title: string;
  readonly who: string;
  /** Who held the office in 1962, in a sentence; empty where the scenario names nobody. */
  readonly office: string;
  readonly aims: readonly string[];
  /** What only this desk has been told; empty where the scenario has nothing for it alone. */
  readonly facts: readonly string[];
  readonly turn: string;
  readonly rule: string;
  /** The works behind all that the card says of 1962. */
  readonly works: readonly string[];
}

const FACTS = 2;
const AIMS = 2;
const PEOPLE = 2;

interface Past {
  readonly people: Words['scenario']['people'];
  readonly aims: readonly Claim[];
  readonly facts: readonly Claim[];
}

/** What the whole side has been told comes last. */
const ownFirst = (notes: readonly Claim[], isKnown: (claim: Claim) => boolean): readonly Claim[] => [
  ...notes.filter((claim) => !isKnown(claim)),
  ...notes.filter(isKnown),
];

/** What the scenario has for a role. */
const pastOf = ({ scenario }: Words, side: Side, desk: Desk | null): Past => {
  const { situation, aims, deskNotes } = scenario.briefings[side];
  const common = situation.flatMap(({ sources }) => sources);
  const isKnown = ({ sources }: Claim): boolean => sources.some((id) => common.includes(id));
  return {
    people: scenario.people.filter((person) => person.side === side && person.desk === desk).slice(0, PEOPLE),
    aims: desk === null ? aims.slice(0, AIMS) : [],
    facts: desk === null ? [] : ownFirst(deskNotes[desk], isKnown).slice(0, FACTS),
  };
};

const worksOf = ({ scenario }: Words, { people, aims, facts }: Past): readonly string[] => {
  const claims = [...aims, ...facts, ...people.map(({ stance }) => stance)];
  const works = claims.flatMap(({ sources }) =>
    sources.flatMap((id) => scenario.sources[id]?.works.slice(0, 1) ?? []),
  );
  return [...new Set(works)].toSorted();
};

const officeWords = ({ text, names }: Words, { people }: Past): string =>
  people.length === 0
    ? ''
    : text.say('classRoles.office', {
        people: people
          .map(({ name, role }) =>
            text.say('classRoles.person', { name: names.of(name), role: names.of(role) }),
          )
          .join('; '),
      });

const said = ({ names }: Words, claims: readonly Claim[]): readonly string[] =>
  claims.map(({ text }) => names.of(text));

function governmentCard(words: Words, side: Side, desk: Desk | null): RoleCard {
  const { text, scenario, names } = words;
  const chair = desk ?? 'leader';
  const id: Office = `${side}-${chair}`;
  const past = pastOf(words, side, desk);
  const seat = scenario.seats.find((each) => each.side === side && each.desk === chair);
  const role = seat === undefined ? chairName(words, side, chair) : names.of(seat.name);
  return {
    id,
    title: text.say('classRoles.side', { who: text.say(`side.${side}`), role }),
    who: text.say(`classRoles.${id}.who`),
    office: officeWords(words, past),
    aims: desk === null ? said(words, past.aims) : [text.say(`classRoles.${desk}.aim`)],
    facts: said(words, past.facts),
    turn: text.say(desk === null ? 'classRoles.leader.turn' : 'classRoles.desk.turn'),
    rule: text.say(`classRoles.${chair}.rule`),
    works: worksOf(words, past),
  };
}

const plainCard = ({ text }: Words, id: 'deputy' | Outsider): RoleCard => ({
  id,
  title: text.say(`classRoles.name.${id}`),
  who: text.say(`classRoles.${id}.who`),
  office: '',
  aims: [text.say(`classRoles.${id}.aim`)],
  facts: [],
  turn: text.say(`classRoles.${id}.turn`),
  rule: text.say(`classRoles.${id}.rule`),
  works: [],
});

const isGovernment = (id: RoleId): id is Office => id.startsWith('us-') || id.startsWith('ussr-');

/** The card in the language and at the reading level of `words`. */
export function roleCard(words: Words, id: RoleId): RoleCard {
  if (!isGovernment(id)) return plainCard(words, id);
  const side: Side = id.startsWith('ussr-') ? 'ussr' : 'us';
  const desk = DESKS.find((each) => id === `${side}-${each}`) ?? null;
  return governmentCard(words, side, desk);
}
