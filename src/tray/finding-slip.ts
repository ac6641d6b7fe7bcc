import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { resolvedIn } from '../briefing/findings.ts';
import type { Corpus } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import type { Note } from '../paper/notes.ts';
import type { FindingSlip } from './book.ts';

/** A finding as it is drawn, with the notes that its marks number. */
interface DrawnFinding {
  slip: Omit<FindingSlip, 'state' | 'notes'>;
  notes: Note[];
}

/** A finding: its statement, and below it what it would be under other fair readings. */
export function findingSlip(
  record: Corpus['findings'][number],
  corpus: Corpus,
  words: Localizer,
): DrawnFinding {
  const notes: Note[] = [];
  const parts = [record.statement, ...(record.if_read ?? []).map(({ says }) => says)];
  const [statement = [], ...caveats] = parts.map((part) => {
    const { tree, notes: own } = resolvedIn(part, record, corpus, words);
    // Each text numbers its notes from one.
    visit(tree, 'footnoteReference', (mark) => {
      const label = String(Number(mark.label) + notes.length);
      Object.assign(mark, { label, identifier: `note-${label}` });
    });
    notes.push(...own);
    return tree.children as FindingSlip['blocks'];
  });
  return {
    slip: {
      kind: 'finding',
      title: statement.map((block) => toString(block)).join(' '),
      page: record.page,
      blocks: [...statement, ...caveats.flat().map(smallPrint)],
    },
    notes,
  };
}

/** A paragraph as what a statement rests on is set. */
const smallPrint = (block: FindingSlip['blocks'][number]): FindingSlip['blocks'][number] =>
  block.type === 'paragraph'
    ? ({
        ...block,
        data: { role: 'basis', hProperties: { className: ['basis'] } },
      } as Paragraph)
    : block;
