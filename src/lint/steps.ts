import { memoInUse } from '../shared/brief-memo.ts';
import type { Path } from './types.ts';

/** A path, and those that go on from it. */
export interface PathStep {
  path: Path;
  inner: Map<string | number, PathStep> | undefined;
}

const LAST = {};
const begun = memoInUse((_: object): PathStep => ({ path: [], inner: undefined }));

/**
 * Where a walk through a record begins. What is noted of ten thousand records has their paths, which are few:
 * records have the same fields. One array stands for all that are alike, for as long as a check lasts.
 */
export const firstStep = (): PathStep => begun(LAST);

/** The step from one to a field or a place in a list. */
export function nextStep(from: PathStep, key: string | number): PathStep {
  from.inner ??= new Map();
  let next = from.inner.get(key);
  if (!next) {
    next = { path: [...from.path, key], inner: undefined };
    from.inner.set(key, next);
  }
  return next;
}
