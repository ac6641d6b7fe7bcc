import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import type { ContentFile } from '../../src/lint/types.ts';

/** A claim that every corpus bears: a finding has to have one. */
const ANY = { left: 'count{of=measures}', is: 'more-than', right: 0 };

/**
 * A file without what it says that the corpus holds, which is not so of what is grown from it: the
 * counts of a release; the claims in the head of a briefing, and those of a finding that state a
 * number, or that a target is unlike all others. Nobody reads these sentences there.
 */
export function unheld(file: ContentFile): ContentFile {
  if (file.path.startsWith('releases/')) {
    return { ...file, text: file.text.replace(/^holds:.*\n/m, '') };
  }
  if (file.path.startsWith('findings/')) return unheldFinding(file);
  const [, head, body] = /^---\n([^]*?\n)---\n([^]*)$/.exec(file.text) ?? [];
  if (!file.path.startsWith('briefings/') || head === undefined || body === undefined) return file;
  const front = parseDocument(head);
  if (!isMap(front.contents) || !front.delete('claims')) return file;
  return { ...file, text: `---\n${written(front)}---\n${body}` };
}

function unheldFinding(file: ContentFile): ContentFile {
  const record = parseDocument(file.text);
  const claims = record.get('claims');
  if (!isSeq(claims)) return file;
  const stated = (claim: unknown): boolean => {
    const { left, is, right } = claim as Readonly<Record<string, unknown>>;
    return (
      (is === 'equals' && typeof right === 'number') || `${left} ${right}`.includes('[others]')
    );
  };
  const all = claims.toJSON() as unknown[];
  const kept = all.filter((claim) => !stated(claim));
  if (kept.length === all.length) return file;
  record.set('claims', kept.length > 0 ? kept : [ANY]);
  return { ...file, text: written(record) };
}

const written = (document: Document): string => document.toString({ lineWidth: 0 });
