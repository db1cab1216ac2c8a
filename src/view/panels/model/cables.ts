/** What lies on the desk as paper: what happened, on the kind of paper such news comes on. Newest first. */
import type { Event, EventCode } from '../../../engine/types.ts';
import { type Claim, otherSide, type Scenario, type ScenarioEvent } from '../../../scenario/types.ts';
import { eventWords } from '../words/eventWords.ts';
import { sideParams, type Words } from '../words/words.ts';
import { turnHour } from './clock.ts';
import { besideBefore } from './counts.ts';
import { type Estimate, type EstimateCode, estimateFrom, estimateOf, isEstimate } from './estimates.ts';

/** A telegram of either side, a letter, a form of the analysts, what the press has, a sheet of positions at sea. */
export type Form = 'cable' | 'cipher' | 'letter' | 'estimate' | 'press' | 'plot';

export interface Paper {
  readonly key: string;
  readonly form: Form;
  /** Index in the log of the event it tells; the latest of several. */
  readonly at: number;
  readonly turn: number;
  readonly hour: number;
  readonly priority: 'FLASH' | 'PRIORITY' | 'ROUTINE' | 'PERSONAL';
  readonly from: string;
  readonly title: string;
  readonly body: string;
  /** Lines of a sheet of positions. */
  readonly rows: readonly { readonly name: string; readonly fact: string }[];
  /** The scenario's claim behind it, with its sources, or null for a report made by the game. */
  readonly claim: Claim | null;
  /** What analysts say of their own report; null for everything else. */
  readonly estimate: Estimate | null;
  /** What came as a message of the other side; null for everything else. */
  readonly message: Message | null;
  /** Whether it is the other leader's word to the whole world. */
  readonly isSaid: boolean;
}

export interface Message {
  readonly channel: string;
  /** Where the offer it brings lies on the table, unless a later one has taken its place; null without an offer. */
  readonly slot: number | null;
}

/** Reports of one turn that share a sheet. */
const SHEETS: readonly EventCode[] = ['ship-report', 'contact'];

export function papersOf(words: Words, log: readonly Event[]): readonly Paper[] {
  const papers: Paper[] = [];
  log.forEach((event, at) => {
    const paper = paperOf(words, log, event, at);
    if (paper === null) return;
    const sheet = paper.form === 'plot' ? papers.findIndex(({ key }) => key === paper.key) : -1;
    const before = papers[sheet];
    if (before === undefined) papers.push(paper);
    else papers[sheet] = joined(words, before, paper);
  });
  return papers.sort((one, two) => two.at - one.at).map(onTable);
}

/** Whether anything of the log from a place on comes as a paper. */
export const isMail = (words: Words, log: readonly Event[], from: number): boolean =>
  log.some((event, at) => at >= from && paperOf(words, log, event, at) !== null);

/** Newest first as they come, only the first offer for a place on the table still lies there. */
const onTable = (paper: Paper, index: number, papers: readonly Paper[]): Paper => {
  const slot = paper.message?.slot ?? null;
  const isCovered = papers.slice(0, index).some(({ message }) => message?.slot === slot);
  return paper.message === null || slot === null || !isCovered
    ? paper
    : { ...paper, message: { ...paper.message, slot: null } };
};

function paperOf(words: Words, log: readonly Event[], event: Event, at: number): Paper | null {
  const { code } = event;
  if (code === 'told') return toldPaper(words, event, at);
  if (code === 'heard') return event.params.side === words.side ? null : letterPaper(words, event, at);
  if (code === 'leaked')
    return { ...blank(words, event, at, 'press'), from: words.text.say('cables.from.leaked') };
  if (code === 'speech' || code === 'ultimatum')
    return event.params.side === words.side ? null : saidPaper(words, event, at);
  if (isEstimate(code)) return estimatePaper(words, log, event, code, at);
  return SHEETS.includes(code) ? sheetPaper(words, event, at) : null;
}

const blank = (words: Words, event: Event, at: number, form: Form): Paper => ({
  key: `${at}`,
  form,
  at,
  turn: event.turn,
  hour: turnHour(words.scenario, event.turn),
  priority: 'ROUTINE',
  from: '',
  title: '',
  body: eventWords(words, event),
  rows: [],
  claim: null,
  estimate: null,
  message: null,
  isSaid: false,
});

