/** Freezes a plain JSON value through and through, in place, and returns it. What is frozen already is taken to be so within. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (Array.isArray(value)) for (let at = 0; at < value.length; at++) deepFreeze(value[at]);
  else for (const key in value) deepFreeze(value[key]);
  return value;
};
