/** Fields that are read as they stand. */
const VERBATIM = ['url', 'urldate'];

/**
 * An entry of BibTeX (UTF-8, as biber reads it), a field a line; those that are undefined are left out.
 * @param key the name by which a text cites it
 */
export function bibtexEntry(
  type: string,
  key: string,
  fields: Readonly<Record<string, string | undefined>>,
): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`  ${name} = {${VERBATIM.includes(name) ? value : escaped(value)}}`],
  );
  return `@${type}{${key},\n${lines.join(',\n')}\n}`;
}

/**
 * A date as fields of BibTeX, as precise as it is; none where it is not known. An interval has a year
 * only where it lies within one.
 */
export function bibtexDate(date: string | undefined): Record<string, string> {
  if (date === undefined) return {};
  const [first = '', last = first] = date.split('/');
  const [year = '', month] = first.split('-');
  return {
    ...(last.startsWith(year) ? { year } : {}),
    ...(month === undefined || last !== first ? {} : { month: String(Number(month)) }),
    date,
  };
}

/** What TeX would read as its own. */
const escaped = (value: string): string => value.replaceAll(/([&%$#_])/g, String.raw`\$1`);
