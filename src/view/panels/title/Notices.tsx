/** What went wrong or well, said once; it stays until it is closed. */
import type { Notice } from '../../../store/types.ts';
import type { TitleText } from '../../../text/text.ts';

export interface NoticesProps {
  readonly text: Pick<TitleText, 'say'>;
  readonly notices: readonly Notice[];
  /** Words of a refusal or of a ghost, from the part of the catalogue that comes with the desk; empty before it is loaded. */
  readonly why: (notice: Notice) => string;
  readonly onDismiss: (id: number) => void;
}

export function Notices({ text, notices, why, onDismiss }: NoticesProps) {
  return (
    <div className="notices" role="alert">
      {notices.map((notice) => (
        <div key={notice.id} className="notice">
          <p>{noticeWords(text, notice, why(notice))}</p>
          <button type="button" className="button button-small" onClick={() => onDismiss(notice.id)}>
            {text.say('notice.close')}
          </button>
        </div>
      ))}
    </div>
  );
}

function noticeWords(text: NoticesProps['text'], notice: Notice, why: string): string {
  switch (notice.kind) {
    case 'record-refused':
      return text.say(`fault.${notice.fault.code}`, oneBased(notice.fault.params));
    case 'refused':
      return text.say('notice.refused', { why });
    case 'ghost-left':
      return why;
    default:
      return text.say(`notice.${notice.kind}`);
  }
}

/** A record counts its moves from 0, people count from 1. */
const oneBased = (params: { readonly [name: string]: string | number }) =>
  typeof params.index === 'number' ? { ...params, index: params.index + 1 } : params;
