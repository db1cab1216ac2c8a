/** The guided drills: what the view must show for a step to be done, their order, and that each drill can be played to its end. */
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { Order } from '../../src/engine/types.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import { GUIDED, otherSide, SIDES, type Side } from '../../src/scenario/types.ts';
import type { Port } from '../../src/session/port.ts';
import { openSession, type Session } from '../../src/session/session.ts';
import { setPublicity, setTerm } from '../../src/store/composer.ts';
import { chooseComposed, chooseOrder, react, sendOrders } from '../../src/store/orders.ts';
import type { ViewStore } from '../../src/store/page.ts';
import { finishBriefing, finishResolution, sitDown } from '../../src/store/seating.ts';
import type { View } from '../../src/store/types.ts';
import { createViewStore, openPanel, selectNothing, selectTarget, showGame } from '../../src/store/view.ts';
import { beginGuide, follow, type Progress, turnPage } from '../../src/view/panels/guide/progress.ts';
import { STEP_CODES, STEPS, type StepCode } from '../../src/view/panels/guide/steps.ts';
import { computer } from './sessionGame.ts';

interface Player {
  readonly store: ViewStore;
  readonly port: Port;
  readonly session: Session;
  /** What the guide shows now. */
  readonly shown: () => StepCode | undefined;
}

const sit = async (side: Side): Promise<Player> => {
  const opened = await openScenario(GUIDED[side]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error[0]));
  const { scenario, texts } = opened.value;
  const session = openSession({
    scenario,
    settings: DEFAULT_SETTINGS,
    seed: 7,
    seats: [{ side }],
    policies: { [otherSide(side)]: computer('history', scenario, 7) },
    onPolicyFault: (who, fault) => {
      throw new Error(`${who}: ${fault}`);
    },
  });
  const store = createViewStore();
  const port = session.port({ side });
  showGame(store, { scenario, texts, mode: side, opponent: null, called: side, resumed: false });
  sitDown(store, port, side);
  finishBriefing(store);
  let progress: Progress = beginGuide(store.getState());
  const shown = () => {
    progress = follow(progress, store.getState());
    return STEPS[progress.at]?.code;
  };
  return { store, port, session, shown };
};

/** Waits for the computer and for whatever is asked, to the screen of the resolution or the end. */
const untilScreen = (store: ViewStore, screens: readonly View['screen'][]): Promise<void> =>
  new Promise((resolve) => {
    const look = () => screens.includes(store.getState().screen);
    if (look()) return resolve();
    const stop = store.subscribe(() => {
      if (!look()) return;
      stop();
      resolve();
    });
  });

const offer = ({ store }: Player): void => {
  setTerm(store, 0, 2);
  setTerm(store, 2, 2);
  setPublicity(store, 2, 0);
};

const QUIET: { readonly [side in Side]: Order } = { us: { kind: 'M6' }, ussr: { kind: 'M12', on: false } };

/** Sends nothing more, and answers as it was answered in 1962, until it is over. */
const playOut = async ({ store, port }: Player): Promise<void> => {
  for (let step = 0; step < 40 && store.getState().screen !== 'end'; step++) {
    const { screen, update } = store.getState();
    const choice = update?.observation.own?.reaction?.choices[0];
    if (screen === 'resolution') finishResolution(store);
    else if (choice !== undefined) await react(store, port, choice);
    else await sendOrders(store, port);
    await untilScreen(store, ['resolution', 'desk', 'end']);
    await new Promise((resolve) => setTimeout(resolve));
  }
};

describe.each(SIDES)('the drill of %s', (side) => {
  let player: Player;
  beforeAll(async () => {
    player = await sit(side);
  });

  it('goes from step to step as the view changes, to the debrief', async () => {
    const { store, port, shown } = player;
    expect(shown()).toBe('cables');
    openPanel(store, 'situation');
    expect(shown()).toBe('map');
    selectTarget(store, { kind: 'capital', id: side });
    expect(shown()).toBe('order');
    selectNothing(store);
    chooseOrder(store, 'military', QUIET[side]);
    expect(store.getState().notices).toEqual([]);
    expect(shown()).toBe('offer');
    openPanel(store, 'talks');
    offer(player);
    expect(shown()).toBe('seal');
    chooseComposed(store);
    expect(store.getState().notices).toEqual([]);
    expect(shown()).toBe('send');
    await sendOrders(store, port);
    await untilScreen(store, ['resolution']);
    expect(shown()).toBe('watch');
    finishResolution(store);
    expect(shown()).toBe('answer');
    const { update } = store.getState();
    expect(update?.observation.offers[otherSide(side)][0]?.status).toBe('open');
    chooseOrder(store, 'private', { kind: 'K1', slot: 0, rider: false });
    expect(store.getState().notices).toEqual([]);
    expect(shown()).toBe('end');
    await playOut(player);
    expect(store.getState().screen).toBe('end');
    expect(shown()).toBe('debrief');
    expect(store.getState().update?.outcome?.end).toMatch(/^E[1-3]$/);
  });

  it('has no accident and no delay that would lead away from its steps', async () => {
    const { scenario } = player.store.getState();
    expect(scenario?.hazard.incidentPpm).toBe(0);
    expect(scenario?.calendar).toHaveLength(4);
    const { letter, ambassador } = scenario?.channels ?? {};
    expect([letter, ambassador].flatMap((channel) => channel?.delays.map(({ hours }) => hours))).toEqual([
      0, 0,
    ]);
  });
});

describe('a guide', () => {
  it('has ten steps, each code once', () => {
    expect(STEPS.map(({ code }) => code)).toEqual([...STEP_CODES]);
  });

  it('can be gone back in, waits there, and can be passed without being obeyed', async () => {
    const { store } = await sit('us');
    openPanel(store, 'situation');
    const view = store.getState();
    const second = beginGuide(view);
    expect(second.at).toBe(1);
    const back = turnPage(second, -1);
    expect(follow(back, view)).toEqual({ at: 0, held: true });
    openPanel(store, 'cables');
    const again = follow(back, store.getState());
    expect(again).toEqual({ at: 0, held: false });
    openPanel(store, 'situation');
    expect(follow(again, store.getState()).at).toBe(1);
    expect(turnPage(second, 1)).toEqual({ at: 2, held: true });
    expect(turnPage({ at: STEPS.length - 1, held: false }, 1).at).toBe(STEPS.length - 1);
    expect(turnPage({ at: 0, held: false }, -1).at).toBe(0);
  });

  it('of a stored game begins where the game is', async () => {
    const player = await sit('ussr');
    await sendOrders(player.store, player.port);
    await untilScreen(player.store, ['resolution']);
    expect(STEPS[beginGuide(player.store.getState()).at]?.code).toBe('watch');
    await playOut(player);
    expect(STEPS[beginGuide(player.store.getState()).at]?.code).toBe('debrief');
  });
});
