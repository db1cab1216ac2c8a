/** Made by `npm run fit-forecast`; see docs/OPPONENTS.md. */
export const WAR: readonly number[] = [-2.5];
export const DEAL: readonly number[] = [1];
