/** A sheet over the control room, with its title and a way out. */
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../../panels/context.tsx';

export interface ControlSheetProps {
  readonly title: string;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function ControlSheet({ title, wide = false, onClose, children }: ControlSheetProps) {
  const { text } = useWords();
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen
      onOpenChange={(still) => (still ? undefined : onClose())}
      data-theme="control"
    >
      <Modal className={wide ? 'modal modal-wide' : 'modal'} data-theme="control">
        <Dialog className="control-sheet">
          <header className="control-sheet-head">
            <Heading slot="title">{title}</Heading>
            <button type="button" className="button button-small" onClick={onClose}>
              {text.say('control.close')}
            </button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface SureProps {
  readonly title: string;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** A question before something that cannot be taken back. */
export function Sure({ title, question, yes, onYes, onClose }: SureProps) {
  const { text } = useWords();
  return (
    <ControlSheet title={title} onClose={onClose}>
      <p>{question}</p>
      <div className="control-row">
        <button type="button" className="button button-main" onClick={onClose}>
          {text.say('control.cancel')}
        </button>
        <button
          type="button"
          className="button button-grave"
          onClick={() => {
            onYes();
            onClose();
          }}
        >
          {yes}
        </button>
      </div>
    </ControlSheet>
  );
}
