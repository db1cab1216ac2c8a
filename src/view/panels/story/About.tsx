/** What is modelled and what is sourced. */
import { Heading } from 'react-aria-components';
import type { Settings } from '../../../engine/types.ts';
import type { Opponent } from '../../../policy/opponent.ts';
import { isGuided } from '../../../scenario/types.ts';
import { themeOf, useWords } from '../context.tsx';
import { Terms } from '../glossary/Terms.tsx';
import { Sheet } from '../Sheet.tsx';
import { UsedSettings } from './UsedSettings.tsx';

export interface AboutProps {
  readonly open: boolean;
  readonly settings: Settings;
  /** As it was chosen; null where two people play. */
  readonly opponent: Opponent | null;
  readonly onClose: () => void;
}

const PARTS = [1, 2, 3, 4] as const;

export function About({ open, settings, opponent, onClose }: AboutProps) {
  const { text, side, scenario } = useWords();
  return (
    <Sheet open={open} theme={themeOf(side)} className="about" onClose={onClose}>
      <Heading slot="title">{text.say('about.title')}</Heading>
      {PARTS.map((part) => (
        <p key={part}>
          <Terms text={text.say(`about.${part}`)} />
        </p>
      ))}
      {isGuided(scenario.id) ? <p>{text.say('about.drill')}</p> : null}
      {opponent === null || isGuided(scenario.id) ? null : (
        <p>
          {text.say('about.opponent', {
            leader: text.say(`title.opponent.${opponent.doctrine}`),
            nodes: opponent.nodes,
          })}
        </p>
      )}
      <UsedSettings settings={settings} changedOnly={false} />
      <button type="button" className="button button-main" onClick={onClose}>
        {text.say('about.close')}
      </button>
    </Sheet>
  );
}
