/** A program's seat: asks, waits as long as it may take, and lets the default choice answer where the program does not. */
import type { Action } from '../../engine/types.ts';
import { defaultChoice } from '../../session/policySeat.ts';
import type { Update } from '../../session/port.ts';
import { type Fault, readAnswer } from './answer.ts';
import type { Heard } from './inbox.ts';
import { chooseMessage, endMessage, lostMessage, type Place, startMessage } from './messages.ts';
import { type Program, startProgram } from './program.ts';
import { dueIn, type Loss, type Seat } from './seat.ts';

/** With this many losses in a game a program is replaced for the rest of it. */
export const MOST_LOSSES = 3;

/** How long a program may take to end once the game is over. */
const GRACE_MS = 1000;

type Reply = { readonly action: Action } | { readonly fault: Fault };

/** Runs out after so many milliseconds, unless it is stopped. */
const openClock = (ms: number): { readonly out: Promise<null>; readonly stop: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const out = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  return { out, stop: () => clearTimeout(timer) };
};

const readHeard = (place: Place, update: Update, heard: Heard | null): Reply | 'stale' => {
  if (heard === null) return { fault: { reason: 'too-late', detail: '' } };
  if ('over' in heard) return { fault: heard.over };
  return readAnswer(place.scenario, update, heard.line);
};

/** The first line that answers this question; what is left of an older one does not stop the clock. */
const awaitReply = async (program: Program, place: Place, update: Update): Promise<Reply> => {
  const clock = openClock(place.patience);
  try {
    for (;;) {
      const reply = readHeard(place, update, await Promise.race([program.hear(), clock.out]));
      if (reply !== 'stale') return reply;
    }
  } finally {
    clock.stop();
  }
};

const isFatal = ({ reason }: Loss): boolean => reason === 'ended' || reason === 'flood';

const lossOf = (update: Update, fault: Fault): Loss => ({
  turn: update.observation.pub.turn + 1,
  due: dueIn(update),
  ...fault,
});

interface Sitting {
  readonly program: Program;
  readonly place: Place;
  readonly losses: Loss[];
  replaced: number | null;
}

/** Starts the program and tells it what is played; `first` is what its side sees at the start. */
export const openProgramSeat = (command: string, place: Place, first: Update): Seat => {
  const program = startProgram(command);
  const sitting: Sitting = { program, place, losses: [], replaced: null };
  program.send(startMessage(place, first));
  return {
    choose: (update) => choose(sitting, update),
    leave: async (update) => {
      if (update.outcome !== null) program.send(endMessage(place, update, update.outcome));
      await program.dismiss(GRACE_MS);
      return { losses: sitting.losses, replaced: sitting.replaced };
    },
  };
};

const choose = async (sitting: Sitting, update: Update): Promise<Action> => {
  const { program, place, replaced } = sitting;
  if (replaced !== null) return defaultChoice(update.legal);
  program.allowReply();
  program.send(chooseMessage(place, update));
  const reply = await awaitReply(program, place, update);
  if ('action' in reply) return reply.action;
  lose(sitting, update, reply.fault);
  return defaultChoice(update.legal);
};

const lose = (sitting: Sitting, update: Update, fault: Fault): void => {
  const { program, place, losses } = sitting;
  const loss = lossOf(update, fault);
  losses.push(loss);
  program.send(lostMessage(place, update, loss));
  if (!isFatal(loss) && losses.length < MOST_LOSSES) return;
  sitting.replaced = loss.turn;
  program.kill();
};
