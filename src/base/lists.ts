/**
 * Questions to lists, member by member: the methods and iterators of frozen lists, as those of a scenario and of a checked state
 * are, take several times as long.
 */
export const someIn = <T>(list: readonly T[], test: (member: T) => boolean): boolean => {
  for (let at = 0; at < list.length; at++) if (test(list[at] as T)) return true;
  return false;
};

export const everyIn = <T>(list: readonly T[], test: (member: T) => boolean): boolean => {
  for (let at = 0; at < list.length; at++) if (!test(list[at] as T)) return false;
  return true;
};
