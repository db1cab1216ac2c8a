/** Why the room did not do what was asked, beside where it was asked. */
import type { ClassRefusal } from '../../../classroom/types.ts';
import { useWords } from '../../panels/context.tsx';
import { refusalWords } from './useAsk.ts';

export function Refused({ refused }: { readonly refused: ClassRefusal | null }) {
  const { text } = useWords();
  return (
    <p className="seat-refused" role="alert">
      {refused === null ? '' : refusalWords(text, refused)}
    </p>
  );
}
