/** What of the debrief the wall shows, and whether it goes along with the teacher. */
import type { DebriefPlace, Wall } from '../../../classroom/types.ts';
import { useWords } from '../../panels/context.tsx';
import type { Driving } from './useDriving.ts';

interface SteeringProps {
  readonly driving: Driving;
  readonly wall: Wall;
  readonly told: DebriefPlace;
  readonly worlds: number;
}

export function Steering({ driving: { along, setAlong }, wall, told, worlds }: SteeringProps) {
  const { text } = useWords();
  const { step, at, world } = told;
  const shown = text.say('classDebrief.wall.shows', {
    step: text.say(`classDebrief.step.${step}`),
    part: at === null ? 'none' : step === 'talk' ? 'question' : 'turn',
    n: (at ?? 0) + 1,
    world: worlds < 2 ? 'none' : world + 1,
  });
  const isAway = wall === 'blank' || wall === 'code';
  return (
    <div className="class-steering row">
      <p role="status">{isAway ? text.say(`classDebrief.wall.${wall}`) : shown}</p>
      <label className="switch">
        <input
          type="checkbox"
          checked={along}
          onChange={({ currentTarget }) => setAlong(currentTarget.checked)}
        />
        {text.say('classDebrief.wall.along')}
      </label>
      <p className="quiet class-steering-keys">{text.say('classDebrief.wall.keys')}</p>
    </div>
  );
}
