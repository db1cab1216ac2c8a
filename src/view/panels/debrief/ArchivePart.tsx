/** A part of the files under its heading, folded or open, with the gist of it beside. */
import type { ReactNode } from 'react';

export interface ArchivePartProps {
  readonly title: string;
  /** In figures, what is inside. */
  readonly gist: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

export function ArchivePart({ title, gist, open = false, children }: ArchivePartProps) {
  return (
    <details className="archive-part" open={open}>
      <summary>
        <h2>{title}</h2> <span className="quiet">{gist}</span>
      </summary>
      {children}
    </details>
  );
}
