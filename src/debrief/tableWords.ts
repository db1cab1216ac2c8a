/** What whoever wants the tables of a debrief must be able to say: codes in, sentences in the reader's language out. */
import type { Event, Order } from '../engine/types.ts';
import type { Option } from '../policy/note.ts';
import type { Asked } from './papers.ts';
import type { Question } from './questionTypes.ts';
import type { Accident, Line, Misreading, TurningPoint } from './types.ts';

/** Each in nobody's voice. */
export interface TableWords {
  /** The tag of the language, as `en`. */
  readonly language: string;
  readonly moment: (hour: number) => string;
  readonly end: (end: string) => string;
  readonly line: (line: Line) => string;
  readonly order: (order: Order) => string;
  readonly event: (event: Event) => string;
  readonly cause: (cause: string) => string;
  readonly clause: (issue: number, level: number) => string;
  readonly point: (point: TurningPoint) => string;
  readonly misreading: (misreading: Misreading) => string;
  readonly accident: (accident: Accident) => string;
  readonly question: (question: Question) => string;
  readonly person: (id: string) => string;
  readonly option: (option: Option, asked: Asked | null) => string;
}

/** The forms in which a debrief can be had as a file: one JSON file, or a CSV table a subject in a ZIP file. */
export type ExportForm = 'json' | 'csv';
