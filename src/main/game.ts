/** Opens a game: scenario, session and the computer's thread. Loaded when a game starts, not with the title. */
import { failure, type Result, success } from '../base/result.ts';
import { openDebrief } from '../debrief/timeline.ts';
import type { Debrief, ForecastReport } from '../debrief/types.ts';
import type { Episode, Settings } from '../engine/types.ts';
import type { Advice } from '../policy/advisers/advice.ts';
import { openThinker, type Thinker } from '../policy/client.ts';
import { DEFAULT_NODES } from '../policy/heuristic.ts';
import type { Leader } from '../policy/leader.ts';
import { isScenarioId, languagesOf, openScenario } from '../scenario/catalogue.ts';
import { hashScenario } from '../scenario/hash.ts';
import { type Scenario, type ScenarioTexts, SIDES, type Side } from '../scenario/types.ts';
import type { Autosave } from '../session/autosave.ts';
import type { Policy } from '../session/policySeat.ts';
import type { Aside, RecordFault, Update } from '../session/port.ts';
import { asideOf, labelOf, parseEpisode } from '../session/record.ts';
import { openSession, type Session } from '../session/session.ts';
import type { Mode } from '../store/types.ts';
import { askAdvisers, scoreForecasts } from './advice.ts';
import type { OwnForecasts } from './forecasts.ts';
import { startThread } from './thread.ts';

/** So long may the computer think over one choice before the session chooses for it. It needs a second or two. */
const PATIENCE_MS = 60_000;

export interface Loaded {
  readonly scenario: Scenario;
  readonly texts: ScenarioTexts;
}

export interface Opening extends Loaded {
  readonly mode: Mode;
  readonly settings: Settings;
  readonly seed: number;
  readonly autosave: Autosave;
  readonly forecasts: OwnForecasts;
  readonly onComputerReplaced: (side: Side) => void;
  readonly episode?: Episode;
}

export interface Game extends Loaded {
  readonly mode: Mode;
  readonly session: Session;
  readonly forecasts: OwnForecasts;
  /** What its side's advisers say to an update: nothing where no orders are due. Rejects when a newer update has been asked about. */
  advice(update: Update): Promise<readonly Advice[]>;
  /** The game told from three places. Throws while it runs. */
  debrief(): Debrief;
  /** How the forecasts of the people at this page came out, told as it is worked out. For a game that is over. */
  scoreForecasts(tell: (report: ForecastReport) => void): Promise<void>;
  /** Ends session and thread. */
  close(): void;
}

/** Where a scenario has no words in the page's language, they are English; the trial language bends those. */
const wordsFor = async (texts: ScenarioTexts, language: string): Promise<ScenarioTexts> => {
  if (language !== 'qps') return texts;
  const { pseudo } = await import('../text/pseudo.ts');
  return Object.fromEntries(Object.entries(texts).map(([key, words]) => [key, pseudo(words)]));
};

/** A scenario with its words; rejects when it is unknown, when its files cannot be fetched, or with the first of its faults. */
export const loadScenario = async (id: string, language: string): Promise<Loaded> => {
  if (!isScenarioId(id)) throw new Error(`no scenario ${id}`);
  const opened = await openScenario(id, languagesOf(id).includes(language) ? language : 'en');
  if (opened.ok) {
    return { scenario: opened.value.scenario, texts: await wordsFor(opened.value.texts, language) };
  }
  const [first] = opened.error;
  throw new Error(`scenario ${id}: ${first?.path} ${first?.code}`);
};

export interface ReadRecord extends Loaded {
  readonly mode: Mode;
  readonly episode: Episode;
  readonly aside: Aside;
}

/** A stored or imported game, checked to its last action. Rejects only when the scenario's files cannot be fetched. */
export const readRecord = async (
  text: string,
  language: string,
): Promise<Result<ReadRecord, RecordFault>> => {
  const { scenario: id, mode } = labelOf(text);
  const loaded = isScenarioId(id) ? await loadScenario(id, language) : null;
  const parsed = parseEpisode(text, (asked) =>
    loaded === null || asked !== id
      ? undefined
      : { scenario: loaded.scenario, hash: hashScenario(loaded.scenario) },
  );
  if (!parsed.ok) return parsed;
  if (loaded === null) return failure({ code: 'unknown-scenario', params: { id } });
  return success({ ...loaded, mode, episode: parsed.value, aside: asideOf(text) });
};

const sidesOf = (mode: Mode): readonly Side[] => (mode === 'hot-seat' ? SIDES : [mode]);

const COMPUTER: Leader = { policy: 'heuristic', nodes: DEFAULT_NODES, doctrine: 'hidden' };

const computerPolicy =
  (thinker: Thinker, seed: number): Policy =>
  async (seen, legal, ply) => {
    const { action } = await thinker.choose({ leader: COMPUTER, seen, legal, seed, ply });
    return action;
  };

const debriefOf = (scenario: Scenario, episode: Episode): Debrief => {
  const opened = openDebrief(scenario, episode);
  if (!opened.ok) throw new Error(`a finished game has no debrief: ${opened.error.code}`);
  return opened.value;
};

export const openGame = (opening: Opening): Game => {
  const { scenario, texts, mode, settings, autosave, episode, forecasts } = opening;
  const seed = episode?.seed ?? opening.seed;
  const people = sidesOf(mode);
  const thinker = openThinker(scenario, startThread);
  const computers = SIDES.filter((side) => !people.includes(side));
  const session = openSession({
    scenario,
    settings,
    seed,
    seats: people.map((side) => ({ side })),
    policies: Object.fromEntries(computers.map((side) => [side, computerPolicy(thinker, seed)])),
    patience: () => AbortSignal.timeout(PATIENCE_MS),
    onPolicyFault: (side) => opening.onComputerReplaced(side),
    autosave,
    ...(episode === undefined ? {} : { episode }),
  });
  return {
    scenario,
    texts,
    mode,
    session,
    forecasts,
    advice: (update) => askAdvisers(thinker, seed, update),
    debrief: () => debriefOf(scenario, session.episode()),
    scoreForecasts: (tell) =>
      scoreForecasts(
        thinker,
        { scenario, episode: session.episode(), sides: people, own: forecasts.all() },
        tell,
      ),
    close: () => {
      session.close();
      thinker.close();
    },
  };
};
