/** The same orders at every danger setting, each with the scholar or participant it comes from. */
import type { LuckReport } from '../../../../debrief/lab/types.ts';
import type { Danger } from '../../../../scenario/types.ts';
import { useWords } from '../../context.tsx';
import { ShareBar } from './SpreadBars.tsx';

interface DangersProps {
  readonly dangers: LuckReport['dangers'];
  /** The setting this game was played at. */
  readonly own: Danger;
}

export function Dangers({ dangers, own }: DangersProps) {
  const { text } = useWords();
  if (dangers.length === 0) return null;
  return (
    <section className="luck" aria-labelledby="dangers-title">
      <h2 id="dangers-title">{text.say('luck.dangers')}</h2>
      <p className="quiet">{text.say('luck.dangers.about')}</p>
      <ul className="spread">
        {dangers.map(({ danger, share }) => (
          <li key={danger} className={danger === own ? 'spread-own' : undefined}>
            <ShareBar share={share} />
            <span>
              {text.say(`title.danger.${danger}`)}, {text.say(`title.danger.${danger}.who`)}
              {danger === own ? <em> {text.say('luck.setting')}</em> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
