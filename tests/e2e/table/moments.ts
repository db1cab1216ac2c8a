/** Twelve moments of the game by which its look is judged, each for whichever side sees it, and the way there. */
import type { Side } from '../../../src/scenario/types.ts';
import type { Update } from '../../../src/session/port.ts';
import { mapDrawn } from './map.ts';
import { openDesk, sealOneOf } from './orders.ts';
import { atQuestion, atTurn, type Moment, recordAt } from './records.ts';
import { importGame } from './saves.ts';
import { startingWith, type Table } from './table.ts';
import { openTab } from './talks.ts';
import { expect } from './test.ts';
import { startGame } from './title.ts';
import { readAgreement } from './turn.ts';

export interface Named {
  readonly name: string;
  /** Leads there from the title. The wide screen shows the map; a small one shows the sheet that the moment is about. */
  readonly reach: (table: Table) => Promise<void>;
}

const openAt = async (table: Table, moment: Moment): Promise<void> =>
  importGame(table, await recordAt(moment));

/** On a small screen the map has a sheet of its own and is not in sight beside another. */
const mapInSight = async (table: Table): Promise<void> => {
  const { page, text } = table;
  await expect(page.getByRole('tablist')).toBeVisible();
  const sheet = page.getByRole('button', { name: text.say('sheet.map'), exact: true });
  if (!(await sheet.isVisible())) await mapDrawn(table);
};

/** What the advisers say takes them a moment, and makes room for itself under the newest paper. */
const adviceHeard = ({ page, text }: Table): Promise<void> =>
  expect(page.getByText(text.say('advisers.thinking'))).toHaveCount(0);

const atTab =
  (side: Side, tab: 'advisers' | 'talks' | 'situation', moment: Moment) =>
  async (table: Table): Promise<void> => {
    const { page, text } = table;
    await openAt(table, moment);
    await openTab(table, page.getByRole('tab', { name: startingWith(text.say(`tabs.${tab}`, { side })) }));
    if (tab === 'advisers') await expect(page.getByRole('article').first()).toBeVisible();
    await mapInSight(table);
  };

const MIDDLE = 13;

/** The line is in force, and the other side has an offer on the table. */
const atOffer =
  (from: Side) =>
  ({ observation: { pub, phase, offers } }: Update): boolean =>
    phase === 'orders' &&
    ['in-force', 'extended'].includes(pub.blockade) &&
    offers[from].some((offer) => offer?.status === 'open');

const ORDERS = {
  us: [
    ['military', 'M2'],
    ['intelligence', 'I2'],
    ['private', 'C2'],
  ],
  ussr: [
    ['military', 'B8'],
    ['intelligence', 'I5'],
  ],
} as const;

const reachBriefing = (side: Side) => async (table: Table) => {
  await startGame(table, { who: side, length: 'full' });
  await expect(table.page.getByRole('button', { name: table.text.say('briefing.begin') })).toBeVisible();
};

/** The desk in the middle of things, most of its orders sealed, the map in sight. */
const reachDesk = (side: Side) => async (table: Table) => {
  const { page, text } = table;
  await openAt(table, { side, holds: atTurn(MIDDLE) });
  for (const [desk, kind] of ORDERS[side]) {
    await openDesk(table, desk);
    await sealOneOf(table, [kind]);
  }
  const sheet = page.getByRole('button', { name: text.say('sheet.map'), exact: true });
  await adviceHeard(table);
  if (await sheet.isVisible()) await sheet.click();
  await mapDrawn(table);
};

const reachOrder = (side: Side) => async (table: Table) => {
  const { page, text } = table;
  await openAt(table, { side, holds: atTurn(MIDDLE) });
  await mapInSight(table);
  const [desk, kind] = ORDERS[side][0];
  await openDesk(table, desk);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: startingWith(text.say(`order.${kind}.name`)) })
    .click();
  await adviceHeard(table);
};

const watched = (update: Update): boolean =>
  atQuestion(update) && update.log.length - update.resolutionFrom > 8;

const reachResolution = (side: Side) => async (table: Table) => {
  await openAt(table, { side, holds: watched });
  await readAgreement(table, answerButton(table));
  await mapDrawn(table);
};

const answerButton = ({ page, text }: Table) =>
  page.getByRole('button', { name: text.say('resolution.answer'), exact: true });

const reachReaction = (side: Side) => async (table: Table) => {
  await reachResolution(side)(table);
  await answerButton(table).click();
  await expect(table.page.getByRole('alertdialog')).toBeVisible();
};

/** With the figures of risk, which take the lab a moment. */
const reachEnd = (moment: Moment) => async (table: Table) => {
  const { page, text } = table;
  await openAt(table, moment);
  await expect(page.getByRole('heading', { name: text.say('debrief.title') })).toBeVisible();
  await expect(page.getByRole('tabpanel')).not.toContainText(text.say('debrief.risk.pending'));
};

/** A war is shown by itself before its debrief. */
const reachWar = (side: Side) => async (table: Table) => {
  await openAt(table, { side, policy: 'random', holds: atWar });
  await expect(table.page.getByRole('button', { name: table.text.say('war.on') })).toBeVisible();
};

const settled = ({ outcome }: Update): boolean => outcome?.end === 'E1';
const atWar = ({ outcome }: Update): boolean => outcome?.nuclear === 'general';

const reachTitle = async ({ page, text }: Table): Promise<void> =>
  expect(page.getByRole('button', { name: text.say('title.us.play') })).toBeVisible();

const reachSettings = async ({ page, text }: Table): Promise<void> => {
  await page.getByRole('button', { name: text.say('title.settings'), exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const forSide = (side: Side): readonly Named[] => {
  const other = side === 'us' ? 'ussr' : 'us';
  return [
    { name: `briefing-${side}`, reach: reachBriefing(side) },
    { name: `desk-${side}`, reach: reachDesk(side) },
    { name: `order-${side}`, reach: reachOrder(side) },
    {
      name: `talks-${side}`,
      reach: atTab(side, 'talks', { side, policy: 'heuristic', holds: atOffer(other) }),
    },
    { name: `advisers-${side}`, reach: atTab(side, 'advisers', { side, holds: atTurn(MIDDLE) }) },
    { name: `situation-${side}`, reach: atTab(side, 'situation', { side, holds: atTurn(MIDDLE) }) },
    { name: `resolution-${side}`, reach: reachResolution(side) },
    { name: `reaction-${side}`, reach: reachReaction(side) },
    { name: `settlement-${side}`, reach: reachEnd({ side, policy: 'heuristic', holds: settled }) },
    { name: `war-${side}`, reach: reachWar(side) },
  ];
};

/** Title and settings are the same for both. */
export const MOMENTS: readonly Named[] = [
  { name: 'title', reach: reachTitle },
  { name: 'settings', reach: reachSettings },
  ...forSide('us'),
  ...forSide('ussr'),
];
