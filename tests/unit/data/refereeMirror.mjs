/** Plays by a reference policy of the game, knowing only what the referee tells; answers in full. */
import { createInterface } from 'node:readline';
import { chooseReference } from '../../../src/policy/reference/named.ts';

let scenario = null;
for await (const line of createInterface({ input: process.stdin })) {
  const { type, ply, data, observation } = JSON.parse(line);
  if (type === 'start') scenario = data;
  if (type === 'choose')
    console.log(JSON.stringify({ ply, action: chooseReference(process.argv[2], scenario, observation) }));
}
