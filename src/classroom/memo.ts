/** What was made of a value, remembered for as long as the value lives: a view is worked out once, however many look at it. */

/** The same result for the same object. */
export const once = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
};

/** The same result for the same two objects. */
export const oncePair = <A extends object, B extends object, V>(
  make: (first: A, second: B) => V,
): ((first: A, second: B) => V) => {
  const inner = once((first: A) => once((second: B) => make(first, second)));
  return (first, second) => inner(first)(second);
};

/** The same list for the same members, of which there are one or two. */
export const sameList = <T extends object>(): ((members: readonly T[]) => readonly T[]) => {
  const ofOne = once((one: T): readonly T[] => [one]);
  const ofTwo = oncePair((one: T, two: T): readonly T[] => [one, two]);
  return (members) => {
    const [one, two] = members;
    if (one === undefined || members.length > 2) return members;
    return two === undefined ? ofOne(one) : ofTwo(one, two);
  };
};

/** What was made for the same object under the same name; `make` is called where nothing was. */
export const keptUnder = <K extends object, V>(): ((key: K, name: string, make: () => V) => V) => {
  const inner = once((_: K) => new Map<string, V>());
  return (key, name, make) => {
    const made = inner(key);
    const known = made.get(name);
    if (known !== undefined) return known;
    const value = make();
    made.set(name, value);
    return value;
  };
};

/** The same result for the same object under the same name. */
export const onceNamed = <K extends object, V>(
  make: (key: K, name: string) => V,
): ((key: K, name: string) => V) => {
  const kept = keptUnder<K, V>();
  return (key, name) => kept(key, name, () => make(key, name));
};
