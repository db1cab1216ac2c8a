/** What is modelled and what is sourced. */
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Danger } from '../../../scenario/types.ts';
import { themeOf, useWords } from '../context.tsx';

export interface AboutProps {
  readonly open: boolean;
  readonly danger: Danger;
  readonly onClose: () => void;
}

const PARTS = [1, 2, 3, 4] as const;

export function About({ open, danger, onClose }: AboutProps) {
  const { text, side } = useWords();
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={open}
      onOpenChange={(still) => (still ? undefined : onClose())}
      data-theme={themeOf(side)}
    >
      <Modal className="modal" data-theme={themeOf(side)}>
        <Dialog className="about">
          <Heading slot="title">{text.say('about.title')}</Heading>
          {PARTS.map((part) => (
            <p key={part}>{text.say(`about.${part}`)}</p>
          ))}
          <p>
            {text.say('about.danger', {
              danger: text.say(`title.danger.${danger}`),
              who: text.say(`title.danger.${danger}.who`),
            })}
          </p>
          <button type="button" className="button button-main" onClick={onClose}>
            {text.say('about.close')}
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
