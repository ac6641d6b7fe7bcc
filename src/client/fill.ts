/** A message of the page with its placeholders, which are written `%name`, filled. */
export const fillOnPage = (
  message: string | undefined,
  values: Readonly<Record<string, string | number>>,
): string =>
  (message ?? '').replaceAll(/%(\w+)/g, (whole, name: string) => String(values[name] ?? whole));
