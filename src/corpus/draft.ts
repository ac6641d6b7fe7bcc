import type { ContentFile } from '../lint/types.ts';

const MARK = /^draft: true[ \t]*(?:#.*)?\r?$/m;

/** What stands before the text of a briefing. */
const FRONT = /^---\r?\n[^]*?\n---\r?$/m;

/**
 * Whether a record, a lens or a briefing is a draft: it says so in a line of its own, a briefing among
 * what stands before its text, and is in no build.
 */
export const isDraft = ({ path, text }: ContentFile): boolean => {
  if (isBriefing(path)) return MARK.test(FRONT.exec(text)?.[0] ?? '');
  const isOne = !path.startsWith('codebook/') || path.startsWith('codebook/lenses/');
  return isOne && path.endsWith('.yaml') && MARK.test(text);
};

/** Whether a path is that of a briefing. */
export const isBriefing = (path: string): boolean =>
  path.startsWith('briefings/') && path.endsWith('.md');

/** A draft as the record that it is to become, line for line; any other file as it is. */
export const asRecord = (file: ContentFile): ContentFile =>
  isDraft(file) ? { ...file, text: file.text.replace(MARK, '# no draft') } : file;

/**
 * The files with drafts as the records that they are to become, without drafts of lenses: one would ask
 * something of every measure.
 */
export const asRecords = (files: readonly ContentFile[]): ContentFile[] =>
  files.filter((file) => !(file.path.startsWith('codebook/') && isDraft(file))).map(asRecord);
