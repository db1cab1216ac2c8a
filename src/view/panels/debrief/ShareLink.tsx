/** The game as a link to give away; where no link can hold it, a file takes its place and the page says so. */
import { useEffect, useRef, useState } from 'react';
import '../../styles/share.css';
import { useWords } from '../context.tsx';

export interface ShareLinkProps {
  /** The address that opens the game; null when it would be too long. */
  readonly share: () => Promise<string | null>;
  readonly onFile: () => void;
}

export function ShareLink({ share, onFile }: ShareLinkProps) {
  const { text } = useWords();
  const link = useLink(share);
  return (
    <section className="share" aria-labelledby="share-title">
      <h2 id="share-title">{text.say('share.title')}</h2>
      {link === undefined ? <p role="status">{text.say('share.working')}</p> : null}
      {link === null || link === 'failed' ? (
        <FileInstead why={text.say(link === null ? 'share.too-long' : 'share.failed')} onFile={onFile} />
      ) : null}
      {typeof link === 'object' && link !== null ? <Link link={link.address} /> : null}
    </section>
  );
}

/** Undefined while it is being written; null when it would be too long. */
type Written = { readonly address: string } | null | 'failed' | undefined;

/** Written anew when `share` is another function. */
export function useLink(share: ShareLinkProps['share']): Written {
  const [link, setLink] = useState<Written>();
  useEffect(() => {
    let current = true;
    void share()
      .then((address) => (address === null ? null : { address }))
      .catch((): Written => 'failed')
      .then((written) => {
        if (current) setLink(written);
      });
    return () => {
      current = false;
    };
  }, [share]);
  return link;
}

function FileInstead({ why, onFile }: { readonly why: string; readonly onFile: () => void }) {
  const { text } = useWords();
  return (
    <>
      <p role="status">{why}</p>
      <button type="button" className="button" onClick={onFile}>
        {text.say('share.file')}
      </button>
    </>
  );
}

function Link({ link }: { readonly link: string }) {
  const { text } = useWords();
  const [said, setSaid] = useState<'copied' | 'by-hand' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('copied');
    } catch {
      // Forbidden, or a plain address of a school's network, where browsers have no clipboard.
      field.current?.select();
      setSaid('by-hand');
    }
  };
  return (
    <>
      <p>{text.say('share.about')}</p>
      <div className="share-row">
        <input
          ref={field}
          readOnly
          value={link}
          aria-label={text.say('share.link')}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="button" onClick={() => void copy()}>
          {text.say('share.copy')}
        </button>
      </div>
      <p className="quiet" role="status">
        {said === null ? '' : text.say(`share.${said}`)}
      </p>
    </>
  );
}
