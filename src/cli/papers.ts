/** `npm run -s papers`: solves the games of the literature. One JSON line a table; ends with 1 when any is not as expected. */
import { agrees, workOut } from './papers/table.ts';
import { paperTables } from './papers/tables.ts';

const lines = (await paperTables()).map(workOut);
for (const line of lines) console.log(JSON.stringify(line));
process.exitCode = lines.every(agrees) ? 0 : 1;
