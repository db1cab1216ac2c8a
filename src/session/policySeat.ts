/** A computer's seat: asks a policy for a choice, and makes one itself where the policy gives none that is listed. */
import type { Action, Observation } from '../engine/types.ts';

/** Chooses one of `legal`; `ply` is the number of actions in the record and may serve as a seed. */
export type Policy = (seen: Observation, legal: readonly Action[], ply: number) => Promise<Action>;

/** Why a policy's answer was not taken. */
export type PolicyFault = 'threw' | 'too-late' | 'unlisted';

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

/**
 * The policy's choice; or the default one with the reason. `legal` must not be empty. Never rejects. Once `patience` is
 * aborted whatever the policy still answers is lost.
 */
export const askPolicy = async (
  policy: Policy,
  seen: Observation,
  legal: readonly Action[],
  ply: number,
  patience: AbortSignal | undefined,
): Promise<Answer> => {
  const instead = (fault: PolicyFault): Answer => ({ action: defaultChoice(legal), fault });
  try {
    const answer = await Promise.race([ask(policy, seen, legal, ply), whenAborted(patience)]);
    if (answer === TOO_LATE) return instead('too-late');
    const wanted = JSON.stringify(answer);
    const listed = legal.find((action) => JSON.stringify(action) === wanted);
    return listed === undefined ? instead('unlisted') : { action: listed, fault: null };
  } catch {
    return instead('threw');
  }
};
