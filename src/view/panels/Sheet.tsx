/** A sheet over the page: put away by Escape, by a press beside it, or by a button of its own. */
import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { themeOf } from './context.tsx';

export interface SheetProps {
  readonly open: boolean;
  readonly theme: ReturnType<typeof themeOf>;
  readonly width?: 'usual' | 'wide' | 'settings';
  /** The class of what lies on it. */
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Sheet({ open, theme, width = 'usual', className, onClose, children }: SheetProps) {
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={open}
      onOpenChange={(still) => (still ? undefined : onClose())}
      data-theme={theme}
    >
      <Modal className={width === 'usual' ? 'modal' : `modal modal-${width}`} data-theme={theme}>
        <Dialog className={className}>{children}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}
