/** Opens a game: scenario, session and the computer's thread. Loaded when a game starts, not with the title. */
import { failure, type Result, success } from '../base/result.ts';
import type { ForecastReport } from '../debrief/forecastTypes.ts';
import type { Ledger } from '../debrief/lab/types.ts';
import { type Papers, papersOf } from '../debrief/papers.ts';
import type { Theory } from '../debrief/theoryTypes.ts';
import type { Debrief } from '../debrief/types.ts';
import type { Episode, Settings } from '../engine/types.ts';
import type { Advice } from '../policy/advisers/advice.ts';
import { openThinker, type Thinker } from '../policy/client.ts';
import { type FiledNote, readNotes } from '../policy/filedNotes.ts';
import { ghostCourse } from '../policy/ghost.ts';
import { readGhost } from '../policy/ghostFile.ts';
import type { Departure, GhostScript } from '../policy/ghostScript.ts';
import { type Opponent, readOpponent } from '../policy/opponent.ts';
import { isScenarioId } from '../scenario/catalogue.ts';
import { hashScenario } from '../scenario/hash.ts';
import { isGuided, SIDES, type Side } from '../scenario/types.ts';
import type { Autosave } from '../session/autosave.ts';
import { formatLink } from '../session/link.ts';
import type { Policy } from '../session/policySeat.ts';
import type { Aside, RecordFault, Update } from '../session/port.ts';
import { asideOf, labelOf, parseEpisode } from '../session/record.ts';
import { openSession, type Session } from '../session/session.ts';
import type { Mode } from '../store/types.ts';
import { askAdvisers, scoreForecasts } from './advice.ts';
import type { OwnForecasts } from './forecasts.ts';
import { type GameLab, labDoor } from './gameLab.ts';
import { ghostSeat } from './ghost.ts';
import { type Notebook, openNotebook } from './notebook.ts';
import { type Loaded, loadScenario, type Reader } from './scenario.ts';
import { theoryOf } from './theory.ts';
import { startThread } from './thread.ts';
import { openTold } from './told.ts';

export { offerTables } from './exports.ts';
export { againstGhost } from './ghost.ts';
export { loadScenario } from './scenario.ts';

/** So long may the computer think over one choice before the session chooses for it. It needs a second or two. */
const PATIENCE_MS = 60_000;

export interface Opening extends Loaded {
  readonly mode: Mode;
  readonly settings: Settings;
  readonly seed: number;
  /** Whom a lone player meets. */
  readonly opponent: Opponent;
  readonly autosave: KeepingAll;
  readonly forecasts: OwnForecasts;
  readonly onComputerReplaced: (side: Side) => void;
  /** Share of the thinking done about the choice in hand, ppm; null when there is none. */
  readonly onThinking: (donePpm: number | null) => void;
  /** The recorded orders that the computer's side plays for as long as they fit; null, or left out, where it plays by itself. */
  readonly ghost?: GhostScript | null;
  /** Those orders no longer fit; the opponent goes on. */
  readonly onGhostLeft: (departure: Departure) => void;
  readonly episode?: Episode;
  /** The episode was never played: nobody thought on the way to it. */
  readonly supposed?: true;
  /** What the computer thought on the way to that episode. */
  readonly notes?: readonly FiledNote[];
}

/** As a session keeps a record, with what belongs beside it. */
interface KeepingAll extends Omit<Autosave, 'keep'> {
  keep(episode: Episode, turn: number, aside: Aside): Promise<void>;
}

export interface Game extends Loaded {
  readonly mode: Mode;
  readonly session: Session;
  /** Whom a lone player meets; null where two people play. */
  readonly opponent: Opponent | null;
  readonly forecasts: OwnForecasts;
  /** What belongs beside the record in a file: it tells everything, like the record. */
  aside(): Aside;
  /** The record in the fragment of an address, with who is at the table; null when that is too long for a link. */
  link(address: string): string | null;
  /** What its side's advisers say to an update: nothing where no orders are due. Rejects when a newer update has been asked about. */
  advice(update: Update): Promise<readonly Advice[]>;
  /** The game told from three places, its risk by the ledger as `tellRisk` says. Throws while it runs. */
  debrief(ledger: Ledger | null, over: boolean): Debrief;
  /** A turn, and the risk run in it (ppm), as models of the literature see it; null for one that was not played. Throws while the game runs. */
  theory(turn: number, runPpm: number): Theory | null;
  /** What the computer thought, lined up with a debrief, which only a finished game has; null where it did not think. */
  papers(debrief: Debrief): Papers | null;
  /** How the forecasts of the people at this page came out, told as it is worked out. For a game that is over. */
  scoreForecasts(tell: (report: ForecastReport) => void): Promise<void>;
  /** The lab about its record, for a game that is over. Rejects where its code cannot be fetched, and after `close`. */
  lab(): Promise<GameLab>;
  /** Ends session and threads. */
  close(): void;
}

export interface ReadRecord extends Loaded {
  readonly mode: Mode;
  readonly episode: Episode;
  readonly opponent: Opponent;
  readonly notes: readonly FiledNote[];
  readonly ghost: GhostScript | null;
  readonly forecasts: Aside['forecasts'];
}

