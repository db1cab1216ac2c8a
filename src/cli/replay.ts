/**
 * `npm run -s replay -- FILE|LINK`: replays a record and prints one line of JSON, equal for equal records in every JavaScript
 * engine and every later version. A record that cannot be replayed is named on the error stream; exit code 1.
 */
import { replayLine } from '../session/replayLine.ts';
import { openRecord, recordFaultLine, textOf } from './openRecord.ts';
import { refuseOption } from './options.ts';

const [argument, ...more] = process.argv.slice(2);
if (argument === undefined || more.length > 0) refuseOption('usage: npm run -s replay -- FILE|LINK');
const opened = await openRecord(textOf(argument ?? ''));
const line = opened.ok ? replayLine(opened.value.scenario, opened.value.episode) : null;
if (line?.ok) console.log(JSON.stringify(line.value));
else {
  console.error(opened.ok ? 'the record does not replay' : recordFaultLine(opened.error));
  process.exitCode = 1;
}
