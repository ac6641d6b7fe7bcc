/**
 * A value with another in the place of what stands at a path; the value itself is left as it is.
 * @param path field names; `*` stands for every item of a list, and what is not there stays so
 */
export function replaceAt(
  value: unknown,
  path: readonly string[],
  replace: (found: unknown) => unknown,
): unknown {
  const [head, ...rest] = path;
  if (value === undefined) return undefined;
  if (head === undefined) return replace(value);
  if (head === '*') return (value as unknown[]).map((item) => replaceAt(item, rest, replace));
  const fields = value as Record<string, unknown>;
  if (fields[head] === undefined) return value;
  return { ...fields, [head]: replaceAt(fields[head], rest, replace) };
}
