/** A table of what was measured, under a heading. */
export interface ResultTable {
  title: string;
  /** What a reader must know of how it was measured. */
  note: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A section in Markdown, its columns as wide as their longest cell. */
export function tableMarkdown({ title, note, head, rows }: ResultTable): string {
  const widths = head.map((name, column) =>
    Math.max(3, ...[name, ...rows.map((row) => row[column] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`## ${title}`, '', note, '', line(head), rule, ...rows.map(line), ''].join('\n');
}

/** A text with other words between its two marks of a name; as it is where it has none. */
export function betweenMarks(text: string, words: string, name = 'benchmark'): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from + begin.length)}\n\n${words.trim()}\n\n${text.slice(to)}`;
}

/** A paragraph in lines of at most 105 characters, as the README has them. */
export const wrapped = (text: string): string =>
  text.replace(/(.{1,105})(?:\s+|$)/g, '$1\n').trim();
