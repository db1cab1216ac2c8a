/** What cannot wait: a dialog that only an answer closes. */
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Reaction, ReactionChoice } from '../../../engine/types.ts';
import type { Update } from '../../../session/port.ts';
import { ClaimText } from '../Claim.tsx';
import { themeOf, useWords } from '../context.tsx';
import { isAfterSettlement } from '../model/steps.ts';
import { WhyButton } from '../WhyButton.tsx';
import { choiceAbout, choiceWords } from '../words/causeWords.ts';
import { reactionWords } from '../words/reactionWords.ts';
import { branch } from '../words/words.ts';

export interface ReactionDialogProps {
  /** What its side knows so far, and what it is asked, if anything. */
  readonly update: Update;
  readonly sending: boolean;
  readonly onChoose: (choice: ReactionChoice) => void;
  /** How long there is for an answer, where there is a limit. */
  readonly clock?: ReactNode;
}

export function ReactionDialog({ update, sending, onChoose, clock }: ReactionDialogProps) {
  const reaction = update.observation.own?.reaction ?? null;
  const { side } = useWords();
  return (
    <ModalOverlay
      className="overlay overlay-urgent"
      isOpen={reaction !== null}
      isKeyboardDismissDisabled
      data-theme={themeOf(side)}
    >
      <Modal className="modal" data-theme={themeOf(side)}>
        <Dialog role="alertdialog" className="reaction">
          {reaction === null ? null : clock}
          {reaction === null ? null : (
            <Body reaction={reaction} update={update} sending={sending} onChoose={onChoose} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface BodyProps extends ReactionDialogProps {
  readonly reaction: Reaction;
}

function Body({ reaction, update, sending, onChoose }: BodyProps) {
  const words = useWords();
  const { text, scenario } = words;
  const { title, opening, scene } = reactionWords(words, reaction, update.log, update.observation.pledges);
  return (
    <>
      <p className="reaction-urgent">{opening === undefined ? occasion() : openingStep()}</p>
      <Heading slot="title">{title}</Heading>
      {opening === undefined ? <p>{scene}</p> : <ClaimText claim={opening.claim} terms={0} />}
      {opening === undefined ? null : <p>{text.say('reaction.opening.question')}</p>}
      <ul className="reaction-choices" aria-label={text.say('reaction.answer')}>
        {reaction.choices.map((choice) => (
          <li key={choice}>
            <ChoiceButton {...{ reaction, update, choice, sending, onChoose }} />
          </li>
        ))}
      </ul>
    </>
  );

  function occasion(): string {
    return isAfterSettlement(reaction.code)
      ? text.say('reaction.after', { code: reaction.code })
      : `${text.say('reaction.urgent')} · ${text.say(`severity.${reaction.severity}`, { kind: branch(reaction.code) })}`;
  }

  function openingStep(): string {
    const mine = scenario.openings.filter(({ side }) => side === opening?.side);
    return text.say('opening.step', {
      n: mine.findIndex(({ id }) => id === reaction.subject) + 1,
      count: mine.length,
    });
  }
}

interface ChoiceButtonProps extends BodyProps {
  readonly choice: ReactionChoice;
}

function ChoiceButton({ reaction, update, choice, sending, onChoose }: ChoiceButtonProps) {
  const words = useWords();
  const about = choiceAbout(words, reaction.code, choice, update.observation.pledges);
  return (
    <WhyButton
      className="reaction-choice"
      why={sending ? words.text.say('why.answered') : null}
      onPress={() => onChoose(choice)}
    >
      <b>{choiceWords(words, reaction.code, choice, reaction.subject)}</b>
      {about === '' ? null : <span>{about}</span>}
    </WhyButton>
  );
}
