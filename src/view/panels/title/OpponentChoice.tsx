/** Whom a lone player meets: how far the computer thinks, and what kind of leader it is. Plain HTML, like the rest of the title. */
import { useId } from 'react';
import { OPPONENT_DOCTRINES, type Opponent, THINKING, type Thinking } from '../../../policy/opponent.ts';
import { SIDES } from '../../../scenario/types.ts';
import type { TitleText } from '../../../text/text.ts';

export interface OpponentChoiceProps {
  readonly text: TitleText;
  readonly opponent: Opponent;
  readonly choose: (opponent: Opponent) => void;
}

const STEPS = Object.keys(THINKING).filter((name): name is Thinking => Object.hasOwn(THINKING, name));

export function OpponentChoice({ text, opponent, choose }: OpponentChoiceProps) {
  const about = useId();
  const setNodes = (chosen: string): void => {
    const step = STEPS.find((name) => name === chosen);
    if (step !== undefined) choose({ ...opponent, nodes: THINKING[step] });
  };
  const setDoctrine = (chosen: string): void => {
    const doctrine = OPPONENT_DOCTRINES.find((known) => known === chosen);
    if (doctrine !== undefined) choose({ ...opponent, doctrine });
  };
  return (
    <>
      <div>
        <label>
          <span>{text.say('title.opponent')}</span>
          <select
            value={opponent.doctrine}
            aria-describedby={about}
            onChange={(event) => setDoctrine(event.currentTarget.value)}
          >
            {OPPONENT_DOCTRINES.map((doctrine) => (
              <option key={doctrine} value={doctrine}>
                {text.say(`title.opponent.${doctrine}`)}
              </option>
            ))}
          </select>
        </label>
        <p id={about} className="quiet">
          {aboutWords(text, opponent)}
        </p>
      </div>
      <label>
        <span>{text.say('title.opponent.thinking')}</span>
        <select
          value={STEPS.find((name) => THINKING[name] === opponent.nodes)}
          onChange={(event) => setNodes(event.currentTarget.value)}
        >
          {STEPS.map((name) => (
            <option key={name} value={name}>
              {text.say(`title.opponent.thinking.${name}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** Which of the two it will be follows from the side that is played, and that is chosen last. */
const aboutWords = (text: TitleText, { doctrine }: Opponent): string =>
  doctrine === 'hidden'
    ? text.say('title.opponent.hidden.about')
    : SIDES.map((side) =>
        text.say('title.opponent.as', {
          where: text.say(`title.${side}.place`),
          about: text.say(`title.opponent.${doctrine}.${side}`),
        }),
      ).join(' ');
