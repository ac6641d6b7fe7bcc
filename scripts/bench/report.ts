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

const [BEGIN, END] = ['<!-- benchmark -->', '<!-- /benchmark -->'];

/** A text with other words between its two marks; as it is where it has none. */
export function betweenMarks(text: string, words: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from + BEGIN.length)}\n\n${words.trim()}\n\n${text.slice(to)}`;
}
