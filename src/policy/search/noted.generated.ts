/** Made by `npm run fit-forecast -- --stage noted`; see docs/OPPONENTS.md. */
export const NOTED = { us: 967210, ussr: 503780 } as const;
