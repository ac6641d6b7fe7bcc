import { isMap, parseDocument } from 'yaml';
import type { ContentFile } from '../../src/lint/types.ts';

/**
 * A file without what it says that the corpus holds, which is not so of what is grown from it: the
 * counts of a release, and the claims in the head of a briefing, whose sentences nobody reads there.
 */
export function unheld(file: ContentFile): ContentFile {
  if (file.path.startsWith('releases/')) {
    return { ...file, text: file.text.replace(/^holds:.*\n/m, '') };
  }
  const [, head, body] = /^---\n([^]*?\n)---\n([^]*)$/.exec(file.text) ?? [];
  if (!file.path.startsWith('briefings/') || head === undefined || body === undefined) return file;
  const front = parseDocument(head);
  if (!isMap(front.contents) || !front.delete('claims')) return file;
  return { ...file, text: `---\n${front.toString({ lineWidth: 0 })}---\n${body}` };
}
