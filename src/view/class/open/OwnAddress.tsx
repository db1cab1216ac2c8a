/** Beside a code that other devices cannot come in by: that they cannot, and what to do. Nothing where they can. */
import type { Text } from '../../../text/text.ts';
import { isOwnName } from './addresses.ts';

export function OwnAddress({ text }: { readonly text: Text }) {
  return isOwnName() ? (
    <p className="own-address" role="note">
      {text.say('setup.own')}
    </p>
  ) : null;
}
