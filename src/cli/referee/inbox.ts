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

interface Held {
  readonly most: number;
  readonly lines: string[];
  /** The beginning of a line whose end has not come. */
  begun: string;
  written: number;
  over: Over | null;
  waiting: ((heard: Heard) => void) | null;
}

export const openInbox = (most: number): Inbox => {
  const held: Held = { most, lines: [], begun: '', written: 0, over: null, waiting: null };
  return {
    take: (text) => take(held, text),
    allowMore: () => {
      held.written = 0;
    },
    close: (over) => close(held, over),
    next: () =>
      new Promise((resolve) => {
        held.waiting = resolve;
        serve(held);
      }),
  };
};

const take = (held: Held, text: string): boolean => {
  if (held.over !== null) return true;
  held.written += text.length;
  if (held.written > held.most) {
    close(held, { reason: 'flood', detail: '' });
    return false;
  }
  const parts = `${held.begun}${text}`.split('\n');
  held.begun = parts.pop() ?? '';
  held.lines.push(...parts.filter((line) => line.trim() !== ''));
  serve(held);
  return true;
};

const close = (held: Held, over: Over): void => {
  held.over ??= over;
  held.begun = '';
  if (held.over.reason === 'flood') held.lines.length = 0;
  serve(held);
};

const serve = (held: Held): void => {
  const { waiting } = held;
  const heard = waiting === null ? null : first(held);
  if (waiting === null || heard === null) return;
  held.waiting = null;
  waiting(heard);
};

const first = ({ lines, over }: Held): Heard | null => {
  const line = lines.shift();
  if (line !== undefined) return { line };
  return over === null ? null : { over };
};
