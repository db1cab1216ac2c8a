/** The corpus: recorded games with what each comes to, replayed by the tests for ever after. Entries are added and never changed. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { failure, type Result, success } from '../../base/result.ts';
import { fragmentIn } from '../../session/linkText.ts';
import { type ReplayLine, replayLine } from '../../session/replayLine.ts';
import { openRecord, recordFaultLine } from '../openRecord.ts';

/** From the top of the project, where npm scripts and tests run. */
export const CORPUS_FOLDER = 'tests/corpus/data/';

export interface CorpusEntry {
  /** How the game was made, and what it is in here for. */
  readonly about: string;
  /** A link's fragment, or what stands in a file. */
  readonly record: string | object;
  readonly replay: ReplayLine;
}

/** The text that a page would be given. */
export const entryText = ({ record }: CorpusEntry): string =>
  typeof record === 'string' ? record : JSON.stringify(record);

/** Every entry with its name, by name. */
export const readCorpus = (folder = CORPUS_FOLDER): readonly (readonly [string, CorpusEntry])[] =>
  readdirSync(folder)
    .sort()
    .map((file) => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(folder + file, 'utf8'))]);

const NAME = /^[a-z0-9-]+$/;

/** Adds a record under a name and gives what it comes to, or says why not. What is there already is never touched. */
export const addEntry = async (
  name: string,
  text: string,
  about: string,
  folder = CORPUS_FOLDER,
): Promise<Result<ReplayLine, string>> => {
  const file = `${folder}${name}.json`;
  if (!NAME.test(name)) return failure(`${name} is no name: use a to z, 0 to 9 and hyphens`);
  if (existsSync(file)) return failure(`${name} is there already; entries are never changed`);
  const opened = await openRecord(text);
  if (!opened.ok) return failure(recordFaultLine(opened.error));
  const line = replayLine(opened.value.scenario, opened.value.episode);
  if (!line.ok) return failure(line.error.code);
  const record = text.startsWith('{') ? JSON.parse(text) : fragmentIn(text);
  const entry: CorpusEntry = { about, record, replay: line.value };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(entry)}\n`, { flag: 'wx' });
  return success(line.value);
};
