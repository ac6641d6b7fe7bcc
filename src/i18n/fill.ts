/** Values by the name of the hole that they fill. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A text with its holes filled: `{name}` gives way to the value of that name. What is quoted within a
 * quotation has the inner marks.
 * @param key Names the message in an error.
 * @throws {Error} When a hole has no value, so that no reader ever meets one.
 */
export const fill = (text: string, values: Values, key: string): string =>
  withInnerMarks(
    text.replaceAll(/\{(\w+)\}/g, (_hole, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`“${key}” leaves {${name}} unfilled: ${text}`);
      return String(value);
    }),
  );

/** The marks of a quotation within another: ‘ ’ in “ ”, and 『 』 in 「 」. */
const withInnerMarks = (text: string): string =>
  text
    .replaceAll(/(“[^“”]*)“([^“”]*)”(?=[^“”]*”)/g, '$1‘$2’')
    .replaceAll(/(「[^「」]*)「([^「」]*)」(?=[^「」]*」)/g, '$1『$2』');
