/** The answer to a request: the move it comes to, or why not. */
import { failure, type Result } from '../base/result.ts';
import type { ClassRefusal, Move } from './types.ts';

export type Admission = Result<Move, ClassRefusal>;

export const refuse = (code: ClassRefusal['code'], detail = ''): Admission => failure({ code, detail });
