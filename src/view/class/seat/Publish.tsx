/** An outsider's words for everybody. They may wait for the teacher first. */
import { useWords } from '../../panels/context.tsx';
import type { Room } from './room.ts';
import { SayForm } from './SayForm.tsx';
import { useSaying } from './useSaying.ts';

export function Publish({ room }: { readonly room: Room }) {
  const { text } = useWords();
  const who = 'outsider' in room.seat ? room.seat.outsider : 'historian';
  return (
    <div className="publish">
      <SayForm
        saying={useSaying(room, 'publish')}
        className="publish-form"
        label={text.say('seat.publish', { who })}
        send={text.say('seat.publish.send')}
        rows={3}
        isMain
      />
    </div>
  );
}
