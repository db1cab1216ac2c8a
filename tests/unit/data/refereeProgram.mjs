/** A program for the referee that behaves as its first argument says. What it would do when it behaves is to seal, or to answer calmly. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const [manner] = process.argv.slice(2);

const calm = ({ legal }) => {
  const index = legal.findIndex(({ kind, choice }) => kind === 'seal' || choice === 'restrain');
  return Math.max(0, index);
};
const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
const answer = (question, action) => say({ ply: question.ply, action });
const holdsOrders = ({ observation }) =>
  Object.values(observation.own.orders).some((order) => order !== null);
const other = { us: 'ussr', ussr: 'us' };

const forever = (text) => {
  for (;;) process.stdout.write(text);
};

let asked = 0;
const manners = {
  seals: (question) => answer(question, calm(question)),
  'seals-in-full': (question) => answer(question, question.legal[calm(question)]),
  'orders-then-rubbish': (question) => {
    if (question.due === 'order' && !holdsOrders(question)) answer(question, 0);
    else process.stdout.write('I see.\n');
  },
  silent: () => undefined,
  rubbish: () => process.stdout.write('let me think\n'),
  'no-ply': () => say({ action: 0 }),
  'no-such-index': (question) => answer(question, question.legal.length),
  'no-action': (question) => answer(question, { kind: 'surrender', side: question.side }),
  illegal: (question) =>
    answer(question, { kind: 'order', side: question.side, desk: 'military', order: { kind: 'U1' } }),
  'wrong-side': (question) => answer(question, { kind: 'seal', side: other[question.side] }),
  'plays-chance': (question) => answer(question, { kind: 'chance', draw: 0 }),
  'ends-later': (question) => {
    asked += 1;
    if (asked > 2) process.exit(3);
    answer(question, calm(question));
  },
  'endless-line': () => forever('x'.repeat(4096)),
  flood: () => forever(`${JSON.stringify({ ply: -1, action: 0 })}\n`.repeat(100)),
  'leaves-a-child': (question) => answer(question, calm(question)),
  'will-not-end': () => undefined,
};

if (manner === 'ends-at-once') process.exit(1);
if (manner === 'leaves-a-child')
  spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (manner === 'will-not-end') {
  process.on('SIGTERM', () => undefined);
  setInterval(() => undefined, 1000);
  process.stderr.write('playing\n');
}

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.type === 'choose') manners[manner](message);
}
