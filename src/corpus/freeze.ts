/**
 * Freezes a value and all it holds, cycles included. What is frozen is taken to be so throughout: records are
 * linked anew out of data most of which has been frozen with the records before.
 */
export function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
