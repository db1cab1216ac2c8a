/** A computer's seat: asks a policy for a choice, and makes one itself where the policy gives none that is listed. */
import { refusal } from '../engine/legal.ts';
import type { Action, Observation } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { isAction } from './actionShape.ts';

/** Chooses one of `legal`, or an offer of its own that is allowed; `ply` is the number of actions in the record and may serve as a seed. */
export type Policy = (seen: Observation, legal: readonly Action[], ply: number) => Promise<Action>;

/** Why a policy's answer was not taken. */
export type PolicyFault = 'threw' | 'too-late' | 'refused';

export interface Answer {
  readonly action: Action;
  readonly fault: PolicyFault | null;
}

/** What a seat does when nobody chooses for it: it seals what has been ordered, restrains, or takes the first choice. */
export const defaultChoice = (legal: readonly Action[]): Action => {
  const calm = legal.find(
    (action) => action.kind === 'seal' || (action.kind === 'reaction' && action.choice === 'restrain'),
  );
  const choice = calm ?? legal[0];
  if (choice === undefined) throw new Error('asked for a choice where there is none');
  return choice;
};

const TOO_LATE = Symbol('too late');

const whenAborted = (signal: AbortSignal | undefined): Promise<typeof TOO_LATE> =>
  new Promise((resolve) => {
    if (signal === undefined) return;
    if (signal.aborted) resolve(TOO_LATE);
    signal.addEventListener('abort', () => resolve(TOO_LATE), { once: true });
  });

/** The policy may throw at once instead of rejecting. */
const ask = async (
  policy: Policy,
  seen: Observation,
  legal: readonly Action[],
  ply: number,
): Promise<Action> => policy(seen, legal, ply);

/** What is asked of a policy: see `Policy`. */
export interface PolicyQuestion {
  readonly scenario: Scenario;
  readonly seen: Observation;
  /** Must not be empty. */
  readonly legal: readonly Action[];
  readonly ply: number;
}

/** The listed action that equals the answer, or the answer itself where it is allowed all the same; null for anything else. */
const accepted = ({ scenario, seen, legal }: PolicyQuestion, answer: unknown): Action | null => {
  const wanted = JSON.stringify(answer);
  const listed = legal.find((action) => JSON.stringify(action) === wanted);
  if (listed !== undefined) return listed;
  return isAction(answer) && refusal(scenario, seen, answer) === null ? answer : null;
};

/**
 * The policy's choice; or the default one with the reason. Never rejects. Once `patience` is aborted
 * whatever the policy still answers is lost.
 */
export const askPolicy = async (
  policy: Policy,
  question: PolicyQuestion,
  patience: AbortSignal | undefined,
): Promise<Answer> => {
  const { seen, legal, ply } = question;
  const instead = (fault: PolicyFault): Answer => ({ action: defaultChoice(legal), fault });
  try {
    const answer = await Promise.race([ask(policy, seen, legal, ply), whenAborted(patience)]);
    if (answer === TOO_LATE) return instead('too-late');
    const action = accepted(question, answer);
    return action === null ? instead('refused') : { action, fault: null };
  } catch {
    return instead('threw');
  }
};
