/** Commands that have been done, by the asker's own id: what is asked twice is done once. A value; adding shares what it can. */
const BUCKETS = 64;
type Bucket = readonly (readonly [command: string, ply: number])[];
export type Commands = readonly Bucket[];

export const NO_COMMANDS: Commands = Array.from({ length: BUCKETS }, () => []);

const bucketOf = (command: string): number => {
  let mixed = 0;
  for (let index = 0; index < command.length; index++)
    mixed = (mixed * 31 + command.charCodeAt(index)) % 65_521;
  return mixed % BUCKETS;
};

export const addCommand = (commands: Commands, command: string, ply: number): Commands => {
  if (command === '') return commands;
  const at = bucketOf(command);
  return commands.with(at, [...(commands[at] ?? []), [command, ply]]);
};

/** The ply of the entry that did it, or null. */
export const plyOf = (commands: Commands, command: string): number | null =>
  commands[bucketOf(command)]?.find(([known]) => known === command)?.[1] ?? null;
