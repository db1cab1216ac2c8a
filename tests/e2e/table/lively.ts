/** A class in which something is going on, for its pictures: students who talk, propose, write and publish. */
import type { Seat } from '../../../src/classroom/types.ts';
import type { SeatView } from '../../../src/classroom/viewTypes.ts';
import { legalActions } from '../../../src/engine/legal.ts';
import type { Action, Order } from '../../../src/engine/types.ts';
import { openScenario } from '../../../src/scenario/catalogue.ts';
import type { Desk, Scenario, Side } from '../../../src/scenario/types.ts';
import { type Client, connect, granted, type SeatedClient, takeSeat } from '../../server/table.ts';

export interface LivelyClass {
  readonly code: string;
  readonly control: string;
  readonly projector: string;
  readonly teacher: Client;
  readonly students: readonly SeatedClient[];
  close(): void;
}

const MINUTE = 60_000;

/** Seats are dealt in the order of joining. */
export const openLively = async (port: number, students: number): Promise<LivelyClass> => {
  const teacher = connect(port);
  const bell = Date.now() + 41 * MINUTE;
  const opened = await granted(teacher.open({ scenario: 'class-5', bell, holdLetters: true, seed: 9 }));
  await granted(teacher.enter(opened.control));
  const seated: SeatedClient[] = [];
  for (let nth = 0; nth < students; nth++) seated.push(await takeSeat(port, opened.code));
  const close = (): void => {
    for (const client of [teacher, ...seated]) client.close();
  };
  return { ...opened, teacher, students: seated, close };
};

const PLANS: { readonly [side in Side]: Partial<Record<Desk, readonly [Order['kind'], string]>> } = {
  us: {
    military: ['B1', 'It stops ships and leaves them a way back.'],
    public: ['U1', 'The Americas should vote before we act.'],
    intelligence: ['I2', 'The last film of the sites is two days old.'],
    private: ['C1', 'If they read it first, nobody loses face.'],
  },
  ussr: {
    military: ['B8', 'Ships that stop cannot be boarded.'],
    public: ['P4', 'We must not look as if we ran.'],
    private: ['C1', 'They fear for Berlin, not only for Cuba.'],
  },
};
const TALK: { readonly [side in Side]: readonly string[] } = {
  us: [
    'How sure is the count of launchers?',
    'The film is from yesterday. Give or take four.',
    'If we say it on television they cannot step back.',
    'Then write first, and speak tomorrow.',
  ],
  ussr: [
    'Do they know about all the sites?',
    'Their planes came over twice. I think so.',
    'Which ships can still turn round?',
    'All but Aleksandrovsk.',
  ],
};
const LETTER =
  'If you give your word not to land in Cuba, the reason for our weapons there is gone. We ask nothing else tonight.';
/** One of each kind speaks first. */
const NOTICES = new Map<string, string>([
  ['press', 'Ships seen lying still in mid-ocean, says a radio amateur.'],
  ['un', 'I ask both sides to hold still for two weeks, and offer my office for talks.'],
]);

const seatOf = ({ me }: SeatView): Seat | null => me.seat;

const legalOf = (scenario: Scenario, view: SeatView, kind: Order['kind']): Action | undefined =>
  legalActions(scenario, view.game.observation).find(
    (action) => action.kind === 'order' && action.order.kind === kind,
  );

const propose = async (scenario: Scenario, client: SeatedClient, side: Side, desk: Desk): Promise<void> => {
  const [kind, reason] = PLANS[side][desk] ?? [];
  const action = kind === undefined ? undefined : legalOf(scenario, await client.seat(), kind);
  if (action?.kind === 'order' && reason !== undefined)
    await granted(client.ask({ kind: 'propose', desk, order: action.order, reason }));
};

/** Moscow's leader writes to Washington. */
const write = async (scenario: Scenario, client: SeatedClient): Promise<void> => {
  const view = await client.seat();
  const action = legalOf(scenario, view, 'C1');
  if (action !== undefined)
    await granted(client.ask({ kind: 'act', ply: view.game.ply, action, letter: LETTER }));
};

/** In talks: proposals at most desks, some talk on both sides, a letter that waits for the teacher, and two notices. */
export const enliven = async ({ students }: LivelyClass): Promise<void> => {
  const opened = await openScenario('class-5');
  if (!opened.ok) throw new Error('the scenario has faults');
  const { scenario } = opened.value;
  const said = { us: 0, ussr: 0 };
  const notices = new Map(NOTICES);
  for (const client of students) {
    const seat = seatOf(await client.seat());
    if (seat === null) continue;
    if ('outsider' in seat) {
      const text = notices.get(seat.outsider);
      if (notices.delete(seat.outsider) && text !== undefined)
        await granted(client.ask({ kind: 'publish', text }));
      continue;
    }
    const { side, chair, deputy } = seat;
    const line = TALK[side][said[side]++];
    if (line !== undefined) await granted(client.ask({ kind: 'say', text: line }));
    if (deputy) continue;
    if (chair === 'leader') {
      if (side === 'ussr') await write(scenario, client);
    } else await propose(scenario, client, side, chair);
  }
};
