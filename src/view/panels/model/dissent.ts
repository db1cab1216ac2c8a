/** Whether an adviser's view of terms of his side goes with the verdict that the talks give on the same terms. */
import type { Suits } from '../../../policy/advisers/advice.ts';
import type { Signing } from './theirView.ts';

const SHORT: ReadonlySet<Signing> = new Set(['loses', 'none', 'soft']);

/** The verdict says that they are too little, or a long shot at best. */
export const fallsShort = (signing: Signing): boolean => SHORT.has(signing);

/** One of the two hopes where the other does not. */
export const differs = ({ word }: Suits, signing: Signing): boolean =>
  (word === 'hope') === fallsShort(signing);
