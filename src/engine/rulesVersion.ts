/** Which version of the rules a game is played by, as its state and its observations have it (docs/RECORDS.md). */

/** A state of version 1 says nothing of its version: it had no such field, and hashes as it always did. */
export interface PlayedBy {
  readonly rules: number | undefined;
}

/** The field of a state that is played by this version, 1 to RULES_VERSION. */
export const rulesField = (version: number): PlayedBy['rules'] => (version === 1 ? undefined : version);

/** Whether a rule that came with `version` holds. */
export const isSince = (version: number, { rules = 1 }: PlayedBy): boolean => rules >= version;