/** A stored, imported or linked game, checked to its last action. Rejects only when the scenario's files cannot be fetched. */
export const readRecord = async (text: string, reader: Reader): Promise<Result<ReadRecord, RecordFault>> => {
  const { scenario: id, hash, mode } = labelOf(text);
  const loaded = isScenarioId(id) ? await loadScenario(id, reader, hash) : null;
  const parsed = parseEpisode(text, (asked) =>
    loaded === null || asked !== id
      ? undefined
      : { scenario: loaded.scenario, hash: hashScenario(loaded.scenario) },
  );
  if (!parsed.ok) return parsed;
  if (loaded === null) return failure({ code: 'unknown-scenario', params: { id } });
  const { forecasts, opponent, notes, ghost } = asideOf(text);
  return success({
    ...loaded,
    mode,
    episode: parsed.value,
    opponent: readOpponent(opponent),
    notes: readNotes(notes),
    ghost: readGhost(ghost, computerOf(mode)),
    forecasts,
  });
};

const sidesOf = (mode: Mode): readonly Side[] => (mode === 'hot-seat' ? SIDES : [mode]);
const computerOf = (mode: Mode): Side | undefined => SIDES.find((side) => !sidesOf(mode).includes(side));

/** In a guided drill the computer follows the dated line, and has no thoughts of its own. */
const thinksIn = ({ scenario, ghost = null }: Opening): boolean => ghost !== null || !isGuided(scenario.id);

/** The session is given the choice alone. */
const computerPolicy =
  (thinker: Thinker, notebook: Notebook, opening: Opening, seed: number): Policy =>
  async (seen, legal, ply) => {
    const policy = thinksIn(opening) ? 'search' : 'history';
    const leader = { ...opening.opponent, policy } as const;
    try {
      const question = { leader, seen, legal, seed, ply };
      const { action, note } = await thinker.choose(question, opening.onThinking);
      if (note !== null) notebook.file(ply, note);
      return action;
    } finally {
      opening.onThinking(null);
    }
  };

/** What a game and its session both need: who thinks, what was thought, and the side that thinks, if one does. */
interface Thinking {
  readonly thinker: Thinker;
  readonly notebook: Notebook;
  readonly computer: Side | undefined;
}

const asideFor = (
  { opponent, forecasts, ghost = null }: Opening,
  { notebook, computer }: Thinking,
  actions: number,
): Aside => ({
  forecasts: forecasts.all(),
  ...(computer === undefined ? {} : { opponent, notes: notebook.upTo(actions) }),
  ...(ghost === null ? {} : { ghost }),
});

const seedOf = ({ episode, seed }: Opening): number => episode?.seed ?? seed;

const policyOf = (opening: Opening, { thinker, notebook }: Thinking): Policy =>
  ghostSeat(opening, computerPolicy(thinker, notebook, opening, seedOf(opening)));

const startSession = (opening: Opening, thinking: Thinking): Session => {
  const { scenario, settings, mode, autosave, episode } = opening;
  const { computer } = thinking;
  const seed = seedOf(opening);
  return openSession({
    scenario,
    settings,
    seed,
    seats: sidesOf(mode).map((side) => ({ side })),
    policies: computer === undefined ? {} : { [computer]: policyOf(opening, thinking) },
    patience: () => AbortSignal.timeout(PATIENCE_MS),
    onPolicyFault: (side) => opening.onComputerReplaced(side),
    autosave: {
      failed: autosave.failed,
      keep: (kept, turn) => autosave.keep(kept, turn, asideFor(opening, thinking, kept.actions.length)),
    },
    ...(episode === undefined ? {} : { episode }),
  });
};

export const openGame = (opening: Opening): Game => {
  const { scenario, texts, mode, opponent, forecasts, ghost = null } = opening;
  const computer = computerOf(mode);
  const notebook = openNotebook(opening.notes ?? []);
  const thinker = openThinker(scenario, startThread);
  const thinking: Thinking = { thinker, notebook, computer };
  const session = startSession(opening, thinking);
  const lab = labDoor(scenario, () => session.episode());
  const thinks = computer !== undefined && thinksIn(opening) && opening.supposed !== true;
  const papersFor = (debrief: Debrief, side: Side): Papers => {
    const episode = session.episode();
    const papers = papersOf(debrief, episode, notebook.upTo(episode.actions.length), side, opponent);
    return ghost === null ? papers : { ...papers, ghost: ghostCourse(scenario, ghost, episode) };
  };
  return {
    scenario,
    texts,
    mode,
    session,
    opponent: computer === undefined ? null : opponent,
    forecasts,
    aside: () => asideFor(opening, thinking, session.episode().actions.length),
    link: (address) =>
      formatLink(address, scenario, session.episode(), {
        mode,
        ...(computer === undefined ? {} : { opponent }),
      }),
    advice: (update) => askAdvisers(thinker, seedOf(opening), update),
    debrief: openTold(scenario, sidesOf(mode), () => session.episode()),
    theory: theoryOf(scenario, session),
    papers: (debrief) => (thinks ? papersFor(debrief, computer) : null),
    scoreForecasts: (tell) =>
      scoreForecasts(
        thinker,
        { scenario, episode: session.episode(), sides: sidesOf(mode), own: forecasts.all() },
        tell,
      ),
    lab: lab.open,
    close: () => {
      session.close();
      thinker.close();
      lab.close();
    },
  };
};
