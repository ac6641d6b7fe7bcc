import { unseenIn } from '../lint/characters.ts';
import type { ContentFile, Finding, Position } from '../lint/types.ts';

/** What is wrong with the text of a file before anything is made of it. */
export type TextFault = Finding & Position & { rule: 'file-text' };

/**
 * What is wrong with the text of a file, whatever it says: bytes that are not UTF-8, what a merge
 * left behind, characters that nobody sees. The gravest alone: the others follow from it.
 */
export function textFaults({ text, encoding }: Omit<ContentFile, 'path'>): TextFault[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (encoding !== undefined) return [notUtf8(lines, encoding)];
  const merges = mergesIn(lines);
  return merges.length > 0 ? merges : lines.flatMap((line, i) => unseenFault(line, i));
}

function notUtf8(lines: readonly string[], encoding: string): TextFault {
  const line = Math.max(
    0,
    lines.findIndex((each) => each.includes('\ufffd')),
  );
  return {
    line: line + 1,
    column: (lines[line] ?? '').indexOf('\ufffd') + 1 || 1,
    rule: 'file-text',
    message: 'is not written in UTF-8',
    found: `bytes that are none of UTF-8; encoding: ${encoding}`,
    allowed: 'UTF-8',
    tip: 'save the file with the encoding UTF-8; editors offer it where they save',
  };
}

const MERGE = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/;

/** Where a merge left its markers: the first line of each conflict. */
function mergesIn(lines: readonly string[]): TextFault[] {
  const faults: TextFault[] = [];
  let open = false;
  for (const [i, line] of lines.entries()) {
    if (!MERGE.test(line)) continue;
    if (!open || line.startsWith('<')) {
      faults.push({
        line: i + 1,
        column: 1,
        rule: 'file-text',
        message: 'is what a merge of two versions left behind',
        found: line,
        tip: 'keep one of the versions, and delete the lines of <<<<<<<, ======= and >>>>>>>',
      });
    }
    open = !line.startsWith('>');
  }
  return faults;
}

/** The first character of a line that cannot be seen, and how many there are. */
function unseenFault(line: string, i: number): TextFault[] {
  // A mark at the beginning of a file is none of its text.
  const all = unseenIn(i === 0 ? line : `\n${line}`);
  const [first] = all;
  if (!first) return [];
  const offset = first.offset - (i === 0 ? 0 : 1);
  return [
    {
      line: i + 1,
      column: offset + 1,
      rule: 'file-text',
      message: 'holds a character that cannot be seen',
      found: `${first.name}, ${beside(line, offset)}${all.length > 1 ? `; ${all.length} in the line` : ''}`,
      allowed: 'characters that can be seen, and blanks',
      tip: 'delete it; where the cursor moves and nothing else does, it stands',
    },
  ];
}

/** What a character stands after, for an editor to find it. */
function beside(line: string, offset: number): string {
  const before = line.slice(Math.max(0, offset - 10), offset);
  return before.trim() === '' ? 'at the beginning of the line' : `after “${before}”`;
}
