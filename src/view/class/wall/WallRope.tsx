/** The rope between the capitals as the world sees it, with what it means. */
import type { ProjectorView } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { Rope } from '../../panels/rope/Rope.tsx';
import { publicRope } from './rope.ts';

export function WallRope({ view }: { readonly view: ProjectorView }) {
  return (
    <footer className="wall-ropes">
      {[...view.worlds.entries()].map(([n, { game }]) => (
        <OneRope key={n} pub={game.observation.pub} />
      ))}
    </footer>
  );
}

type Pub = ProjectorView['worlds'][number]['game']['observation']['pub'];

function OneRope({ pub }: { readonly pub: Pub }) {
  const { text } = useWords();
  const { hold, level, us, ussr, knot } = publicRope(pub);
  const label = text.say('rope.label', {
    value: text.points(knot),
    words: text.say('rope.words', { level }),
    us: text.points(us),
    ussr: text.points(ussr),
  });
  return (
    <div className="wall-rope">
      <p>{text.say('side.us')}</p>
      <Rope hold={hold} marked width={1100} label={label} />
      <p>{text.say('side.ussr')}</p>
      <p className="wall-knot">
        <b>{text.say('rope.state', { level })}</b>{' '}
        {text.say('rope.means', { level, percent: text.points(knot) })}
      </p>
    </div>
  );
}
