/** Freezes a plain JSON value through and through, in place, and returns it. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key in value) deepFreeze(value[key]);
  return value;
};

/** Freezes what of `value` is not shared with `before`, which must be frozen through and through, and returns it. */
export const freezeNew = <T extends object>(before: object, value: T): T => {
  if (value === before || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key in value) {
    const inner: unknown = value[key];
    if (typeof inner !== 'object' || inner === null) continue;
    const old: unknown = before[key as never];
    if (inner === old) continue;
    if (typeof old === 'object' && old !== null) freezeNew(old, inner);
    else deepFreeze(inner);
  }
  return value;
};
