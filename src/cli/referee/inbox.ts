/** What a program has written and nobody has read yet, cut into lines. */

/** Why nothing more will come: the program has ended, or it has written more than it may. */
export interface Over {
  readonly reason: 'ended' | 'flood';
  /** How it ended, as `code 1` or `signal SIGKILL`; empty for a flood. */
  readonly detail: string;
}

/** The next line without its end, or why there is none. */
export type Heard = { readonly line: string } | { readonly over: Over };

export interface Inbox {
  /** Takes text as it comes. False once it is more than `most` characters since `allowMore`, in one line or in many. */
  readonly take: (text: string) => boolean;
  /** A question is asked: as much may be written again. */
  readonly allowMore: () => void;
  /** Nothing more will come. After an end what is whole is still heard; after a flood nothing is. */
  readonly close: (over: Over) => void;
  /** Waits for the next line that is not blank. Asked again, an earlier wait that was not answered is given up. */
  readonly next: () => Promise<Heard>;
}

export const openInbox = (most: number): Inbox => {
  const lines: string[] = [];
  let begun = '';
  let written = 0;
  let over: Over | null = null;
  let waiting: ((heard: Heard) => void) | null = null;

  const heard = (): Heard | null => {
    const line = lines.shift();
    if (line !== undefined) return { line };
    return over === null ? null : { over };
  };
  const serve = (): void => {
    const found = waiting === null ? null : heard();
    if (found === null) return;
    waiting?.(found);
    waiting = null;
  };
  const close = (why: Over): void => {
    over ??= why;
    if (over.reason === 'flood') lines.length = 0;
    begun = '';
    serve();
  };
  const cut = (text: string): void => {
    const parts = `${begun}${text}`.split('\n');
    begun = parts.pop() ?? '';
    lines.push(...parts.filter((line) => line.trim() !== ''));
  };

  return {
    take: (text) => {
      if (over !== null) return true;
      written += text.length;
      if (written > most) {
        close({ reason: 'flood', detail: '' });
        return false;
      }
      cut(text);
      serve();
      return true;
    },
    allowMore: () => {
      written = 0;
    },
    close,
    next: () =>
      new Promise((resolve) => {
        waiting = resolve;
        serve();
      }),
  };
};
