/** A class on a laptop that is in no network but its own: the server, the teacher and the students, with no way out. */
import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, WHOLE_GAME } from './table/test.ts';

const PROGRAM = fileURLToPath(new URL('table/ownNetwork.ts', import.meta.url));
/** One interface of its own, such as the hotspot of a laptop is, and nothing behind it. */
const OWN = [
  'ip link set lo up',
  'ip link add school type veth peer name air',
  'ip addr add 192.168.43.1/24 dev school',
  'ip link set school up',
  'ip link set air up',
].join(' && ');
const inside = (command: string): readonly string[] => ['-rn', 'sh', '-c', `${OWN} && ${command}`];
const canBeAlone = (): boolean => spawnSync('unshare', inside('true')).status === 0;

test('is played from the code to the debrief, and asks nothing of anybody else', async () => {
  test.skip(!canBeAlone(), 'This machine lets nobody make a network of their own (unshare, ip).');
  test.setTimeout(WHOLE_GAME);
  const { stdout } = await promisify(execFile)(
    'unshare',
    inside(`exec ${process.execPath} ${PROGRAM}`),
    // What it says on the error stream comes with the fault.
    { timeout: WHOLE_GAME, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({
    address: 'http://192.168.43.1:8080/class',
    reached: ['debrief', 'debrief', 'debrief'],
    outside: [],
    troubles: [],
  });
});
