/** Questions for discussion, as codes and parameters. */
import type { Accident, Misreading, Params, TurningPoint } from './types.ts';

/**
 * Every question and its parameters; turns count from 0. Those of a turn name it and the hour at which it began:
 * felt {turn,hour} (`point`: the moment asked about) · riskiest {turn,hour,runPpm,cause,side,kind} (the turn in which most was risked; the
 * order then given that led furthest up the ladder: `side` and `kind` empty where none did) · misread {turn,hour,side} (`misreading`) · closest {turn,hour} (`accident`) ·
 * crossed {turn,hour} · leaked {turn,hour,side} · underway {turn,hour,side,hours} (who wrote while a letter was coming) ·
 * war {turn,hour} (in which the game ended) · broken {side,issue,level} · secret {issue,level,publicity} (the most hidden clause, 1 private, 2 secret) ·
 * open {issue,level} (everything agreed was public) · no-deal {count} (offers sent) · no-offer {} ·
 * left {turn,hour,side,kind} (the first order of 1962 that was not given) · as-1962 {} ·
 * limits {danger} · today {about} (letters, accident, misreading, secret or risk: what of this game it starts from)
 */
export const QUESTION_CODES = [
  'felt',
  'riskiest',
  'misread',
  'closest',
  'crossed',
  'leaked',
  'underway',
  'war',
  'broken',
  'secret',
  'open',
  'no-deal',
  'no-offer',
  'left',
  'as-1962',
  'limits',
  'today',
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

/** A question for discussion that starts from something that happened in this very game. */
export interface Question {
  readonly code: QuestionCode;
  readonly params: Params;
  /** What is asked about, where the question is about one of these; else null. */
  readonly point: TurningPoint | null;
  readonly misreading: Misreading | null;
  readonly accident: Accident | null;
}
