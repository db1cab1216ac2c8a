/** Refusals of orders, said once; they stay until they are closed. */
import type { ViewStore } from '../../../store/page.ts';
import type { Notice } from '../../../store/types.ts';
import { dismissNotice } from '../../../store/view.ts';
import { useWords } from '../../panels/context.tsx';
import { Notices } from '../../panels/title/Notices.tsx';
import { roomCode } from './model/askPort.ts';

export interface SeatNoticesProps {
  readonly store: ViewStore;
  readonly notices: readonly Notice[];
}

export function SeatNotices({ store, notices }: SeatNoticesProps) {
  const { text } = useWords();
  const why = (notice: Notice): string => {
    if (notice.kind !== 'refused') return '';
    const code = roomCode(notice.refusal);
    return code === null ? text.say(`refusal.${notice.refusal.code}`) : text.say(`class.refusal.${code}`);
  };
  return <Notices text={text} notices={notices} why={why} onDismiss={(id) => dismissNotice(store, id)} />;
}
