/**
 * The games played so far, as JSON lines in a folder. A line is written when its game is over, so a run that is cut off loses
 * no more than the games it was at; a line that was cut off itself is dropped.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GameKey, isRow, keyOf, type Row } from './row.ts';

const GAMES = 'games.jsonl';
const STAGES = 'stages.jsonl';

export interface Store {
  find(key: GameKey): Row | undefined;
  add(row: Row): void;
  /** Scales at which a stage was measured to its end. */
  scalesOf(stage: string): readonly number[];
  /** `earlier`: games of an earlier version of the program are among its own. */
  finish(stage: string, scale: number, earlier?: boolean): void;
  isEarlier(stage: string, scale: number): boolean;
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

const linesOf = (file: string): readonly unknown[] => {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.map(parsed).filter((value) => value !== null);
};

/** What is added next must not run into a line that was cut off. */
const closeLastLine = (file: string): void => {
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  if (!text.endsWith('\n')) writeFileSync(file, text.slice(0, text.lastIndexOf('\n') + 1));
};

/** Adds lines to a file; only one that does so puts its end right, so that others may read it meanwhile. */
const openAppender = (file: string): ((value: unknown) => void) => {
  let isOpen = false;
  return (value) => {
    if (!isOpen) closeLastLine(file);
    isOpen = true;
    appendFileSync(file, `${JSON.stringify(value)}\n`);
  };
};

interface Finished {
  readonly stage: string;
  readonly scale: number;
  readonly earlier?: true;
}

const isFinished = (value: unknown): value is Finished =>
  typeof (value as Finished).stage === 'string' && typeof (value as Finished).scale === 'number';

/** Makes the folder where there is none. One run at a time may hold it. */
export const openStore = (folder: string): Store => {
  mkdirSync(folder, { recursive: true });
  const games = join(folder, GAMES);
  const stages = join(folder, STAGES);
  const addGame = openAppender(games);
  const addStage = openAppender(stages);
  const rows = new Map(
    linesOf(games)
      .filter(isRow)
      .map((row) => [keyOf(row), row]),
  );
  const finished: Finished[] = linesOf(stages).filter(isFinished);
  return {
    find: (key) => rows.get(keyOf(key)),
    add: (row) => {
      rows.set(keyOf(row), row);
      addGame(row);
    },
    scalesOf: (stage) => finished.filter((done) => done.stage === stage).map(({ scale }) => scale),
    finish: (stage, scale, earlier = false) => {
      if (finished.some((done) => done.stage === stage && done.scale === scale)) return;
      const done: Finished = { stage, scale, ...(earlier ? { earlier } : {}) };
      finished.push(done);
      addStage(done);
    },
    isEarlier: (stage, scale) =>
      finished.some((done) => done.stage === stage && done.scale === scale && done.earlier === true),
  };
};
