/** Why a measure misses its band, as far as it is known. Printed only beside a miss. */
export const REASONS: { readonly [id: string]: string } = {};

export const reasonFor = (id: string): string => REASONS[id] ?? 'not known yet';