const scenarioEvent = (scenario: Scenario, id: unknown): ScenarioEvent | undefined =>
  scenario.events.find((event) => event.id === id);

function toldPaper(words: Words, event: Event, at: number): Paper | null {
  const found = scenarioEvent(words.scenario, event.params.id);
  if (found === undefined) return null;
  const isPublic = found.to === 'public';
  const telegram = words.side === 'us' ? 'cable' : 'cipher';
  return {
    ...blank(words, event, at, isPublic ? 'press' : telegram),
    priority: isPublic ? 'ROUTINE' : precedenceOf(found),
    from: isPublic
      ? words.text.say('cables.from.public')
      : words.text.say('cables.from.scenario', { side: words.side }),
    title: words.names.of(found.title),
    body: words.names.of(found.claim.text),
    claim: found.claim,
  };
}

/** The highest is for what may set guns off; voices at home, of allies and of the other capital move people, and can wait a little. */
function precedenceOf({ effects }: ScenarioEvent): Paper['priority'] {
  if (effects.some(({ meter }) => meter === 'castro')) return 'FLASH';
  return effects.length > 0 ? 'PRIORITY' : 'ROUTINE';
}

/** What the other leader says to the world: what binds him or sets a time comes by telegram, the rest as news. */
function saidPaper(words: Words, event: Event, at: number): Paper {
  const kind = event.code === 'ultimatum' ? 'P2' : String(event.params.kind);
  const isUrgent = kind === 'P1' || kind === 'P2';
  const telegram = words.side === 'us' ? 'cable' : 'cipher';
  const paper = blank(words, event, at, isUrgent ? telegram : 'press');
  const said = { kind, ...sideParams(words, otherSide(words.side)) };
  return {
    ...paper,
    isSaid: true,
    priority: isUrgent ? 'FLASH' : 'ROUTINE',
    from: words.text.say('cables.from.public'),
    title: words.text.say('cables.said.title', said),
    body: `${paper.body} ${words.text.say('cables.said.means', said)}`.trim(),
  };
}

/** What is said over the radio comes as news; everything else as a message to us alone. */
function letterPaper(words: Words, event: Event, at: number): Paper {
  const { channel, act, slot } = event.params;
  const who = words.text.say(`side.${otherSide(words.side)}`);
  return {
    ...blank(words, event, at, channel === 'broadcast' ? 'press' : 'letter'),
    priority: 'PERSONAL',
    from: words.text.say('cables.from.heard', { who }),
    message: { channel: String(channel), slot: act === 'offer' ? Number(slot) : null },
  };
}

function estimatePaper(
  words: Words,
  log: readonly Event[],
  event: Event,
  code: EstimateCode,
  at: number,
): Paper {
  const paper = blank(words, event, at, 'estimate');
  return {
    ...paper,
    body: [paper.body, besideBefore(words, log, at)].filter(Boolean).join(' '),
    from: estimateFrom(words, code),
    estimate: estimateOf(event, code),
  };
}

function sheetPaper(words: Words, event: Event, at: number): Paper {
  const { text, names, scenario } = words;
  const { code, params, turn } = event;
  const isShip = code === 'ship-report';
  const boat = scenario.submarines.findIndex(({ id }) => id === params.submarine) + 1;
  const row = isShip
    ? {
        name: names.ship(String(params.ship)),
        fact: text.say('situation.ship.status', { status: String(params.status).replaceAll('-', '_') }),
      }
    : { name: text.say('situation.submarine.contact', { n: boat }), fact: text.say('document.contact') };
  return {
    ...blank(words, event, at, 'plot'),
    key: `${code} ${turn}`,
    from: text.say(isShip ? 'cables.from.ship-report' : 'cables.from.contact'),
    title: text.say(isShip ? 'document.ships' : 'document.contacts', { count: 1 }),
    rows: [row],
  };
}

/** A later line on the same sheet; a newer report on the same thing takes the place of the older. */
function joined({ text }: Words, sheet: Paper, line: Paper): Paper {
  const names = line.rows.map(({ name }) => name);
  const rows = [...sheet.rows.filter(({ name }) => !names.includes(name)), ...line.rows];
  const counted = sheet.key.startsWith('ship-report') ? 'document.ships' : 'document.contacts';
  return {
    ...sheet,
    at: line.at,
    title: text.say(counted, { count: rows.length }),
    body: `${sheet.body} ${line.body}`,
    rows,
  };
}
